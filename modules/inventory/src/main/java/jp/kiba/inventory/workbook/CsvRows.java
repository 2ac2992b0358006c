package jp.kiba.inventory.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file (RFC 4180, and what Excel makes of it): fields in quotes may hold separators, line breaks and doubled quotes. */
final class CsvRows implements Rows {
  private static final int MOST_CHARACTERS = 40_000;
  private static final int END = -1;

  private final BufferedReader in;
  private final char separator;
  private int row;
  private int ahead = -2;

  CsvRows(BufferedReader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  @Override
  public SheetRow next() throws IOException {
    for (var fields = fields(); fields != null; fields = fields()) {
      var cells = new ArrayList<Cell>(fields.size());
      for (int i = 0; i < fields.size(); i++) {
        var text = unwrapped(fields.get(i));
        if (!text.isBlank()) {
          cells.add(new Cell(i, Cell.Kind.TEXT, text, false));
        }
      }
      if (!cells.isEmpty()) {
        return new SheetRow(row, cells);
      }
    }
    return null;
  }

  /** ="0012" keeps Excel from dropping the zeros: a text, whatever it looks like. */
  private static String unwrapped(String field) {
    return field.length() > 2 && field.startsWith("=\"") && field.endsWith("\"") ? field.substring(2, field.length() - 1) : field;
  }

  /** @return the fields of the next line, also the empty ones; null at the end */
  List<String> fields() throws IOException {
    int c = read();
    if (c == END) {
      return null;
    }
    row++;
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    int characters = 0;
    boolean quoted = false;
    for (;; c = read()) {
      if (quoted) {
        if (c == END) {
          throw Unreadable.CORRUPT.problem();
        }
        if (c != '"' || peek() == '"') {
          append(field, c == '"' ? read() : c);
        } else {
          quoted = false;
        }
      } else if (c == '"' && field.length() == 0) {
        quoted = true;
      } else if (c == separator || c == '\n' || c == '\r' || c == END) {
        characters += field.length();
        if (characters > SheetRow.MOST_CHARACTERS) {
          throw Unreadable.CORRUPT.problem();
        }
        fields.add(field.toString());
        field.setLength(0);
        if (c != separator) {
          if (c == '\r' && peek() == '\n') {
            read();
          }
          return fields;
        }
        if (fields.size() > XlsxRows.MOST_COLUMNS) {
          throw Unreadable.CORRUPT.problem();
        }
      } else {
        append(field, c);
      }
    }
  }

  private static void append(StringBuilder field, int c) {
    field.append((char) c);
    if (field.length() > MOST_CHARACTERS) {
      throw Unreadable.CORRUPT.problem();
    }
  }

  private int read() throws IOException {
    if (ahead != -2) {
      int c = ahead;
      ahead = -2;
      return c;
    }
    return in.read();
  }

  private int peek() throws IOException {
    if (ahead == -2) {
      ahead = in.read();
    }
    return ahead;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
