package jp.kiba.inventory.mapping;

import java.util.ArrayList;
import java.util.List;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;

/** Tables for tests: lines with cells between bars. */
final class Tables {
  private Tables() {}

  /** @param text a line for each row; a cell that begins with = was computed, one that begins with # is an error, = alone has no value */
  static List<SheetRow> rows(String text) {
    var rows = new ArrayList<SheetRow>();
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      var row = row(number, line);
      if (!row.cells().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  static SheetRow row(int number, String line) {
    var cells = new ArrayList<Cell>();
    var texts = line.split("\\|", -1);
    for (int i = 0; i < texts.length; i++) {
      var text = texts[i].strip();
      if (!text.isEmpty()) {
        cells.add(cell(i, text));
      }
    }
    return new SheetRow(number, cells);
  }

  private static Cell cell(int column, String text) {
    if (text.equals("=")) {
      return new Cell(column, Cell.Kind.NO_VALUE, "", true);
    }
    if (text.startsWith("#")) {
      return new Cell(column, Cell.Kind.ERROR, text, true);
    }
    boolean formula = text.startsWith("=");
    var shown = formula ? text.substring(1) : text;
    return new Cell(column, shown.matches("[\\d.]+") ? Cell.Kind.NUMBER : Cell.Kind.TEXT, shown, formula);
  }

  /** @return the mapping that is suggested, without any constant */
  static Mapping suggested(List<SheetRow> rows) {
    var header = Header.find(rows);
    return new Mapping(0, header.row(), header.suggested(), List.of());
  }
}
