package jp.kiba.documents.xlsx;

import java.math.BigDecimal;
import java.util.Objects;
import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.PaperCells;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;

/** Totals for each rate, totals of all, where to pay, remarks. */
final class Bottom {
  private Bottom() {}

  static void write(Rows rows) {
    var paper = rows.paper;
    if (paper.kind().tax() != PaperKind.Tax.NONE && paper.priced()) {
      int from = rows.next;
      int left = rates(rows, from);
      rows.next = Math.max(left, totals(rows, from)) + 1;
    }
    noted(rows, "bank", paper.bank());
    noted(rows, "remarks", paper.remarks());
    if (paper.kind() == PaperKind.RECEIPT) {
      noted(rows, "remarks", rows.words.label("noStamp"));
    }
  }

  private static int rates(Rows rows, int from) {
    var words = rows.words;
    var cells = new PaperCells(rows.paper, words);
    int a = 0;
    int b = Math.min(1, rows.middle() - 2);
    int c = b + 1;
    head(rows, from, a, words.label("rate"));
    head(rows, from, b, words.label("net"));
    head(rows, from, c, words.label(rows.paper.kind().isAboutMoney() ? "tax" : "taxEstimated"));
    rows.sheet.rowHeight(from, 30);
    int row = from + 1;
    for (var rate : rows.paper.rates()) {
      Rows.framed(rows.cell(row, a, cells.rate(rate.taxPercent()))).set();
      Rows.framed(rows.cell(row, b, rate.netYen())).set();
      Rows.framed(rows.cell(row++, c, rate.taxYen())).set();
    }
    if (cells.reduced()) {
      rows.text(row, a, c, words.label("reduced")).set();
      rows.fit(row++, a, c, words.label("reduced"));
    }
    return row;
  }

  private static int totals(Rows rows, int from) {
    var paper = rows.paper;
    boolean due = paper.kind().isAboutMoney();
    int row = from;
    if (rows.columns.contains(Column.VOLUME)) {
      row = total(rows, row, "volume", paper.lines().stream().map(PaperLine::volumeM3).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    row = total(rows, row, "netTotal", paper.netYen());
    row = total(rows, row, due ? "taxTotal" : "taxEstimated", paper.taxYen());
    if (paper.balance() == null) {
      return total(rows, row, due ? "grossTotal" : "grossEstimated", paper.grossYen());
    }
    row = total(rows, row, "thisMonth", paper.grossYen());
    row = total(rows, row, "previous", paper.balance().previousYen());
    row = total(rows, row, "paid", paper.balance().paidYen());
    row = total(rows, row, "carried", paper.balance().carriedYen());
    return total(rows, row, "dueTotal", paper.dueYen());
  }

  private static int total(Rows rows, int row, String label, Number figure) {
    int end = rows.last();
    int from = Math.max(rows.middle(), 3);
    int split = Math.max(from, end - 2);
    Rows.framed(rows.text(row, from, split, rows.words.label(label)).fillColor(Rows.SHADE)).set();
    rows.sheet.value(row, split + 1, figure);
    var range = rows.sheet.range(row, split + 1, row, end).style();
    Rows.framed((end > split + 1 ? range.merge() : range).format(figure instanceof BigDecimal ? "#,##0.000#\" m³\"" : "#,##0")
        .horizontalAlignment("right")).set();
    if (row > rows.next) {
      rows.sheet.rowHeight(row, 18);
    }
    return row + 1;
  }

  private static void head(Rows rows, int row, int column, String text) {
    Rows.framed(rows.cell(row, column, text).fillColor(Rows.SHADE).horizontalAlignment("center")).set();
  }

  private static void noted(Rows rows, String label, String text) {
    if (text == null) {
      return;
    }
    var all = rows.words.label(label) + "\n" + text;
    Rows.framed(rows.text(rows.next, 0, rows.last(), all).verticalAlignment("top")).set();
    rows.fit(rows.next, 0, rows.last(), all);
    rows.next += 2;
  }
}
