package jp.kiba.inventory.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  @TempDir
  Path folder;

  /** The same cells in the new form and in the old one. */
  private static void fill(org.apache.poi.ss.usermodel.Workbook book) {
    var other = book.createSheet("表紙");
    other.createRow(0).createCell(0).setCellValue("在庫表");
    var sheet = book.createSheet("在庫");
    var row = sheet.createRow(2);
    row.createCell(0).setCellValue("スギ");
    row.createCell(1).setCellValue(0.1 + 0.2);
    row.createCell(3).setCellValue(true);
    var day = row.createCell(4);
    day.setCellValue(LocalDate.of(2024, 4, 1));
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
    day.setCellStyle(style);
    var share = row.createCell(5);
    share.setCellValue(0.15);
    var percent = book.createCellStyle();
    percent.setDataFormat((short) 9);
    share.setCellStyle(percent);
    row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
    var second = sheet.createRow(5);
    second.createCell(0).setCellFormula("1+2");
    second.createCell(1).setCellFormula("\"杉\"&\"板\"");
    second.createCell(2).setCellFormula("1/0");
    second.createCell(3).setCellFormula("IF(1=1,\"\",\"x\")");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    second.createCell(4).setCellValue("  　 ");
    sheet.createRow(6).createCell(0).setCellValue("三行目");
  }

  private static final List<String> READ = List.of(
      "3: A TEXT スギ, B NUMBER 0.3, D BOOLEAN TRUE, E DAY 2024-04-01, F PERCENT 0.15, G ERROR #REF!",
      "6: A=NUMBER 3, B=TEXT 杉板, C=ERROR #DIV/0!", "7: A TEXT 三行目");

  @Test
  void cells_are_what_excel_shows_and_formulas_what_they_last_were() throws IOException {
    var file = Books.poi(folder, WorkbookTest::fill);
    try (var book = Workbook.open(file)) {
      assertThat(book.format()).isEqualTo(WorkbookFormat.XLSX);
      assertThat(book.sheets()).containsExactly(new Sheet(0, "表紙", false), new Sheet(1, "在庫", false));
    }
    assertThat(Books.lines(file, 1)).isEqualTo(READ);
  }

  @Test
  void an_old_workbook_reads_the_same() throws IOException {
    var file = Books.old(folder, WorkbookTest::fill);
    try (var book = Workbook.open(file)) {
      assertThat(book.format()).isEqualTo(WorkbookFormat.XLS);
      assertThat(book.sheets()).containsExactly(new Sheet(0, "表紙", false), new Sheet(1, "在庫", false));
    }
    assertThat(Books.lines(file, 1)).isEqualTo(READ);
    assertThat(Books.lines(file, 0)).containsExactly("1: A TEXT 在庫表");
  }

  @Test
  void days_that_are_counted_from_1904_are_the_days_that_were_meant() throws IOException {
    var modern = Books.poi(folder, book -> {
      ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      dated(book, 43_921);
    });
    assertThat(Books.lines(modern, 0)).containsExactly("1: A DAY 2024-04-01");
    var old = Books.old(folder, book -> {
      var window = new org.apache.poi.hssf.record.DateWindow1904Record();
      window.setWindowing((short) 1);
      ((HSSFWorkbook) book).getInternalWorkbook().getRecords().stream()
          .filter(r -> r instanceof org.apache.poi.hssf.record.DateWindow1904Record)
          .forEach(r -> ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
      dated(book, 43_921);
    });
    assertThat(Books.lines(old, 0)).containsExactly("1: A DAY 2024-04-01");
  }

  private static void dated(org.apache.poi.ss.usermodel.Workbook book, double serial) {
    var cell = book.createSheet("S").createRow(0).createCell(0);
    cell.setCellValue(serial);
    var style = book.createCellStyle();
    style.setDataFormat((short) 14);
    cell.setCellStyle(style);
  }

  @Test
  void a_formula_that_was_never_computed_has_no_value() throws IOException {
    var file = Books.poi(folder, book -> book.createSheet("S").createRow(0).createCell(1).setCellFormula("A1*2"));
    assertThat(Books.lines(file, 0)).containsExactly("1: B=NO_VALUE ");
  }

  @Test
  void readings_beside_the_characters_are_no_part_of_the_text() throws IOException {
    var file = Books.handmade(folder, Map.of("xl/sharedStrings.xml",
        "<sst><si><r><t>杉</t></r><r><t xml:space=\"preserve\"> 柱</t></r><rPh sb=\"0\" eb=\"1\"><t>スギ</t></rPh></si></sst>",
        "xl/worksheets/sheet1.xml", Books.sheet("<row><c t=\"s\"><v>0</v></c><c><v>1.5E1</v></c></row><row r=\"9\"><c r=\"C9\"><v>-2</v></c></row>")));
    assertThat(Books.lines(file, 0)).containsExactly("1: A TEXT 杉 柱, B NUMBER 15", "9: C NUMBER -2");
  }

  @Test
  void characters_that_xml_has_no_place_for_are_read_as_excel_means_them() throws IOException {
    var file = Books.handmade(folder, Map.of("xl/sharedStrings.xml", "<sst><si><t>スギ_x000D_\n柱</t></si><si><t>_x005F_x0041_ _xD842_</t></si></sst>",
        "xl/worksheets/sheet1.xml", Books.sheet("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"str\"><f>A1</f><v>_x9_杉_x000D_</v></c></row>")));
    assertThat(Books.rows(file, 0).get(0).cells()).extracting(Cell::text).containsExactly("スギ\r\n柱", "_x0041_ \uFFFD", "_x9_杉\r");
  }

  @Test
  void text_files_in_the_encodings_that_excel_and_others_write() throws IOException {
    var text = "樹種,本数,備考\r\nスギ,\"1,200\",\"二行\n目 \"\"引用\"\"\"\r\n\r\n,,\r\n杉①,5,=\"0012\"\r\n";
    var expected = List.of("1: A TEXT 樹種, B TEXT 本数, C TEXT 備考", "2: A TEXT スギ, B TEXT 1,200, C TEXT 二行\n目 \"引用\"",
        "5: A TEXT 杉①, B TEXT 5, C TEXT 0012");
    assertThat(Books.lines(Books.text(folder, text, StandardCharsets.UTF_8), 0)).isEqualTo(expected);
    assertThat(Books.lines(Books.text(folder, "\uFEFF" + text, StandardCharsets.UTF_8), 0)).isEqualTo(expected);
    assertThat(Books.lines(Books.text(folder, text, Charset.forName("windows-31j")), 0)).isEqualTo(expected);
    var tabs = text.replace("樹種,本数,備考", "樹種\t本数\t備考").replace("スギ,", "スギ\t").replace("\",\"", "\"\t\"").replace("杉①,5,", "杉①\t5\t").replace(",,", "\t\t");
    assertThat(Books.lines(Books.text(folder, "\uFEFF" + tabs, StandardCharsets.UTF_16LE), 0)).isEqualTo(expected);
  }

  @Test
  void numbers_are_shown_as_days_only_when_their_format_says_so() {
    assertThat(List.of("yyyy/m/d", "m/d/yy h:mm", "[$-411]ge.m.d", "yyyy\"年\"m\"月\"", "gge", "mmm-yy").stream().map(Shown::by)).containsOnly(Shown.DAY);
    assertThat(List.of("0.00E+00", "#,##0\"本\"", "General", "h:mm:ss", "[h]:mm", "mm:ss", "[Red]-0", "\"day\"0", "0\\m").stream().map(Shown::by))
        .containsOnly(Shown.NUMBER);
    assertThat(Shown.by("0.0%")).isEqualTo(Shown.PERCENT);
  }
}
