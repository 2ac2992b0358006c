package jp.kiba.inventory.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.cell.Length;
import jp.kiba.inventory.cell.Size;
import jp.kiba.inventory.workbook.StockColumn;

/** The dimensions of a row: from one cell, from several, or from one that the others say more exactly. */
final class Dimensions {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final RowCells cells;
  private final boolean log;
  private BigDecimal thickness;
  private BigDecimal width;
  private BigDecimal length;
  private BigDecimal diameter;

  Dimensions(RowCells cells, boolean log) {
    this.cells = cells;
    this.log = log;
    var size = cells.read(StockColumn.DIMENSIONS, text -> Size.of(text, log, cells.unit(StockColumn.DIMENSIONS)));
    if (size != null) {
      thickness = size.thicknessMm();
      width = size.widthMm();
      length = size.lengthMm();
      diameter = size.diameterCm();
    }
    thickness = or(cells.read(StockColumn.THICKNESS, t -> Length.section(t, cells.unit(StockColumn.THICKNESS))), thickness);
    width = or(cells.read(StockColumn.WIDTH, t -> Length.section(t, cells.unit(StockColumn.WIDTH))), width);
    length = or(cells.read(StockColumn.LENGTH, t -> Length.along(t, cells.unit(StockColumn.LENGTH))), length);
    diameter = or(cells.read(StockColumn.DIAMETER, t -> Length.diameter(t, cells.unit(StockColumn.DIAMETER))), diameter);
  }

  private static BigDecimal or(BigDecimal one, BigDecimal other) {
    return one == null ? other : one;
  }

  /** @return null when it is a log, or any of the three is missing; for those that are said and out of bounds an error is kept */
  Board board() {
    if (log || thickness == null || width == null || length == null) {
      return null;
    }
    boolean fits = within(StockColumn.THICKNESS, thickness, TENTH, 2_000) & within(StockColumn.WIDTH, width, TENTH, 5_000)
        & within(StockColumn.LENGTH, length, TENTH, 30_000);
    return fits ? new Board(thickness, width, length) : null;
  }

  /** @return null when it is none, or a dimension is missing or out of bounds */
  Log log() {
    if (!log || diameter == null || length == null) {
      return null;
    }
    boolean fits = within(StockColumn.DIAMETER, diameter, BigDecimal.ONE, 300) & within(StockColumn.LENGTH, length, BigDecimal.valueOf(100), 30_000);
    return fits ? new Log(diameter, length.movePointLeft(3).setScale(2, RoundingMode.HALF_UP)) : null;
  }

  /** @return whether something was said of them at all */
  boolean said() {
    return thickness != null || width != null || length != null || diameter != null || cells.has(StockColumn.DIMENSIONS);
  }

  private boolean within(StockColumn column, BigDecimal value, BigDecimal least, int most) {
    if (value.compareTo(least) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
      return true;
    }
    cells.error(cells.has(column) ? column : StockColumn.DIMENSIONS, "inventory.cell-out-of-bounds", value.stripTrailingZeros().toPlainString(),
        least.stripTrailingZeros().toPlainString(), String.valueOf(most));
    return false;
  }
}
