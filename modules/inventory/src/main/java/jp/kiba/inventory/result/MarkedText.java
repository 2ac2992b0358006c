package jp.kiba.inventory.result;

import java.io.IOException;
import java.io.OutputStream;
import jp.kiba.inventory.workbook.TextCopy;

/** A text file with one column more. What we add never begins like a formula. */
final class MarkedText {
  private final Marked marked;
  private final int column;
  private RowErrors.RowError next;

  MarkedText(Marked marked, int column) {
    this.marked = marked;
    this.column = column;
  }

  void write(RowErrors errors, OutputStream out) throws IOException {
    next = errors.next();
    TextCopy.write(marked.original(), column, row -> {
      if (row == marked.headerRow()) {
        return marked.header();
      }
      if (next == null || next.row() != row) {
        return null;
      }
      var text = next.all();
      next = errors.next();
      return text;
    }, out);
  }
}
