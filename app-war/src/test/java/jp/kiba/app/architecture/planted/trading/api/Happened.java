package jp.kiba.app.architecture.planted.trading.api;

/** Keeps all rules. */
public interface Happened {}
