package jp.kiba.inventory.api;

/** How the values of a column look in a workbook. */
public enum Shape {
  /** As text even after somebody has edited the cell. */
  TEXT("@"),
  WHOLE("#,##0"),
  /** Millimetres and centimetres. */
  SIZE("#,##0.0"),
  /** m³ as far as our rules count. */
  VOLUME("#,##0.0000"),
  DAY("yyyy-mm-dd"),
  MOMENT("yyyy-mm-dd hh:mm");

  private final String format;

  Shape(String format) {
    this.format = format;
  }

  public String format() {
    return format;
  }
}
