package jp.kiba.tenancy.api;

/**
 * 法人番号: thirteen digits, the first of which checks the other twelve. A corporation's registration number as issuer of
 * qualified invoices (登録番号) is T and its corporate number; a sole proprietor's is T and thirteen digits of another kind.
 *
 * <p>Source of the formula: 法人番号の指定等に関する省令 (平成26年財務省令第70号) 第2条, as explained by the National Tax Agency,
 * 「チェックデジットの計算」: 9 − (Σ Pn × Qn mod 9), n from 1 to 12 counted from the lowest digit, Pn the digit, Qn 1 where n
 * is odd and 2 where it is even.
 */
public final class CorporateNumber {
  private static final int BASE = 12;
  private static final int NINE = 9;

  private CorporateNumber() {}

  /** @param base the lower twelve digits
   *  @return the digit that stands before them, 1 to 9
   *  @throws IllegalArgumentException when it is not twelve digits */
  public static int checkDigit(String base) {
    if (!base.matches("[0-9]{12}")) {
      throw new IllegalArgumentException("not twelve digits");
    }
    int sum = 0;
    for (int n = 1; n <= BASE; n++) {
      sum += Character.digit(base.charAt(BASE - n), 10) * (n % 2 == 1 ? 1 : 2);
    }
    return NINE - sum % NINE;
  }

  /** @return whether these are thirteen digits of which the first fits the others */
  public static boolean isValid(String number) {
    return number.matches("[0-9]{13}") && Character.digit(number.charAt(0), 10) == checkDigit(number.substring(1));
  }

  /** @return whether this is T and a valid corporate number */
  public static boolean isValidRegistration(String number) {
    return number.startsWith("T") && isValid(number.substring(1));
  }
}
