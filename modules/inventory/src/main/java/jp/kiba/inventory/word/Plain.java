package jp.kiba.inventory.word;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as it is compared: full-width digits and letters become narrow, half-width katakana wide, spaces at the ends go. */
public final class Plain {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  /** With thousands separators, or without any. */
  public static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
  private static final Pattern WHOLE_NUMBER = Pattern.compile(NUMBER);

  private Plain() {}

  /** @return never null, maybe empty */
  public static String of(String text) {
    return text == null ? "" : stripped(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Letter by letter: a pattern would look at forty thousand spaces within a text once for each of them. */
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** @return at most so many characters of it, and no half ones */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** @return without any space, in lower case: for words that stand in a table */
  public static String word(String text) {
    return SPACES.matcher(of(text).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** @param plain from {@link #of}
   *  @return the number that it is and nothing else, not negative; empty when it is not */
  public static Optional<BigDecimal> number(String plain) {
    return WHOLE_NUMBER.matcher(plain).matches() ? Optional.of(figure(plain)) : Optional.empty();
  }

  /** @return whether it is a number and nothing else */
  public static boolean isNumber(String text) {
    return WHOLE_NUMBER.matcher(of(text)).matches();
  }

  /** @param number that {@link #NUMBER} matches */
  public static BigDecimal figure(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
