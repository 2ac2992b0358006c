package jp.kiba.app.architecture.planted.kernel.api;

/** Keeps all rules: whoever stands above may know it. */
public interface Below {}
