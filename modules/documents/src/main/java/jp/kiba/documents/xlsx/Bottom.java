package jp.kiba.documents.xlsx;

import java.math.BigDecimal;
import jp.kiba.documents.paper.PaperCells;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.Total;

/** Totals for each rate, totals of all, where to pay, remarks. */
final class Bottom {
  private static final double RATE_WIDTH = 8;
  /** Hundreds of millions, with their commas. */
  private static final double FIGURE_WIDTH = 12.5;

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
    var rate = rows.span(0, RATE_WIDTH);
    var net = rows.span(rate.to() + 1, FIGURE_WIDTH);
    var tax = rows.span(net.to() + 1, FIGURE_WIDTH);
    head(rows, from, rate, words.label("rate"));
    head(rows, from, net, words.label("net"));
    head(rows, from, tax, words.label(rows.paper.kind().isAboutMoney() ? "tax" : "taxEstimated"));
    rows.sheet.rowHeight(from, 30);
    int row = from + 1;
    for (var total : rows.paper.rates()) {
      Rows.framed(rows.text(row, rate.from(), rate.to(), cells.rate(total.taxPercent()))).set();
      figure(rows, row, net, total.netYen());
      figure(rows, row++, tax, total.taxYen());
    }
    if (cells.reduced()) {
      rows.text(row, 0, tax.to(), words.label("reduced")).set();
      rows.fit(row++, 0, tax.to(), words.label("reduced"));
    }
    return row;
  }

  private static int totals(Rows rows, int from) {
    int row = from;
    for (var total : Total.of(rows.paper)) {
      row = total(rows, row, total.label(), total.figure());
    }
    return row;
  }

  private static int total(Rows rows, int row, String label, Number figure) {
    int end = rows.last();
    int from = Math.max(rows.middle(), 3);
    int split = Math.max(from, end - 2);
    Rows.framed(rows.text(row, from, split, rows.words.label(label)).fillColor(Rows.SHADE)).set();
    figure(rows, row, new Rows.Span(split + 1, end), figure);
    if (row > rows.next) {
      rows.sheet.rowHeight(row, 18);
    }
    return row + 1;
  }

  private static void figure(Rows rows, int row, Rows.Span span, Number figure) {
    rows.sheet.value(row, span.from(), figure);
    var range = rows.sheet.range(row, span.from(), row, span.to()).style();
    Rows.framed((span.to() > span.from() ? range.merge() : range).format(figure instanceof BigDecimal ? "#,##0.000#\" m³\"" : "#,##0")
        .horizontalAlignment("right").verticalAlignment("center")).set();
  }

  private static void head(Rows rows, int row, Rows.Span span, String text) {
    Rows.framed(rows.text(row, span.from(), span.to(), text).fillColor(Rows.SHADE).horizontalAlignment("center")).set();
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
