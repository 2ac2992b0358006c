package jp.kiba.inventory.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number is shown as, by its format: the file keeps days and percentages as numbers like any other. */
enum Shown {
  NUMBER, PERCENT, DAY;

  private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*]|e[+-]");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern OF_DAY = Pattern.compile("[ydge]|m(?!s)");

  /** Numbers of formats that no file spells out (ECMA-376 18.8.30): 27 to 36 and 50 to 58 are days of East Asian calendars. */
  static Shown builtIn(int format) {
    if (format == 9 || format == 10) {
      return PERCENT;
    }
    boolean day = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 58;
    return day ? DAY : NUMBER;
  }

  /** @param code such as {@code [$-411]ggge"年"m"月"d"日"} */
  static Shown by(String code) {
    var plain = code.toLowerCase(Locale.ROOT);
    if (plain.contains("general") || plain.contains("標準")) {
      return NUMBER;
    }
    if (ELAPSED.matcher(plain).find()) {
      return NUMBER;
    }
    var bare = NO_FORMAT.matcher(plain).replaceAll("");
    if (bare.indexOf('%') >= 0) {
      return PERCENT;
    }
    // minutes are no months
    boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    return (time ? bare.matches("(?s).*[ydge].*") : OF_DAY.matcher(bare).find()) ? DAY : NUMBER;
  }
}
