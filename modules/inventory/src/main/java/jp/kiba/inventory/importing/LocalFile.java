package jp.kiba.inventory.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kiba.inventory.workbook.Unreadable;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Storage;

/** A file of the storage on this node, for as long as it is read: a workbook is not read from its beginning to its end. */
record LocalFile(Path path) implements Closeable {
  private static final int CHUNK = 1 << 16;

  /** @throws jp.kiba.kernel.api.Problem 413 when it is longer than allowed, whatever was announced */
  static LocalFile of(Storage storage, String name) throws IOException {
    var file = new LocalFile(Files.createTempFile("kiba-import-", ".bin"));
    try (var in = storage.open(name); var out = Files.newOutputStream(file.path)) {
      var bytes = new byte[CHUNK];
      long all = 0;
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        all += read;
        if (all > Workbook.MOST_BYTES) {
          throw Unreadable.TOO_LARGE.problem();
        }
        out.write(bytes, 0, read);
      }
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
