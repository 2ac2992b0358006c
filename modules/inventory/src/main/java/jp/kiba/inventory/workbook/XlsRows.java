package jp.kiba.inventory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.kernel.api.Problem;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** The rows of one sheet of an .xls. Formulas are passed over: what counts is the value that was kept beside them. */
final class XlsRows implements Rows {
  private final XlsWorkbook book;
  private final InputStream in;
  private final RecordFactoryInputStream records;
  private List<Cell> cells = new ArrayList<>();
  private int row = -1;
  /** A formula whose text comes with the next record. */
  private FormulaRecord open;
  private boolean over;

  /** @param place how many sheets' records come before those of this one */
  XlsRows(XlsWorkbook book, int place) throws IOException {
    this.book = book;
    in = book.open();
    try {
      records = XlsWorkbook.records(in);
      skipTo(place);
    } catch (RuntimeException e) {
      in.close();
      throw unreadable(e);
    }
  }

  /** Behind the beginning of the sheet: each part of the stream has a beginning and an end, and charts within have their own. */
  private void skipTo(int place) {
    int begun = -2;
    int depth = 0;
    for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
      if (record instanceof BOFRecord && depth++ == 0 && ++begun == place) {
        return;
      }
      if (record instanceof EOFRecord) {
        depth--;
      }
    }
    throw Unreadable.CORRUPT.problem();
  }

  @Override
  public SheetRow next() {
    try {
      int depth = 1;
      while (!over) {
        var record = records.nextRecord();
        if (record == null) {
          throw Unreadable.CORRUPT.problem(); // cut off before its end
        }
        depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
        over = depth == 0;
        var full = depth <= 1 ? take(record) : null;
        if (full != null) {
          return full;
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  /** @return the row before, when this record begins another one */
  private SheetRow take(Record record) {
    SheetRow before = null;
    boolean another = record instanceof CellValueRecordInterface cell && cell.getRow() != row;
    if (another || over) {
      before = cells.isEmpty() ? null : new SheetRow(row + 1, cells);
      cells = new ArrayList<>();
    }
    if (record instanceof StringRecord text && open != null) {
      add(text(open.getColumn(), text.getString(), true));
    }
    open = null;
    if (record instanceof CellValueRecordInterface cell) {
      row = cell.getRow();
      add(cell(cell));
    }
    return before;
  }

  private void add(Cell cell) {
    if (cell != null) {
      cells.add(cell);
    }
  }

  private Cell cell(CellValueRecordInterface record) {
    if (record instanceof NumberRecord number) {
      return number(record, number.getValue(), false);
    }
    if (record instanceof LabelSSTRecord label) {
      return text(record.getColumn(), book.text(label.getSSTIndex()), false);
    }
    if (record instanceof LabelRecord label) {
      return text(record.getColumn(), label.getValue(), false);
    }
    if (record instanceof BoolErrRecord value) {
      return value.isBoolean() ? truth(record, value.getBooleanValue(), false) : error(record, value.getErrorValue(), false);
    }
    return record instanceof FormulaRecord formula ? formula(formula) : null;
  }

  private Cell formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      open = formula;
      return null;
    }
    var type = formula.getCachedResultTypeEnum();
    if (type == CellType.BOOLEAN) {
      return truth(formula, formula.getCachedBooleanValue(), true);
    }
    if (type == CellType.STRING) {
      return null; // the empty text has no record of its own
    }
    return type == CellType.ERROR ? error(formula, (byte) formula.getCachedErrorValue(), true) : number(formula, formula.getValue(), true);
  }

  private Cell number(CellValueRecordInterface record, double value, boolean formula) {
    var plain = Figure.plain(Double.isFinite(value) ? new BigDecimal(value).toString() : "");
    return plain.map(p -> Figure.cell(record.getColumn(), p, book.shown(record.getXFIndex()), book.from1904(), formula))
        .orElseGet(() -> new Cell(record.getColumn(), Cell.Kind.ERROR, "#NUM!", formula));
  }

  private static Cell text(int column, String text, boolean formula) {
    return text == null || text.isBlank() ? null : new Cell(column, Cell.Kind.TEXT, text, formula);
  }

  private static Cell truth(CellValueRecordInterface record, boolean value, boolean formula) {
    return new Cell(record.getColumn(), Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", formula);
  }

  private static Cell error(CellValueRecordInterface record, byte code, boolean formula) {
    var word = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    return new Cell(record.getColumn(), Cell.Kind.ERROR, word, formula);
  }

  /** Whatever the library stumbles over is the file's fault: its records are checked nowhere else. */
  static Problem unreadable(RuntimeException e) {
    if (e instanceof Problem problem) {
      return problem;
    }
    return e instanceof EncryptedDocumentException ? Unreadable.PASSWORD.problem() : Unreadable.CORRUPT.problem();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
