package jp.kiba.inventory.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import jp.kiba.inventory.sheet.WoodWords;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in: one sheet for the rows, with what may be chosen to choose from; a second with an example, which the
 * import passes over; a third that holds the choices.
 */
final class Template {
  static final String EXAMPLE_JA = "記入例";
  static final String EXAMPLE_EN = "Example";
  static final String CHOICES_JA = "選択肢";
  static final String CHOICES_EN = "Choices";
  private static final int LAST_ROW = 5_000;
  private static final String NEEDED = "D9EAD3";
  private static final String OPTIONAL = "EFEFEF";
  private static final String DAY = "yyyy-mm-dd";

  private final Language language;
  private final List<TemplateColumn> columns;

  Template(Language language, List<TemplateColumn> columns) {
    this.language = language;
    this.columns = columns;
  }

  void write(Kind kind, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Kiba", "1.0")) {
      var rows = book.newWorksheet(WoodWords.kind(kind, language));
      var example = book.newWorksheet(say(EXAMPLE_JA, EXAMPLE_EN));
      var choices = book.newWorksheet(say(CHOICES_JA, CHOICES_EN));
      headers(rows);
      headers(example);
      for (int column = 0; column < columns.size(); column++) {
        put(example, column, columns.get(column).example());
        choose(rows, choices, column, columns.get(column));
      }
    }
  }

  private void headers(Worksheet sheet) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < columns.size(); column++) {
      var each = columns.get(column);
      sheet.value(0, column, each.header(language));
      sheet.style(0, column).bold().wrapText(true).fillColor(each.needed() ? NEEDED : OPTIONAL).set();
      sheet.width(column, Math.max(12, each.header(language).length() * 2 + 2));
      var note = note(each);
      if (!note.isEmpty()) {
        sheet.comment(0, column, note);
      }
    }
  }

  private String note(TemplateColumn column) {
    var needed = column.needed() ? say("必須。", "Required. ") : "";
    return (needed + (column.hint() == null ? "" : column.hint())).strip();
  }

  private static void put(Worksheet sheet, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(1, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(1, column, day);
      sheet.style(1, column).format(DAY).set();
    } else if (value != null) {
      sheet.value(1, column, value.toString());
    }
  }

  /** The choices stand on a sheet of their own: a list within a rule may have no more than 255 characters. */
  private void choose(Worksheet rows, Worksheet choices, int column, TemplateColumn each) {
    if (each.choices().isEmpty()) {
      return;
    }
    choices.value(0, column, each.header(language));
    choices.style(0, column).bold().set();
    for (int row = 0; row < each.choices().size(); row++) {
      choices.value(row + 1, column, each.choices().get(row));
    }
    rows.range(1, column, LAST_ROW, column)
        .validateWithList(choices.range(1, column, each.choices().size(), column)).allowBlank(true)
        .errorStyle(each.only() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
        .showErrorMessage(each.only()).errorTitle("Kiba").error(say("一覧から選んでください。", "Choose one from the list."));
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
