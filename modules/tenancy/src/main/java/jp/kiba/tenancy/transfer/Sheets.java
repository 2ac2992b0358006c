package jp.kiba.tenancy.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows for people: a sheet for each table, with the Japanese word and the column's own name above each column. Written row by
 * row; what is exact are the lines of JSON beside it.
 */
final class Sheets {
  private static final ObjectReader LINES = Archive.JSON.reader();
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_CHARACTERS = 32_000;
  private static final int HELD = 1_000;
  private static final int MOST_DIGITS = 15;
  private static final int WIDTH = 18;
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00:00");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("export/words",
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private final Workbook book;
  private final String title;
  private Worksheet sheet;
  private int sheets;
  private int row;

  private Sheets(Workbook book, String title) {
    this.book = book;
    this.title = title;
  }

  static void write(OutputStream out, Path folder, List<Manifest.Table> tables) throws IOException {
    try (var book = new Workbook(out, "Kiba", "1.0")) {
      for (var table : tables) {
        new Sheets(book, word(table.name())).fill(folder.resolve(table.file()));
      }
      if (tables.isEmpty()) {
        book.newWorksheet("—").value(0, 0, "—");
      }
    }
  }

  private void fill(Path file) throws IOException {
    begin();
    try (var lines = Files.newBufferedReader(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        write(LINES.readTree(line));
      }
    }
    sheet.finish();
  }

  private void begin() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    // Excel allows 31 characters.
    var suffix = sheets == 1 ? "" : " " + sheets;
    sheet = book.newWorksheet(title.substring(0, Math.min(title.length(), 31 - suffix.length())) + suffix);
    sheet.freezePane(0, 1);
    row = 0;
  }

  private void write(JsonNode line) throws IOException {
    if (row > MOST_ROWS) {
      begin();
    }
    if (row == 0) {
      int column = 0;
      for (var name = line.fieldNames(); name.hasNext(); column++) {
        var field = name.next();
        sheet.value(0, column, WORDS.containsKey(field) ? WORDS.getString(field) + " (" + field + ")" : field);
        sheet.style(0, column).bold().set();
        sheet.width(column, WIDTH);
      }
      row = 1;
    }
    int column = 0;
    for (var value : line) {
      put(column++, value);
    }
    row++;
    if (row % HELD == 0) {
      sheet.flush();
    }
  }

  private void put(int column, JsonNode value) {
    if (value.isNull()) {
      return;
    }
    if (value.isBoolean()) {
      sheet.value(row, column, value.booleanValue());
    } else if (value.isNumber() && value.asText().length() <= MOST_DIGITS) {
      sheet.value(row, column, value.decimalValue());
    } else {
      var text = value.isTextual() ? value.textValue() : value.toString();
      if (MOMENT.matcher(text).matches()) {
        text = SHOWN.format(OffsetDateTime.parse(text));
      }
      // In its cell, not in the workbook's list of texts: that one would have to be held until the end.
      sheet.inlineString(row, column, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
    }
  }

  private static String word(String table) {
    return WORDS.containsKey("table." + table) ? WORDS.getString("table." + table) : table;
  }
}
