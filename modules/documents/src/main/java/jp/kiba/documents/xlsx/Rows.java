package jp.kiba.documents.xlsx;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.documents.paper.Column;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperWords;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that a paper is being written on, from the top down. */
final class Rows {
  static final String SHADE = "EEF1EC";
  private static final double LINE = 14;
  /** Characters of ordinary width that stand beside each other in one unit of a column's width. */
  private static final double WIDE = 2;
  /** What a column needs beside its text. */
  private static final double MORE = 1.5;

  final Worksheet sheet;
  final PaperWords words;
  final Paper paper;
  final List<Column> columns;
  /** The next free row. */
  int next;

  Rows(Worksheet sheet, PaperWords words, Paper paper, List<Column> columns) {
    this.sheet = sheet;
    this.words = words;
    this.paper = paper;
    this.columns = columns;
  }

  int last() {
    return columns.size() - 1;
  }

  /** Columns that are one cell together. */
  record Span(int from, int to) {}

  /** @return from that column on, as many as are wide enough together */
  Span span(int from, double width) {
    int to = from;
    for (double sum = width(to); sum < width && to < last(); sum += width(to)) {
      to++;
    }
    return new Span(from, to);
  }

  double width(int column) {
    return columns.get(column).width() + MORE;
  }

  /** @return the column where the right half begins: two fifths of the width are left for it */
  int middle() {
    int whole = columns.stream().mapToInt(Column::width).sum();
    int sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      sum += columns.get(i).width();
      if (sum * 5 >= whole * 3) {
        return Math.min(i + 1, last() - 1);
      }
    }
    return last() - 1;
  }

  /** Writes text over several columns of a row.
   *  @return its style, to be {@code set()} */
  StyleSetter text(int row, int from, int to, String text) {
    sheet.value(row, from, text);
    var range = sheet.range(row, from, row, to).style();
    return (to > from ? range.merge() : range).wrapText(true).verticalAlignment("center");
  }

  /** @param value null, a text, a whole figure or m³ */
  StyleSetter cell(int row, int column, Object value) {
    if (value instanceof Number figure) {
      sheet.value(row, column, figure);
      return sheet.style(row, column).format(value instanceof BigDecimal ? "#,##0.000#" : "#,##0").verticalAlignment("center");
    }
    sheet.value(row, column, (String) value);
    return sheet.style(row, column).wrapText(true).verticalAlignment("center");
  }

  static StyleSetter framed(StyleSetter style) {
    return style.borderStyle(BorderStyle.THIN);
  }

  static StyleSetter underlined(StyleSetter style) {
    return style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
  }

  /** Makes the row high enough for the text between those columns: merged cells do not grow by themselves. */
  void fit(int row, int from, int to, String text) {
    double width = columns.subList(from, to + 1).stream().mapToDouble(c -> c.width() + MORE).sum();
    sheet.rowHeight(row, Math.min(400, LINE * lines(text, width) + 4));
  }

  static int lines(String text, double width) {
    return text == null ? 1 : text.lines().mapToInt(l -> (int) Math.max(1, Math.ceil(l.codePoints().mapToDouble(c -> c < 0x3000 ? 1.1 : WIDE).sum() / width)))
        .sum();
  }
}
