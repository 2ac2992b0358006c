package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/** One length in a cell: 105, 10.5cm, 3.0m, 3,000, t12, 3尺5寸. */
public final class Length {
  private static final Pattern PART = Pattern.compile("(" + Plain.NUMBER + ")\\s*(" + LengthUnit.WORDS + ")?\\s*");
  private static final Pattern MARK = Pattern.compile("^(?:厚さ|厚み|厚|幅|巾|長さ|長|末口径|末口|直径|径|[twlhdφ])\\s*[:=]?\\s*(?=[\\d.])|\\s*[twhl]$");
  /** No board is as long in metres, none as short in millimetres. */
  private static final BigDecimal MOST_METRES = BigDecimal.valueOf(30);
  private static final BigDecimal LEAST_MM = BigDecimal.valueOf(500);

  private Length() {}

  /** Thickness or width: a bare figure is what the header says, else mm.
   *  @param unit of the header, null when it names none
   *  @return mm, to a tenth
   *  @throws Misread when it is no length */
  public static BigDecimal section(String text, LengthUnit unit) {
    return read(text, unit == null ? LengthUnit.MM : unit);
  }

  /** The length of a piece: a bare figure is what the header says, else m up to 30 and mm from 500; between them it could be
   *  cm, and is refused.
   *  @return mm, to a tenth
   *  @throws Misread when it is no length */
  public static BigDecimal along(String text, LengthUnit unit) {
    return read(text, unit);
  }

  /** The diameter of a log: a bare figure is what the header says, else cm.
   *  @return cm, to a tenth
   *  @throws Misread when it is no length */
  public static BigDecimal diameter(String text, LengthUnit unit) {
    return read(text, unit == null ? LengthUnit.CM : unit).movePointLeft(1).setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal read(String text, LengthUnit bare) {
    var plain = MARK.matcher(Plain.of(text).toLowerCase(Locale.ROOT)).replaceFirst("");
    var part = PART.matcher(plain);
    var sum = BigDecimal.ZERO;
    LengthUnit last = null;
    int at = 0;
    while (at < plain.length() && part.find(at) && part.start() == at) {
      var unit = LengthUnit.of(part.group(2));
      // 3尺5寸, but not 3m 4m
      if (at > 0 && (unit == null || last == null || last.compareTo(LengthUnit.SHAKU) < 0 || unit.compareTo(last) <= 0)) {
        break;
      }
      var figure = Plain.figure(part.group(1));
      sum = sum.add((unit == null ? bareUnit(text, figure, bare) : unit).toMm(figure));
      last = unit;
      at = part.end();
    }
    if (at == 0 || at < plain.length() || sum.signum() <= 0) {
      throw new Misread("inventory.cell-length", shown(text));
    }
    return sum;
  }

  private static LengthUnit bareUnit(String text, BigDecimal figure, LengthUnit bare) {
    if (bare != null) {
      return bare;
    }
    if (figure.compareTo(MOST_METRES) <= 0) {
      return LengthUnit.M;
    }
    if (figure.compareTo(LEAST_MM) >= 0) {
      return LengthUnit.MM;
    }
    throw new Misread("inventory.cell-length-unit", shown(text));
  }

  static String shown(String text) {
    var plain = Plain.of(text);
    return plain.length() > 60 ? Plain.shortened(plain, 60) + "…" : plain;
  }
}
