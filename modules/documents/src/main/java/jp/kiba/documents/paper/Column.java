package jp.kiba.documents.paper;

/** A column of a paper's table: how wide beside the others, and whether it holds figures. */
public enum Column {
  NO(5, true), DAY(9, false), SLIP(17, false), ARTICLE(22, false), GRADE(11, false), SIZE(20, false), PIECES(7, true),
  RECEIVED(7, true), DIFFERENCE(7, true), VOLUME(9, true), UNIT_PRICE(11, true), AMOUNT(12, true), RATE(7, true), NOTE(16, false);

  private final int width;
  private final boolean figures;

  Column(int width, boolean figures) {
    this.width = width;
    this.figures = figures;
  }

  /** @return in hundredths of the table, about */
  public int width() {
    return width;
  }

  /** @return whether it is set flush right */
  public boolean figures() {
    return figures;
  }
}
