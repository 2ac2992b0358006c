package jp.kiba.inventory.pasting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.api.ReadWood;
import jp.kiba.inventory.api.WoodReading;
import jp.kiba.inventory.mapping.CellError;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.mapping.Reading;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;

/**
 * With a row of headers that we know it is a table, read as an import of stock is; without one, or where that leaves the wood open, line by
 * line as phrases.
 */
@ApplicationScoped
class Pasting implements WoodReading {
  private static final int LEAST_COLUMNS = 3;
  /** What stock has and a request has not. */
  private static final Set<StockColumn> OF_STOCK = EnumSet.of(StockColumn.LOT_NUMBER, StockColumn.PLACE);

  @Override
  public List<ReadWood> read(String text, Language language) {
    var lines = text.lines().filter(line -> !line.isBlank()).limit(MOST_LINES + 5L).toList();
    var rows = new ArrayList<SheetRow>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(row(i + 1, lines.get(i)));
    }
    var header = lines.stream().anyMatch(line -> line.contains("\t")) ? Header.find(rows.subList(0, Math.min(5, rows.size()))) : null;
    if (header == null || header.suggested().size() < LEAST_COLUMNS) {
      return lines.stream().limit(MOST_LINES).map(line -> Phrase.read(line.strip(), language)).toList();
    }
    var reading = new Reading(new Mapping(0, header.row(), header.suggested(), List.of()), false);
    return rows.stream().filter(row -> row.number() > header.row()).limit(MOST_LINES)
        .map(row -> read(reading, row, lines.get(row.number() - 1), language)).toList();
  }

  private static ReadWood read(Reading reading, SheetRow row, String line, Language language) {
    var meaning = reading.read(row);
    if (meaning.wood() == null) {
      var said = Phrase.read(words(line, meaning.pieces()), language);
      if (said.problems().isEmpty()) {
        return new ReadWood(Phrase.shortened(line.replace('\t', ' ').strip()), said.wood(), said.pieces(), said.rest(), said.problems());
      }
    }
    var errors = meaning.errors().stream().filter(e -> !OF_STOCK.contains(e.column())).toList();
    return new ReadWood(Phrase.shortened(line.replace('\t', ' ').strip()), meaning.wood(), meaning.pieces() == 0 ? null : (Integer) meaning.pieces(),
        null, errors.stream().map((CellError e) -> e.text(language)).toList());
  }

  /** Where the columns are other than ours, a row may still say it all: 品名, 寸法, 数量. */
  private static String words(String line, int pieces) {
    return Stream.of(line.split("\t")).map(String::strip)
        .map(cell -> pieces > 0 && cell.replace(",", "").equals(Integer.toString(pieces)) ? pieces + "本" : cell).collect(Collectors.joining(" "));
  }

  private static SheetRow row(int number, String line) {
    var cells = new ArrayList<Cell>();
    var texts = line.split("\t", -1);
    for (int i = 0; i < texts.length; i++) {
      var text = texts[i].strip();
      if (!text.isEmpty()) {
        var figure = text.replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
        boolean isFigure = figure.matches("\\d{1,9}(\\.\\d{1,6})?");
        cells.add(new Cell(i, isFigure ? Cell.Kind.NUMBER : Cell.Kind.TEXT, isFigure ? figure : text, false));
      }
    }
    return new SheetRow(number, cells);
  }
}
