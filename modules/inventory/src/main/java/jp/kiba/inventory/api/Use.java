package jp.kiba.inventory.api;

/** Whether a kind of wood is described by a field: it must be, it may be, it cannot. */
public enum Use { NEEDED, POSSIBLE, FORBIDDEN }
