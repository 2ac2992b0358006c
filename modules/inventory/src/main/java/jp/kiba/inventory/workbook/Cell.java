package jp.kiba.inventory.workbook;

/**
 * A cell that is not empty.
 *
 * @param column 0 for A
 * @param text as it is to be read: a number without exponent and separators, a day as 2026-04-01; what was typed for text;
 *     Excel's own word, such as #REF!, for an error; empty for {@link Kind#NO_VALUE}
 * @param formula whether a formula stands in the cell: then the value is the one that was last computed and kept in the file
 */
public record Cell(int column, Kind kind, String text, boolean formula) {

  /** What the file says of the value. PERCENT is a number that is shown as a percentage; NO_VALUE a formula that was never computed. */
  public enum Kind { TEXT, NUMBER, PERCENT, DAY, BOOLEAN, ERROR, NO_VALUE }
}
