package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where the parts of an .xlsx lie, for who writes it again. */
public final class PackageParts {
  private PackageParts() {}

  /** @return the name of the part that is this sheet */
  public static String sheet(Path file, int sheet) throws IOException {
    try (var book = new XlsxWorkbook(file)) {
      return book.path(sheet);
    }
  }

  /** @return the parts with comments that the sheet points to, and the drawings that show them */
  public static List<String> comments(Path file, String sheet) throws IOException {
    try (var book = new XlsxWorkbook(file)) {
      return book.parts(sheet).values().stream().filter(p -> p.type().endsWith("/comments") || p.type().endsWith("/vmlDrawing"))
          .map(XlsxWorkbook.Part::path).toList();
    }
  }

  /** @return the part unpacked, as far as a workbook's go */
  public static InputStream counted(ZipFile zip, ZipEntry entry) throws IOException {
    return new Entry(zip.getInputStream(entry), entry.getCompressedSize());
  }
}
