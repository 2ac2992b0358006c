package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as it is compared: full-width digits and letters become narrow, half-width katakana wide, spaces at the ends go. */
public final class Plain {
  private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}\\p{Cntrl}]+|[\\s\\p{Z}\\p{Cntrl}]+$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  /** With thousands separators, or without any. */
  static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
  private static final Pattern WHOLE_NUMBER = Pattern.compile(NUMBER);

  private Plain() {}

  /** @return never null, maybe empty */
  public static String of(String text) {
    return text == null ? "" : ENDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** @return without any space, in lower case: for words that stand in a table */
  public static String word(String text) {
    return SPACES.matcher(of(text).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** @param plain from {@link #of}
   *  @return the number that it is and nothing else, not negative; empty when it is not */
  static Optional<BigDecimal> number(String plain) {
    return WHOLE_NUMBER.matcher(plain).matches() ? Optional.of(figure(plain)) : Optional.empty();
  }

  /** @return whether it is a number and nothing else */
  public static boolean isNumber(String text) {
    return WHOLE_NUMBER.matcher(of(text)).matches();
  }

  /** @param number that {@link #NUMBER} matches */
  static BigDecimal figure(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
