package jp.kiba.documents.paper;

/**
 * The account of a month with one partner, all with tax.
 *
 * @param previousYen what the last invoice asked for
 * @param paidYen of that, since
 * @param carriedYen what is left of it: {@code previousYen - paidYen}
 */
public record Balance(long previousYen, long paidYen, long carriedYen) {}
