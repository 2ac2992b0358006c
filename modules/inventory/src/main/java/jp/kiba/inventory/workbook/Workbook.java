package jp.kiba.inventory.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file with rows, whatever it is. Read as a stream: what is held does not grow with the file. */
public interface Workbook extends Closeable {
  /** Sizes above this are refused where the bytes arrive. */
  long MOST_BYTES = 52_428_800;

  /** Looks at the content, not at the name.
   *  @param file not changed while it is open
   *  @throws jp.kiba.kernel.api.Problem one of {@link Unreadable} */
  static Workbook open(Path file) throws IOException {
    return Opening.open(file);
  }

  WorkbookFormat format();

  /** @return whether days are counted from 1904, as old Macs did */
  boolean from1904();

  /** @return worksheets only, in the order of their tabs; at least one */
  List<Sheet> sheets();

  /** @param sheet its {@link Sheet#index()} */
  Rows rows(int sheet) throws IOException;
}
