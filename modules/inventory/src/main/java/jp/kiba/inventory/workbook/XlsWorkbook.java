package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls as Excel wrote it from 1997 to 2003: records in one stream, the whole workbook's first, then each sheet's. */
final class XlsWorkbook implements Workbook {
  private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "Book");

  private final POIFSFileSystem files;
  private final String stream;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Map<Integer, Shown> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private SSTRecord texts;
  private boolean from1904;

  XlsWorkbook(Path file) throws IOException {
    files = files(file);
    try {
      stream = stream(files.getRoot());
      readGlobals();
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
    if (sheets.isEmpty()) {
      files.close();
      throw Unreadable.EMPTY.problem();
    }
  }

  private static POIFSFileSystem files(Path file) {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw Unreadable.CORRUPT.problem();
    }
  }

  /** An .xlsx with a password lies encrypted in a container of this old kind. */
  private static String stream(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw Unreadable.PASSWORD.problem();
    }
    return STREAMS.stream().filter(root::hasEntryCaseInsensitive).findFirst().orElseThrow(Unreadable.NOT_A_WORKBOOK::problem);
  }

  InputStream open() throws IOException {
    return files.getRoot().createDocumentInputStream(files.getRoot().getEntryCaseInsensitive(stream));
  }

  private void readGlobals() throws IOException {
    var bound = new ArrayList<BoundSheetRecord>();
    try (var in = open()) {
      var records = records(in);
      for (var record = records.nextRecord(); record != null && !(record instanceof EOFRecord); record = records.nextRecord()) {
        if (record instanceof BoundSheetRecord sheet) {
          bound.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
          from1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord sst) {
          texts = sst;
        } else if (record instanceof FormatRecord format) {
          formats.put(format.getIndexCode(), Shown.by(format.getFormatString()));
        } else if (record instanceof ExtendedFormatRecord style) {
          styles.add((int) style.getFormatIndex());
        } else if (record instanceof BOFRecord begin && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
          throw Unreadable.NOT_A_WORKBOOK.problem();
        }
      }
    } catch (EncryptedDocumentException e) {
      throw Unreadable.PASSWORD.problem();
    } catch (RuntimeException e) {
      throw XlsRows.unreadable(e);
    }
    // Tabs stand in one order, their records in another: a sheet is found by how many others begin before it.
    var order = List.of(BoundSheetRecord.orderByBofPosition(bound));
    for (var sheet : bound) {
      places.add(order.indexOf(sheet));
      sheets.add(new Sheet(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
    }
  }

  static RecordFactoryInputStream records(InputStream in) {
    return new RecordFactoryInputStream(in, false);
  }

  String text(int index) {
    if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
      throw Unreadable.CORRUPT.problem();
    }
    return texts.getString(index).getString();
  }

  Shown shown(int style) {
    if (style < 0 || style >= styles.size()) {
      return Shown.NUMBER;
    }
    int format = styles.get(style);
    return formats.containsKey(format) ? formats.get(format) : Shown.builtIn(format);
  }

  @Override
  public WorkbookFormat format() {
    return WorkbookFormat.XLS;
  }

  @Override
  public boolean from1904() {
    return from1904;
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Rows rows(int sheet) throws IOException {
    return new XlsRows(this, places.get(sheet));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
