package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files for tests, and what is read of them. */
final class Books {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String NS = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Books() {}

  static Path poi(Path folder, Consumer<org.apache.poi.ss.usermodel.Workbook> fill) throws IOException {
    return save(folder.resolve("book.xlsx"), new XSSFWorkbook(), fill);
  }

  static Path old(Path folder, Consumer<org.apache.poi.ss.usermodel.Workbook> fill) throws IOException {
    return save(folder.resolve("book.xls"), new HSSFWorkbook(), fill);
  }

  private static Path save(Path file, org.apache.poi.ss.usermodel.Workbook book, Consumer<org.apache.poi.ss.usermodel.Workbook> fill) throws IOException {
    try (book; var out = Files.newOutputStream(file)) {
      fill.accept(book);
      book.write(out);
    }
    return file;
  }

  static Path text(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("book.csv"), text.getBytes(charset));
  }

  /** A package by hand, so that its parts may be what no program writes. */
  static Path handmade(Path folder, Map<String, String> parts) throws IOException {
    var file = folder.resolve("handmade.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "_rels/.rels", HEAD + "<Relationships><Relationship Id=\"r1\" Type=\"" + REL + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      put(zip, "xl/_rels/workbook.xml.rels", HEAD + "<Relationships><Relationship Id=\"r1\" Type=\"" + REL + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"r2\" Type=\"" + REL + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
      var all = new java.util.LinkedHashMap<>(Map.of("xl/workbook.xml", HEAD + "<workbook" + NS + " xmlns:r=\"" + REL + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
          "xl/worksheets/sheet1.xml", sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>")));
      all.putAll(parts);
      for (var part : all.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  static String sheet(String rows) {
    return HEAD + "<worksheet" + NS + "><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A package whose sheet is written by the caller, byte after byte. */
  static Path streamed(Path folder, String part, Writing writing) throws IOException {
    return streamed(folder, Map.of(part, writing));
  }

  static Path streamed(Path folder, Map<String, Writing> parts) throws IOException {
    var file = folder.resolve("streamed.xlsx");
    var frame = Files.readAllBytes(handmade(folder, Map.of()));
    try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(frame))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!parts.containsKey(entry.getName())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().to(zip);
      }
    }
    return file;
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static List<SheetRow> rows(Path file, int sheet) throws IOException {
    try (var book = Workbook.open(file); var rows = book.rows(sheet)) {
      var all = new ArrayList<SheetRow>();
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
      return all;
    }
  }

  /** @return a line for each row: its number, and its cells with column and kind */
  static List<String> lines(Path file, int sheet) throws IOException {
    return rows(file, sheet).stream().map(row -> row.number() + ": " + row.cells().stream()
        .map(c -> (char) ('A' + c.column()) + (c.formula() ? "=" : " ") + c.kind() + " " + c.text()).collect(Collectors.joining(", "))).toList();
  }
}
