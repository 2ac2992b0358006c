package jp.kiba.documents.paper;

/**
 * The account with one partner that an invoice goes on from, or a receipt closes, all with tax.
 *
 * @param previousYen what the last invoice asked for; on a receipt what its invoice had carried over
 * @param paidYen of that, since
 * @param creditedYen given back by credit notes, since
 * @param carriedYen what is left: {@code previousYen - paidYen - creditedYen}; less than nothing is owed to the partner
 */
public record Balance(long previousYen, long paidYen, long creditedYen, long carriedYen) {

  public static Balance of(long previousYen, long paidYen, long creditedYen) {
    return new Balance(previousYen, paidYen, creditedYen, previousYen - paidYen - creditedYen);
  }
}
