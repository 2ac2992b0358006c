package jp.kiba.documents.paper;

/** An amount without tax, and the rate that it is taxed at. */
interface Taxed {
  /** @return whole yen; may be negative */
  long netYen();

  /** @return 10, 8 or 0 */
  int taxPercent();
}
