package jp.kiba.trading.order;

/** 運賃 荷役料 値引き その他. */
enum ChargeKind { FREIGHT, HANDLING, DISCOUNT, OTHER }
