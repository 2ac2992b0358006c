package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out what a file is, by its first bytes. */
final class Opening {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

  private Opening() {}

  static Workbook open(Path file) throws IOException {
    if (Files.size(file) > Workbook.MOST_BYTES) {
      throw Unreadable.TOO_LARGE.problem();
    }
    var head = head(file);
    if (head.length == 0) {
      throw Unreadable.EMPTY.problem();
    }
    if (startsWith(head, ZIP)) {
      return new XlsxWorkbook(file);
    }
    return startsWith(head, OLE) ? new XlsWorkbook(file) : new CsvWorkbook(file);
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(OLE.length);
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
