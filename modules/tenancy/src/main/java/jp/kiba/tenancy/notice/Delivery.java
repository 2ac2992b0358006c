package jp.kiba.tenancy.notice;

/** When a notice goes by e-mail; in the application it is there in any case. */
enum Delivery {
  AT_ONCE, DAILY, OFF;

  /** @param chosen as it was stored; null before there was a letter of the day
   *  @param wanted null when nothing was chosen */
  static Delivery of(String chosen, Boolean wanted) {
    return chosen != null ? valueOf(chosen) : Boolean.FALSE.equals(wanted) ? OFF : AT_ONCE;
  }
}
