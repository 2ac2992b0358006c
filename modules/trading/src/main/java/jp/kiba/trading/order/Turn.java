package jp.kiba.trading.order;

/** Whose step an order waits for, as we see it: ours whenever there is something we can do to bring it on, else theirs. */
public enum Turn { US, THEM }
