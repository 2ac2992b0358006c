package jp.kiba.inventory.workbook;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param number as Excel shows it: the first one is 1
 * @param cells in the order of their columns, without the empty ones; at least one
 */
public record SheetRow(int number, List<Cell> cells) {
  /** More than this no row of anybody's table says; one text that stands in sixteen thousand cells does. */
  static final int MOST_CHARACTERS = 1 << 20;

  /** @return the cell of that column, null when it is empty */
  public Cell at(int column) {
    for (var cell : cells) {
      if (cell.column() >= column) {
        return cell.column() == column ? cell : null;
      }
    }
    return null;
  }
}
