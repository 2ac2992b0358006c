package jp.kiba.trading.order;

/** Which end of the trade we are. */
public enum Side { PURCHASE, SALE }
