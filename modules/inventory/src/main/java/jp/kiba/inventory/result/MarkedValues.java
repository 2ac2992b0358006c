package jp.kiba.inventory.result;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The values of a workbook in a new one: for the old form, which nothing here writes. Formulas become what they last were. */
final class MarkedValues {
  private static final int HELD = 1_000;
  private static final int MOST_COMMENTS = 2_000;

  private final Marked marked;
  private final int column;
  private RowErrors.RowError next;
  private int comments;

  MarkedValues(Marked marked, int column) {
    this.marked = marked;
    this.column = column;
  }

  void write(RowErrors errors, OutputStream out) throws IOException {
    next = errors.next();
    try (var original = Workbook.open(marked.original()); var book = new org.dhatim.fastexcel.Workbook(out, "Kiba", "1.0")) {
      for (var sheet : original.sheets()) {
        var copy = book.newWorksheet(sheet.name());
        try (var rows = original.rows(sheet.index())) {
          for (var row = rows.next(); row != null; row = rows.next()) {
            copy(row, copy);
            if (sheet.index() == marked.sheet()) {
              mark(row, copy, errors);
            }
            if (row.number() % HELD == 0 && comments == 0) {
              copy.flush();
            }
          }
        }
        copy.finish();
      }
    }
  }

  private static void copy(SheetRow row, Worksheet copy) {
    for (var cell : row.cells()) {
      int line = row.number() - 1;
      switch (cell.kind()) {
        case NUMBER, PERCENT -> copy.value(line, cell.column(), new BigDecimal(cell.text()));
        case DAY -> {
          copy.value(line, cell.column(), LocalDate.parse(cell.text()));
          copy.style(line, cell.column()).format("yyyy/m/d").set();
        }
        case BOOLEAN -> copy.value(line, cell.column(), cell.text().equals("TRUE"));
        default -> copy.inlineString(line, cell.column(), cell.text());
      }
    }
  }

  private void mark(SheetRow row, Worksheet copy, RowErrors errors) {
    int line = row.number() - 1;
    if (row.number() == marked.headerRow()) {
      copy.inlineString(line, column, marked.header());
      copy.style(line, column).bold().set();
    } else if (next != null && next.row() == row.number()) {
      copy.inlineString(line, column, next.all());
      for (var cell : next.cells()) {
        if (cell.index() >= 0 && comments++ < MOST_COMMENTS) {
          copy.comment(line, cell.index(), cell.text());
        }
      }
      next = errors.next();
    }
  }
}
