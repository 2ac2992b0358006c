package jp.kiba.trading.order;

/** How a list of orders is sorted: what changed last, what is due first, the largest or smallest sum, by the other company's name. */
public enum OrderSort { UPDATED, DUE, LARGEST, SMALLEST, COUNTERPARTY }
