package jp.kiba.trading.order;

/** What the seller says to a line: 出せる 一部だけ 代わりの品 出せない. */
public enum Answer { OFFERED, PARTIAL, ALTERNATIVE, DECLINED }
