package jp.kiba.inventory.workbook;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntFunction;

/** A text file as it was, with one column more: in its own encoding, with its own separator. */
public final class TextCopy {
  private TextCopy() {}

  /** @param column where the texts go; what stood there is replaced
   *  @param text of each row by its number, null for none */
  public static void write(Path original, int column, IntFunction<String> text, OutputStream out) throws IOException {
    var form = TextForm.of(original);
    var encoder = form.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE).onMalformedInput(CodingErrorAction.REPLACE);
    var writer = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
    if (form.mark() > 0) {
      writer.write('\uFEFF');
    }
    try (var rows = new CsvRows(new BufferedReader(form.reader(original), 1 << 16), form.separator())) {
      int number = 0;
      for (var read = rows.fields(); read != null; read = rows.fields()) {
        number++;
        var fields = new ArrayList<>(read);
        var added = text.apply(number);
        if (fields.size() > column) {
          fields.set(column, added == null ? "" : added);
        } else if (added != null) {
          while (fields.size() < column) {
            fields.add("");
          }
          fields.add(added);
        }
        line(writer, fields, form.separator());
      }
    }
    writer.flush();
  }

  private static void line(BufferedWriter writer, ArrayList<String> fields, char separator) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        writer.write(separator);
      }
      var field = fields.get(i);
      boolean quoted = field.indexOf(separator) >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0;
      writer.write(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
    }
    writer.write("\r\n");
  }
}
