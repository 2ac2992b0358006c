package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/**
 * How many: 10, 10本, 1,200枚, 3束, 3束×20本.
 *
 * @param pieces null when only bundles are said
 * @param bundles null when none are said
 */
public record Count(Integer pieces, Integer bundles) {
  private static final String WHOLE = "(" + Plain.NUMBER + ")";
  private static final Pattern PIECES = Pattern.compile(WHOLE + "\\s*(?:本|枚|個|丁|台|ヶ|ケ|セット|式|pcs?\\.?|pieces?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BUNDLES = Pattern.compile(WHOLE + "\\s*(?:束|梱包|梱|山|パレット|bundles?|packs?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRODUCT = Pattern.compile(
      WHOLE + "\\s*(?:束|梱包|梱|山|bundles?|packs?)\\s*[×x*@]\\s*" + WHOLE + "\\s*(?:本|枚|入|入り|本入|本入り|枚入|pcs?)?", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  /** @throws Misread when it is no count, a part of one, or more than a million */
  public static Count of(String text) {
    var plain = Plain.of(text);
    var product = PRODUCT.matcher(plain);
    if (product.matches()) {
      int bundles = whole(text, Plain.figure(product.group(1)));
      return new Count(whole(text, Plain.figure(product.group(1)).multiply(Plain.figure(product.group(2)))), bundles);
    }
    var bundles = BUNDLES.matcher(plain);
    if (bundles.matches()) {
      return new Count(null, whole(text, Plain.figure(bundles.group(1))));
    }
    var pieces = PIECES.matcher(plain);
    if (pieces.matches()) {
      return new Count(whole(text, Plain.figure(pieces.group(1))), null);
    }
    throw new Misread("inventory.cell-count", Length.shown(text));
  }

  private static int whole(String text, BigDecimal figure) {
    if (figure.stripTrailingZeros().scale() > 0 || figure.compareTo(MOST) > 0) {
      throw new Misread("inventory.cell-count", Length.shown(text));
    }
    return figure.intValueExact();
  }
}
