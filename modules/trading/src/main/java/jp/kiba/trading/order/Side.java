package jp.kiba.trading.order;

/** Which end of the trade we are. */
enum Side { PURCHASE, SALE }
