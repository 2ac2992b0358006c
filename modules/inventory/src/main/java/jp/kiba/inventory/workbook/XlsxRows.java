package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The rows of one sheet of an .xlsx. Formulas are passed over: what counts is the value that was kept beside them. */
final class XlsxRows implements Rows {
  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;

  private final Xml xml;
  private final SharedTexts texts;
  private final Shown[] styles;
  private final boolean from1904;
  private int row;
  private int column;

  XlsxRows(Xml xml, SharedTexts texts, Shown[] styles, boolean from1904) {
    this.xml = xml;
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  @Override
  public SheetRow next() {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
        var number = xml.attribute("r");
        row = number == null ? row + 1 : whole(number, MOST_ROWS);
        column = -1;
        var cells = cells();
        if (!cells.isEmpty()) {
          return new SheetRow(row, cells);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
        return null;
      }
    }
    return null;
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    int characters = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("row"); event = xml.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw Unreadable.CORRUPT.problem();
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
        int before = column;
        var cell = cell();
        if (column <= before) {
          throw Unreadable.CORRUPT.problem();
        }
        if (cell != null) {
          cells.add(cell);
          characters += cell.text().length();
        }
        if (characters > SheetRow.MOST_CHARACTERS) {
          throw Unreadable.BOMB.problem();
        }
      }
    }
    return cells;
  }

  private Cell cell() {
    var reference = xml.attribute("r");
    column = reference == null ? column + 1 : column(reference);
    var type = xml.attribute("t");
    var style = xml.attribute("s");
    boolean formula = false;
    String value = null;
    String inline = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("c"); event = xml.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw Unreadable.CORRUPT.problem();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "f" -> {
            formula = true;
            xml.skip();
          }
          case "v" -> value = xml.text();
          case "is" -> inline = SharedTexts.item(xml);
          default -> xml.skip();
        }
      }
    }
    return cell(type == null ? "n" : type, style, formula, value, inline);
  }

  private Cell cell(String type, String style, boolean formula, String value, String inline) {
    if (value == null && inline == null) {
      return formula ? new Cell(column, Cell.Kind.NO_VALUE, "", true) : null;
    }
    return switch (type) {
      case "s" -> text(value == null || value.isEmpty() ? "" : texts.at(value.strip()), formula);
      case "inlineStr" -> text(inline == null ? value : inline, formula);
      case "str" -> text(value == null ? inline : SharedTexts.unescaped(value), formula);
      case "b" -> new Cell(column, Cell.Kind.BOOLEAN, "1".equals(value) ? "TRUE" : "FALSE", formula);
      case "e" -> new Cell(column, Cell.Kind.ERROR, String.valueOf(value), formula);
      case "d" -> new Cell(column, Cell.Kind.DAY, value == null ? "" : value.replaceFirst("T.*", ""), formula);
      default -> number(style, formula, value == null ? inline : value);
    };
  }

  /** A text of nothing but spaces is an empty cell: formulas that answer "" are many. */
  private Cell text(String text, boolean formula) {
    return text.isBlank() ? null : new Cell(column, Cell.Kind.TEXT, text, formula);
  }

  private Cell number(String style, boolean formula, String value) {
    if (value.isBlank()) {
      return formula ? new Cell(column, Cell.Kind.NO_VALUE, "", true) : null;
    }
    var plain = Figure.plain(value.strip());
    if (plain.isEmpty()) {
      return new Cell(column, Cell.Kind.ERROR, value, formula);
    }
    return Figure.cell(column, plain.get(), shown(style), from1904, formula);
  }

  private Shown shown(String style) {
    if (style == null) {
      return Shown.NUMBER;
    }
    int index = whole(style, Integer.MAX_VALUE);
    return index < styles.length ? styles[index] : Shown.NUMBER;
  }

  /** @return 0 for A1, 26 for AA7 */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      char letter = Character.toUpperCase(reference.charAt(i));
      column = column * 26 + letter - 'A' + 1;
      if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
        throw Unreadable.CORRUPT.problem();
      }
    }
    if (column == 0) {
      throw Unreadable.CORRUPT.problem();
    }
    return column - 1;
  }

  private static int whole(String number, int most) {
    try {
      int whole = Integer.parseInt(number);
      if (whole >= 0 && whole <= most) {
        return whole;
      }
    } catch (NumberFormatException e) {
      throw Unreadable.CORRUPT.problem();
    }
    throw Unreadable.CORRUPT.problem();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
