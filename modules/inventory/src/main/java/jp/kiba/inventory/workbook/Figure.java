package jp.kiba.inventory.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import jp.kiba.inventory.cell.Day;
import jp.kiba.inventory.cell.Misread;

/** A number as a workbook keeps it: a binary fraction with more digits than anybody typed. */
final class Figure {
  /** Excel itself shows no more. */
  private static final MathContext DIGITS = new MathContext(15);
  private static final int SHORT = 15;
  private static final int MOST_PLACES = 320;
  /** Longer figures are nobody's, and take their time. */
  private static final int LONGEST = 400;

  private Figure() {}

  /** @return the number as it was typed, without exponent; empty when it is none */
  static Optional<String> plain(String kept) {
    if (isShort(kept)) {
      return Optional.of(kept);
    }
    if (kept.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var number = new BigDecimal(kept).round(DIGITS);
      if (Math.abs((long) number.precision() - number.scale()) > MOST_PLACES) {
        return Optional.empty();
      }
      return Optional.of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isShort(String kept) {
    if (kept.isEmpty() || kept.length() > SHORT) {
      return false;
    }
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if ((c < '0' || c > '9') && (c != '.' || i == 0 || i == kept.length() - 1)) {
        return false;
      }
    }
    return kept.indexOf('.') < 0 || kept.indexOf('.') == kept.lastIndexOf('.') && !kept.endsWith("0");
  }

  /** @param plain from {@link #plain}
   *  @return the cell: a day when it is shown as one and is one */
  static Cell cell(int column, String plain, Shown shown, boolean from1904, boolean formula) {
    if (shown == Shown.DAY) {
      try {
        return new Cell(column, Cell.Kind.DAY, Day.ofSerial(new BigDecimal(plain), from1904).toString(), formula);
      } catch (Misread e) {
        return new Cell(column, Cell.Kind.NUMBER, plain, formula); // shown as ##### by Excel: let the reader see the number
      }
    }
    return new Cell(column, shown == Shown.PERCENT ? Cell.Kind.PERCENT : Cell.Kind.NUMBER, plain, formula);
  }
}
