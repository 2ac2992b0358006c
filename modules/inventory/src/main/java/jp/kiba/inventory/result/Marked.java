package jp.kiba.inventory.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.Language;

/**
 * Writes a workbook with what is wrong in it.
 *
 * @param original the file as it came
 * @param sheet index of the sheet that was read
 * @param headerRow its row with the headers
 */
public record Marked(Path original, WorkbookFormat format, int sheet, int headerRow, Language language) {

  /** A text file keeps its encoding; an old workbook becomes a new one with its values; a new one is copied as it is, with more in it. */
  public void write(RowErrors errors, OutputStream out) throws IOException {
    int column = column();
    switch (format) {
      case CSV -> new MarkedText(this, column).write(errors, out);
      case XLS -> new MarkedValues(this, column).write(errors, out);
      case XLSX -> new MarkedPackage(this, column).write(errors, out);
    }
  }

  String header() {
    return language == Language.JA ? StockColumn.ERROR.ja() : StockColumn.ERROR.en();
  }

  /** @return the column of our errors of the last time, else the first one in which nothing stands in any row */
  private int column() throws IOException {
    int last = -1;
    try (var book = Workbook.open(original); var rows = book.rows(sheet)) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (row.number() == headerRow) {
          for (var cell : row.cells()) {
            if (StockColumn.ofOurs(cell.text().strip()).filter(c -> c == StockColumn.ERROR).isPresent()) {
              return cell.column();
            }
          }
        }
        last = Math.max(last, row.cells().get(row.cells().size() - 1).column());
      }
    }
    return last + 1;
  }
}
