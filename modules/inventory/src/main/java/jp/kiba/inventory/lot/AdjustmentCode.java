package jp.kiba.inventory.lot;

/** Why the book was wrong: 破損 紛失 発見 自家使用 廃棄 再検品 返品 入力誤り その他. */
public enum AdjustmentCode {
  DAMAGED(-1), LOST(-1), FOUND(1), OWN_USE(-1), DISPOSED(-1), INSPECTED(0), RETURNED(0), ENTRY_ERROR(0), OTHER(0);

  private final int sign;

  AdjustmentCode(int sign) {
    this.sign = sign;
  }

  /** @return whether there can be so many more, or less, for this reason: what was lost is never more */
  public boolean explains(int difference) {
    return sign == 0 || Integer.signum(difference) == sign;
  }
}
