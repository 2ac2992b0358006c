package jp.kiba.inventory.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A text file whose fields stand between commas, tabs or semicolons: one sheet without a name. */
final class CsvWorkbook implements Workbook {
  private final Path file;
  private final TextForm form;

  CsvWorkbook(Path file) throws IOException {
    this.file = file;
    this.form = TextForm.of(file);
  }

  TextForm form() {
    return form;
  }

  @Override
  public WorkbookFormat format() {
    return WorkbookFormat.CSV;
  }

  @Override
  public boolean from1904() {
    return false;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet(0, "", false));
  }

  @Override
  public Rows rows(int sheet) throws IOException {
    return new CsvRows(new BufferedReader(form.reader(file), 1 << 16), form.separator());
  }

  @Override
  public void close() {
    // nothing is held open between two readings
  }
}
