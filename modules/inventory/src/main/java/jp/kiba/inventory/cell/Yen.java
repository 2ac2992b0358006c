package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/**
 * An amount of yen: ¥1,500, 1,500円, 1500円/m3, 1,500.-.
 *
 * @param amount whole yen
 * @param per what it is for, as a word of the trade: m3, 本, 枚, 束, 坪; null when it does not say
 */
public record Yen(long amount, String per) {
  private static final Pattern FORM = Pattern.compile(
      "[¥@]?\\s*(" + Plain.NUMBER + ")\\s*(?:円|yen|jpy|\\.?-+)?\\s*(?:(?:/|per)\\s*(m3|立米|立方メートル|本|枚|束|坪|piece|pc|bundle))?",
      Pattern.CASE_INSENSITIVE);
  /** Of one lot. */
  public static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999L);

  /** @throws Misread when it is no amount of whole yen */
  public static Yen of(String text) {
    var form = FORM.matcher(Plain.of(text));
    if (form.matches()) {
      var amount = Plain.figure(form.group(1));
      if (amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(MOST) <= 0) {
        return new Yen(amount.longValueExact(), form.group(2));
      }
    }
    throw new Misread("inventory.cell-yen", Length.shown(text));
  }
}
