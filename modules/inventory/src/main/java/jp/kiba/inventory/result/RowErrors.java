package jp.kiba.inventory.result;

import java.util.List;

/** What is wrong, row after row in the order of the sheet. */
@FunctionalInterface
public interface RowErrors {
  /** @param row as Excel shows it
   *  @param cells what to say of each */
  record RowError(int row, List<CellText> cells) {
    String all() {
      return String.join(" / ", cells.stream().map(CellText::text).toList());
    }
  }

  /** @param index of the column, -1 for the row
   *  @param text in the reader's language */
  record CellText(int index, String text) {}

  /** @return the next row with errors, null at the end */
  RowError next();
}
