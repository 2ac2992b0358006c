package jp.kiba.documents.xlsx;

import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.PaperCells;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.documents.paper.PaperLine;

/** The table of goods and charges. */
final class Body {
  private Body() {}

  static void write(Rows rows) {
    if (rows.paper.kind().columns().isEmpty()) {
      return;
    }
    int head = rows.next++;
    for (int i = 0; i < rows.columns.size(); i++) {
      Rows.framed(rows.cell(head, i, rows.words.column(rows.columns.get(i))).fillColor(Rows.SHADE).bold()
          .horizontalAlignment("center")).set();
    }
    rows.sheet.rowHeight(head, 30);
    rows.sheet.repeatRows(head);
    var cells = new PaperCells(rows.paper, rows.words);
    int number = 0;
    for (var line : rows.paper.lines()) {
      number++;
      line(rows, cells, line, number);
    }
    for (var charge : rows.paper.charges()) {
      charge(rows, cells, charge);
    }
    rows.next++;
  }

  private static void charge(Rows rows, PaperCells cells, PaperCharge charge) {
    for (int i = 0; i < rows.columns.size(); i++) {
      put(rows, i, cells.of(rows.columns.get(i), charge));
    }
    rows.sheet.rowHeight(rows.next, 18);
    rows.next++;
  }

  private static void line(Rows rows, PaperCells cells, PaperLine line, int number) {
    int high = 1;
    for (int i = 0; i < rows.columns.size(); i++) {
      var column = rows.columns.get(i);
      var value = cells.of(column, line, number);
      if (column == Column.ARTICLE && line.note() != null) {
        value = line.article() + "\n" + line.note();
      }
      high = Math.max(high, value instanceof String text ? Rows.lines(text, rows.width(i)) : 1);
      put(rows, i, value, column == Column.UNIT_PRICE && value instanceof Long ? cells.unit(line) : "");
    }
    rows.sheet.rowHeight(rows.next++, 14 * high + 4);
  }

  private static void put(Rows rows, int column, Object value) {
    put(rows, column, value, "");
  }

  /** @param unit stands behind the figure as part of its format, so that it stays a figure */
  private static void put(Rows rows, int column, Object value, String unit) {
    var style = rows.cell(rows.next, column, value);
    if (!unit.isEmpty()) {
      style.format("#,##0\" " + unit.replace("\"", "") + "\"");
    }
    Rows.framed(style.horizontalAlignment(rows.columns.get(column).figures() ? "right" : "left")).set();
  }
}
