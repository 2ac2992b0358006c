package jp.kiba.tenancy.api;

import java.util.regex.Pattern;

/** How documents are numbered: {@code {YYYY}} or {@code {YY}} once, zeros in braces for the running number once, text around. */
public final class NumberPattern {
  private static final Pattern RUNNING = Pattern.compile("\\{(0{1,8})}");
  private static final Pattern YEAR = Pattern.compile("\\{(YYYY|YY)}");
  private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9ぁ-んァ-ヶ一-龠ー/._-]*");
  private static final int CENTURY = 100;

  private final String pattern;

  private NumberPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Without the year two documents of different years would bear one number, so it must be there. */
  public static boolean isValid(String pattern) {
    var rest = YEAR.matcher(RUNNING.matcher(pattern).replaceFirst("")).replaceFirst("");
    return RUNNING.matcher(pattern).find() && YEAR.matcher(pattern).find() && TEXT.matcher(rest).matches();
  }

  /** @throws IllegalArgumentException when it is no pattern */
  public static NumberPattern of(String pattern) {
    if (!isValid(pattern)) {
      throw new IllegalArgumentException("no pattern of numbers");
    }
    return new NumberPattern(pattern);
  }

  /** @param number longer than its zeros, it is written in full */
  public String write(int year, int number) {
    var written = RUNNING.matcher(pattern).replaceFirst(m -> ("%0" + m.group(1).length() + "d").formatted(number));
    return YEAR.matcher(written).replaceFirst(m -> m.group(1).length() == 2 ? "%02d".formatted(year % CENTURY) : Integer.toString(year));
  }
}
