package jp.kiba.app.architecture.planted.tenancy.api;

import jp.kiba.app.architecture.planted.kernel.api.Below;

/** Keeps all rules: looks down, and only at the api. */
public interface Above extends Below {}
