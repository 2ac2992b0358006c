package jp.kiba.inventory.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.kiba.inventory.cell.LengthUnit;
import jp.kiba.inventory.cell.Misread;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Printable;
import jp.kiba.kernel.api.Problem;

/** A row by what its columns mean, and what is found wrong with it while it is read. */
final class RowCells {
  /** No column takes more, and what is not looked at takes no time. */
  private static final int MOST_CHARACTERS = 1_000;

  private final Mapping mapping;
  private final SheetRow row;
  final List<CellError> errors = new ArrayList<>();

  RowCells(Mapping mapping, SheetRow row) {
    this.mapping = mapping;
    this.row = row;
  }

  Cell cell(StockColumn column) {
    return mapping.of(column).map(a -> row.at(a.index())).orElse(null);
  }

  /** @return what the row says there, or else every row; null for nothing */
  String text(StockColumn column) {
    var cell = cell(column);
    var text = cell == null ? mapping.constant(column).map(Plain::of).orElse("") : Plain.of(cell.text());
    return text.isEmpty() ? null : text;
  }

  /** @return what the reader makes of the cell; null when it is empty, or wrong: then the error is kept */
  <T> T read(StockColumn column, Function<String, T> reader) {
    var cell = cell(column);
    if (cell != null && cell.kind() == Cell.Kind.ERROR) {
      error(column, "inventory.cell-error", Plain.of(cell.text()));
      return null;
    }
    if (cell != null && cell.kind() == Cell.Kind.NO_VALUE) {
      error(column, "inventory.cell-no-value");
      return null;
    }
    if (cell != null && cell.text().length() > MOST_CHARACTERS) {
      error(column, "inventory.cell-too-long", Plain.shortened(cell.text(), 20).strip() + "…", MOST_CHARACTERS);
      return null;
    }
    var text = text(column);
    if (text == null) {
      return null;
    }
    if (!(column == StockColumn.LOT_NUMBER ? Printable.isLine(text) : Printable.is(text))) {
      error(column, Printable.KEY);
      return null;
    }
    try {
      return reader.apply(text);
    } catch (Misread e) {
      errors.add(new CellError(index(column), column, e.key(), e.arguments()));
    } catch (Problem e) {
      e.fields().forEach(f -> errors.add(new CellError(index(column), column, f.key(), f.arguments())));
    }
    return null;
  }

  /** Free text of at most so many characters; null for none. */
  String words(StockColumn column, int most) {
    return read(column, text -> words(text, most));
  }

  /** @throws Misread when it is longer */
  static String words(String text, int most) {
    if (text.length() > most) {
      throw new Misread("inventory.cell-too-long", Plain.shortened(text, 20) + "…", most);
    }
    return text;
  }

  /** Keeps the error unless the cell has one already. */
  void error(StockColumn column, String key, Object... arguments) {
    if (!wrong(column)) {
      errors.add(new CellError(index(column), column, key, List.of(arguments)));
    }
  }

  boolean wrong(StockColumn column) {
    return errors.stream().anyMatch(e -> e.column() == column);
  }

  LengthUnit unit(StockColumn column) {
    return mapping.of(column).flatMap(a -> LengthUnit.inHeader(a.header())).orElse(null);
  }

  String header(StockColumn column) {
    return mapping.of(column).map(Mapping.Assigned::header).orElse("");
  }

  boolean percentCell(StockColumn column) {
    var cell = cell(column);
    return cell != null && cell.kind() == Cell.Kind.PERCENT;
  }

  boolean has(StockColumn column) {
    return cell(column) != null || mapping.constant(column).isPresent();
  }

  int formulas() {
    return (int) mapping.columns().stream().filter(a -> a.column() != StockColumn.ERROR).map(a -> row.at(a.index()))
        .filter(c -> c != null && c.formula()).count();
  }

  private int index(StockColumn column) {
    return mapping.of(column).map(Mapping.Assigned::index).orElse(-1);
  }
}
