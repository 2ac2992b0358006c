package jp.kiba.inventory.workbook;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a sheet, one after the other; none is held once it was given. */
public interface Rows extends Closeable {
  /** @return the next row that is not empty, null at the end
   *  @throws jp.kiba.kernel.api.Problem one of {@link Unreadable} when the file turns out to be none */
  SheetRow next() throws IOException;
}
