package jp.kiba.inventory.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.Unreadable;
import jp.kiba.inventory.workbook.Workbook;

/** What was found in a file when it arrived: its sheets with their first rows, by which it is mapped without being read again. */
record Analysis(boolean from1904, List<Top> sheets) {
  private static final int MOST_SHEETS = 30;
  private static final int FIRST_ROWS = 30;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CHARACTERS = 60;
  /** Of our own templates: the example and the lists to choose from. */
  private static final Set<String> NOT_TO_BE_FILLED = Set.of("記入例", "Example", "選択肢", "Choices");

  /** @param rows that are not empty, all of them
   *  @param first of them, with what fits */
  record Top(int index, String name, boolean hidden, int rows, List<SheetRow> first) {
    int known() {
      var header = Header.find(first);
      return header == null || NOT_TO_BE_FILLED.contains(name) ? 0 : header.suggested().size() * (hidden ? 1 : 2);
    }
  }

  /** Reads all of it: what is damaged at its end is found now.
   *  @param read told the rows read so far */
  static Analysis of(Workbook book, IntConsumer read) throws IOException {
    var tops = new ArrayList<Top>();
    int all = 0;
    for (var sheet : book.sheets().stream().limit(MOST_SHEETS).toList()) {
      var first = new ArrayList<SheetRow>();
      int rows = 0;
      try (var reading = book.rows(sheet.index())) {
        for (var row = reading.next(); row != null; row = reading.next()) {
          rows++;
          if (first.size() < FIRST_ROWS) {
            first.add(shortened(row));
          }
          if (++all % Staging.STEP == 0) {
            read.accept(all);
          }
        }
      }
      tops.add(new Top(sheet.index(), sheet.name(), sheet.hidden(), rows, first));
    }
    if (all == 0) {
      throw Unreadable.EMPTY.problem();
    }
    return new Analysis(book.from1904(), tops);
  }

  private static SheetRow shortened(SheetRow row) {
    return new SheetRow(row.number(), row.cells().stream().filter(c -> c.column() < MOST_COLUMNS).map(c -> c.text().length() <= MOST_CHARACTERS ? c
        : new Cell(c.column(), c.kind(), Plain.shortened(c.text(), MOST_CHARACTERS), c.formula())).toList());
  }

  /** @return the sheet that has most of what stock has; the first one with rows when none has anything */
  Top likeliest() {
    return sheets.stream().filter(s -> s.known() > 0).max(Comparator.comparingInt(Top::known).thenComparing(Top::index, Comparator.reverseOrder()))
        .or(() -> sheets.stream().filter(s -> s.rows() > 0).findFirst()).orElse(sheets.get(0));
  }

  /** @return null when there is none of that index */
  Top sheet(int index) {
    return sheets.stream().filter(s -> s.index() == index).findFirst().orElse(null);
  }
}
