package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An .xlsx or .xlsm: XML in a ZIP file (ECMA-376). Macros are parts that nobody here opens. */
final class XlsxWorkbook implements Workbook {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_SHEETS = 500;
  private static final int MOST_STYLES = 100_000;
  private static final String WORKSHEET = "/worksheet";

  record Part(String path, String type) {}

  private final ZipFile zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private final SharedTexts texts;
  private final Shown[] styles;
  private boolean from1904;

  XlsxWorkbook(Path file) throws IOException {
    zip = zip(file);
    try {
      if (zip.size() > MOST_PARTS) {
        throw Unreadable.BOMB.problem();
      }
      var book = parts("").values().stream().filter(p -> p.type().endsWith("/officeDocument")).map(Part::path)
          .filter(p -> !p.endsWith(".bin")).findFirst().orElseThrow(Unreadable.NOT_A_WORKBOOK::problem);
      var parts = parts(book);
      sheets(book, parts);
      styles = styles(parts);
      texts = texts(parts);
    } catch (ZipException e) {
      zip.close();
      throw Unreadable.CORRUPT.problem();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw Unreadable.CORRUPT.problem();
    }
  }

  /** What a part points to, by the name it uses.
   *  @param of empty for the package itself */
  Map<String, Part> parts(String of) throws IOException {
    var folder = of.substring(0, of.lastIndexOf('/') + 1);
    var found = new HashMap<String, Part>();
    var entry = zip.getEntry(folder + "_rels/" + of.substring(folder.length()) + ".rels");
    if (entry == null) {
      return found;
    }
    try (var xml = xml(entry)) {
      for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
        var target = xml.attribute("Target");
        // what lies outside of the file is not fetched
        if (name.equals("Relationship") && target != null && !"External".equals(xml.attribute("TargetMode"))) {
          found.put(xml.attribute("Id"), new Part(resolved(folder, target), String.valueOf(xml.attribute("Type"))));
        }
      }
    }
    return found;
  }

  private static String resolved(String folder, String target) {
    var path = target.startsWith("/") ? target.substring(1) : folder + target;
    return Path.of("/" + path.replace('\0', ' ')).normalize().toString().substring(1);
  }

  private void sheets(String book, Map<String, Part> parts) throws IOException {
    var entry = zip.getEntry(book);
    if (entry == null) {
      throw Unreadable.CORRUPT.problem();
    }
    try (var xml = xml(entry)) {
      for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
        if (name.equals("workbookPr")) {
          var from = xml.attribute("date1904");
          from1904 = "1".equals(from) || "true".equals(from);
        } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
          var part = parts.get(xml.attribute("id"));
          if (part != null && part.type().endsWith(WORKSHEET)) {
            var state = xml.attribute("state");
            sheets.add(new Sheet(sheets.size(), String.valueOf(xml.attribute("name")), state != null && !state.equals("visible")));
            paths.add(part.path());
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw Unreadable.EMPTY.problem();
    }
  }

  private Shown[] styles(Map<String, Part> parts) throws IOException {
    var entry = part(parts, "/styles");
    var found = new ArrayList<Shown>();
    if (entry != null) {
      var formats = new HashMap<String, Shown>();
      try (var xml = xml(entry)) {
        boolean cells = false;
        for (var name = xml.nextElement(); name != null && found.size() < MOST_STYLES; name = xml.nextElement()) {
          if (name.equals("numFmt") && xml.attribute("formatCode") != null) {
            formats.put(xml.attribute("numFmtId"), Shown.by(xml.attribute("formatCode")));
          } else if (name.equals("xf") && cells) {
            found.add(shown(xml.attribute("numFmtId"), formats));
          } else if (name.equals("cellXfs") || name.equals("cellStyles") || name.equals("dxfs")) {
            cells = name.equals("cellXfs");
          }
        }
      }
    }
    return found.toArray(Shown[]::new);
  }

  private static Shown shown(String format, Map<String, Shown> formats) {
    var named = formats.get(format);
    if (named != null) {
      return named;
    }
    return format != null && format.matches("\\d{1,4}") ? Shown.builtIn(Integer.parseInt(format)) : Shown.NUMBER;
  }

  private SharedTexts texts(Map<String, Part> parts) throws IOException {
    var entry = part(parts, "/sharedStrings");
    if (entry == null) {
      return SharedTexts.read(null);
    }
    try (var xml = xml(entry)) {
      return SharedTexts.read(xml);
    }
  }

  private ZipEntry part(Map<String, Part> parts, String type) {
    return parts.values().stream().filter(p -> p.type().endsWith(type)).findFirst().map(p -> zip.getEntry(p.path())).orElse(null);
  }

  private Xml xml(ZipEntry entry) throws IOException {
    try {
      return new Xml(new Entry(zip.getInputStream(entry), entry.getCompressedSize()));
    } catch (ZipException e) {
      throw Unreadable.CORRUPT.problem();
    }
  }

  @Override
  public WorkbookFormat format() {
    return WorkbookFormat.XLSX;
  }

  @Override
  public boolean from1904() {
    return from1904;
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** @return the part that holds the sheet, as the package names it */
  String path(int sheet) {
    return paths.get(sheet);
  }

  @Override
  public Rows rows(int sheet) throws IOException {
    var entry = zip.getEntry(paths.get(sheet));
    if (entry == null) {
      throw Unreadable.CORRUPT.problem();
    }
    return new XlsxRows(xml(entry), texts, styles, from1904);
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      texts.close();
    }
  }
}
