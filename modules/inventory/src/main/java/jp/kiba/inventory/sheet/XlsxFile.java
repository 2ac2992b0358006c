package jp.kiba.inventory.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.kiba.kernel.api.Now;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook, written as it goes: header that stays in sight, with filters; typed cells. Text stands in its cell as text and is
 * marked as such, so that one that begins like a formula is none, not even after somebody has edited it. More rows than a sheet
 * holds go on in the next.
 */
final class XlsxFile implements SheetFile {
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_CHARACTERS = 32_000;
  private static final int HELD = 500;
  private static final int TITLE = 28;
  private static final String HEADER_COLOUR = "E7EFE7";

  private final Workbook book;
  private final String title;
  private final List<Head> heads;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxFile(OutputStream out, String title, List<Head> heads) throws IOException {
    this.book = new Workbook(unclosed(out), "Kiba", "1.0");
    this.title = title.substring(0, Math.min(title.length(), TITLE));
    this.heads = heads;
    begin();
  }

  private void begin() {
    sheets++;
    sheet = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
    sheet.freezePane(0, 1);
    for (int column = 0; column < heads.size(); column++) {
      sheet.inlineString(0, column, heads.get(column).header());
      sheet.style(0, column).bold().fillColor(HEADER_COLOUR).set();
      sheet.width(column, heads.get(column).width());
    }
    row = 1;
  }

  @Override
  public void row(List<Object> values) throws IOException {
    if (row > MOST_ROWS) {
      finish();
      begin();
    }
    for (int column = 0; column < values.size(); column++) {
      if (values.get(column) != null) {
        put(column, values.get(column));
        sheet.style(row, column).format(heads.get(column).shape().format()).set();
      }
    }
    row++;
    if (row % HELD == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
    } else if (value instanceof Instant moment) {
      sheet.value(row, column, Now.inJapan(moment));
    } else {
      var text = value.toString();
      // In its cell, not in the workbook's list of texts: that one would have to be held until the end.
      sheet.inlineString(row, column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
    }
  }

  private void finish() throws IOException {
    sheet.setAutoFilter(0, 0, Math.max(0, row - 1), heads.size() - 1);
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    finish();
    book.finish();
  }

  /** The library closes what it writes to. */
  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
