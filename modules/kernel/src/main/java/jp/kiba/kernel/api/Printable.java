package jp.kiba.kernel.api;

/**
 * Text that looks the same to everybody who reads it: no control characters, nothing that turns the direction of what follows
 * (a grade that reads backwards in the next column), no half of a character.
 */
public final class Printable {
  /** Says in both languages that a text is not. */
  public static final String KEY = "kernel.unprintable";

  private Printable() {}

  /** @return whether it is, over one line or several */
  public static boolean is(String text) {
    return text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || turns(c) || isHalf(c));
  }

  /** @param text may be null
   *  @throws Problem 422 that names the field, when it is not, or goes over more than one line */
  public static void line(String field, String text) {
    if (text != null && !isLine(text)) {
      throw Problem.refused(field, KEY);
    }
  }

  /** @return whether it is, and is one line: a name, a number, what stands in one cell of a list */
  public static boolean isLine(String text) {
    return is(text) && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }

  /** Embeddings, overrides and isolates, and their ends. */
  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
