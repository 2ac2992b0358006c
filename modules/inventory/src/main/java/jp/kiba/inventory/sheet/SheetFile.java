package jp.kiba.inventory.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.SheetForm;

/** A file that rows are written to, one after the other. */
interface SheetFile extends AutoCloseable {
  /** What stands above the rows. */
  record Head(String header, Shape shape, int width) {}

  /** @param values as many as there are columns; text, numbers, LocalDate, Instant or null */
  void row(List<Object> values) throws IOException;

  /** Writes the end; what was given stays open. */
  @Override
  void close() throws IOException;

  static SheetFile open(SheetForm form, OutputStream out, String title, List<Head> heads) throws IOException {
    return form == SheetForm.XLSX ? new XlsxFile(out, title, heads) : new CsvFile(out, form.charset(), heads);
  }
}
