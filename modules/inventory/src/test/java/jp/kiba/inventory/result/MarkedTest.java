package jp.kiba.inventory.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import jp.kiba.inventory.result.RowErrors.CellText;
import jp.kiba.inventory.result.RowErrors.RowError;
import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.Language;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTest {
  private static final List<RowError> ERRORS = List.of(new RowError(3, List.of(new CellText(1, "樹種: 「スキ」<&>"), new CellText(-1, "行"))),
      new RowError(4, List.of(new CellText(2, "=cmd|' /C calc'!A0"))));

  @TempDir
  Path folder;

  private static void fill(Workbook book) {
    book.createSheet("表紙").createRow(0).createCell(0).setCellValue("在庫表");
    var sheet = book.createSheet("在庫");
    sheet.createFreezePane(0, 2);
    var header = sheet.createRow(1);
    header.createCell(0).setCellValue("ロット");
    header.createCell(1).setCellValue("樹種");
    header.createCell(2).setCellValue("本数");
    for (int i = 2; i < 6; i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue("A-" + i);
      row.createCell(1).setCellValue("スキ");
      row.createCell(2).setCellFormula("1+" + i);
    }
    sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(7, 7, 0, 2));
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private Path file(String name, Workbook book, Consumer<Workbook> filling) throws IOException {
    var file = folder.resolve(name);
    try (book; var out = Files.newOutputStream(file)) {
      filling.accept(book);
      book.write(out);
    }
    return file;
  }

  private Path mark(Path original, WorkbookFormat format, int sheet, int header, List<RowError> errors) throws IOException {
    var marked = Files.createTempFile(folder, "marked", "." + format);
    Iterator<RowError> all = errors.iterator();
    try (var out = Files.newOutputStream(marked)) {
      new Marked(original, format, sheet, header, Language.JA).write(() -> all.hasNext() ? all.next() : null, out);
    }
    return marked;
  }

  private static String text(Workbook book, int row, int column) {
    var cell = book.getSheetAt(1).getRow(row).getCell(column);
    return cell == null ? "" : cell.getStringCellValue();
  }

  @Test
  void a_workbook_comes_back_as_it_was_with_a_column_and_comments() throws IOException {
    var marked = mark(file("a.xlsx", new XSSFWorkbook(), MarkedTest::fill), WorkbookFormat.XLSX, 1, 2, ERRORS);
    try (var book = WorkbookFactory.create(marked.toFile())) {
      assertThat(text(book, 1, 3)).isEqualTo("Kiba エラー");
      assertThat(text(book, 2, 3)).isEqualTo("樹種: 「スキ」<&> / 行");
      assertThat(text(book, 4, 3)).isEmpty();
      var sheet = book.getSheetAt(1);
      assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress(2, 1)).getString().getString()).isEqualTo("樹種: 「スキ」<&>");
      assertThat(sheet.getCellComments()).hasSize(2);
      assertThat(sheet.getRow(2).getCell(2).getCellFormula()).as("the user's own formula").isEqualTo("1+2");
      assertThat(sheet.getMergedRegions()).hasSize(1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("在庫表");
    }
  }

  @Test
  void what_we_say_is_text_whatever_it_begins_with() throws IOException {
    var marked = mark(file("a.xlsx", new XSSFWorkbook(), MarkedTest::fill), WorkbookFormat.XLSX, 1, 2, ERRORS);
    try (var book = WorkbookFactory.create(marked.toFile())) {
      assertThat(book.getSheetAt(1).getRow(3).getCell(3).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  /** Corrected and sent again, it comes back with the errors of this time only, even after Excel has saved it. */
  @Test
  void errors_of_the_last_time_go() throws IOException {
    var first = mark(file("a.xlsx", new XSSFWorkbook(), MarkedTest::fill), WorkbookFormat.XLSX, 1, 2, ERRORS);
    var saved = folder.resolve("saved.xlsx");
    try (var book = WorkbookFactory.create(first.toFile()); var out = Files.newOutputStream(saved)) {
      book.write(out);
    }
    for (var again : List.of(first, saved)) {
      var second = mark(again, WorkbookFormat.XLSX, 1, 2, List.of(new RowError(6, List.of(new CellText(0, "ロット")))));
      try (var book = WorkbookFactory.create(second.toFile())) {
        assertThat(text(book, 2, 3)).isEmpty();
        assertThat(text(book, 5, 3)).isEqualTo("ロット");
        assertThat(text(book, 1, 4)).isEmpty();
        assertThat(book.getSheetAt(1).getCellComments().keySet()).singleElement().hasToString("A6");
      }
    }
  }

  /** Cells of a row stand in the order of their columns, or Excel says that the file is damaged; and so do we. */
  @Test
  void a_column_that_somebody_added_behind_ours_stays_behind_it() throws IOException {
    var first = mark(file("a.xlsx", new XSSFWorkbook(), MarkedTest::fill), WorkbookFormat.XLSX, 1, 2, ERRORS);
    var noted = folder.resolve("noted.xlsx");
    try (var book = WorkbookFactory.create(first.toFile()); var out = Files.newOutputStream(noted)) {
      for (int row = 1; row < 6; row++) {
        book.getSheetAt(1).getRow(row).createCell(5).setCellValue("直した");
      }
      book.write(out);
    }
    var second = mark(noted, WorkbookFormat.XLSX, 1, 2, ERRORS);
    try (var book = jp.kiba.inventory.workbook.Workbook.open(second); var rows = book.rows(1)) {
      var columns = new ArrayList<List<Integer>>();
      for (var row = rows.next(); row != null; row = rows.next()) {
        columns.add(row.cells().stream().map(c -> c.column()).toList());
      }
      assertThat(columns).containsExactly(List.of(0, 1, 2, 3, 5), List.of(0, 1, 2, 3, 5), List.of(0, 1, 2, 3, 5), List.of(0, 1, 2, 5), List.of(0, 1, 2, 5));
    }
  }

  @Test
  void comments_of_people_stay() throws IOException {
    var own = file("own.xlsx", new XSSFWorkbook(), book -> {
      fill(book);
      var sheet = book.getSheetAt(1);
      var comment = sheet.createDrawingPatriarch().createCellComment(book.getCreationHelper().createClientAnchor());
      comment.setString(book.getCreationHelper().createRichTextString("要確認"));
      comment.setAuthor("山田");
      sheet.getRow(2).getCell(1).setCellComment(comment);
    });
    try (var book = WorkbookFactory.create(mark(own, WorkbookFormat.XLSX, 1, 2, ERRORS).toFile())) {
      assertThat(book.getSheetAt(1).getCellComments()).hasSize(1);
      assertThat(book.getSheetAt(1).getRow(2).getCell(1).getCellComment().getString().getString()).isEqualTo("要確認");
      assertThat(text(book, 2, 3)).startsWith("樹種");
    }
  }

  @Test
  void an_old_workbook_comes_back_as_a_new_one_with_its_values() throws IOException {
    var marked = mark(file("a.xls", new HSSFWorkbook(), MarkedTest::fill), WorkbookFormat.XLS, 1, 2, ERRORS);
    try (var book = WorkbookFactory.create(marked.toFile())) {
      assertThat(text(book, 2, 3)).startsWith("樹種");
      assertThat(book.getSheetAt(1).getRow(2).getCell(2).getNumericCellValue()).isEqualTo(3);
      assertThat(book.getSheetAt(1).getCellComments()).hasSize(2);
    }
  }

  @Test
  void a_text_file_keeps_its_encoding_and_its_separator() throws IOException {
    var sjis = Charset.forName("windows-31j");
    var original = Files.writeString(folder.resolve("a.csv"), "在庫\r\nロット\t樹種\r\nA①\tスキ\r\n\"B\t1\"\t杉\r\n", sjis);
    var marked = mark(original, WorkbookFormat.CSV, 0, 2, List.of(new RowError(3, List.of(new CellText(1, "樹種: \"スキ\"")))));
    assertThat(Files.readString(marked, sjis)).isEqualTo("在庫\r\nロット\t樹種\tKiba エラー\r\nA①\tスキ\t\"樹種: \"\"スキ\"\"\"\r\n\"B\t1\"\t杉\r\n");
    var again = mark(marked, WorkbookFormat.CSV, 0, 2, List.of());
    assertThat(Files.readString(again, sjis)).isEqualTo("在庫\r\nロット\t樹種\tKiba エラー\r\nA①\tスキ\t\r\n\"B\t1\"\t杉\r\n");
  }
}
