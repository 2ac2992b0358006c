package jp.kiba.inventory.mapping;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.HeaderWord;
import jp.kiba.inventory.workbook.SheetRow;

/** Rows between the others that are no stock: subtotals, and the header again on each printed page. */
public final class Passing {
  private static final Pattern TOTAL = Pattern.compile("(.{0,20}[ 　])?(小計|合計|総計|総合計|計|累計|中計|頁計|ページ計|subtotal|total|grandtotal)[::]?|.{1,20}(小計|合計|総計)[::]?");

  /** Of a header. */
  private static final int MOST_CHARACTERS = 200;

  private final Mapping mapping;

  public Passing(Mapping mapping) {
    this.mapping = mapping;
  }

  /** @return whether it is none of the table's rows */
  public boolean isPassed(SheetRow row) {
    return row.number() <= mapping.headerRow() || isTotal(row) || isHeaderAgain(row);
  }

  private static boolean isTotal(SheetRow row) {
    return row.cells().stream().filter(c -> c.kind() == Cell.Kind.TEXT).limit(3)
        .anyMatch(c -> c.text().length() <= 30 && TOTAL.matcher(Plain.of(c.text()).toLowerCase(Locale.ROOT).replaceAll("(?<=計|小|合|総) +(?=計|$)", "")).matches());
  }

  private boolean isHeaderAgain(SheetRow row) {
    int same = 0;
    for (var column : mapping.columns()) {
      var cell = row.at(column.index());
      if (cell != null && cell.kind() == Cell.Kind.TEXT && cell.text().length() <= MOST_CHARACTERS && HeaderWord.of(cell.text()).equals(HeaderWord.of(column.header()))) {
        same++;
      }
    }
    return same >= 2;
  }
}
