package jp.kiba.inventory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.SheetForm;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
  private static final List<SheetFile.Head> HEADS = List.of(new SheetFile.Head("番号", Shape.TEXT, 14), new SheetFile.Head("本数", Shape.WHOLE, 8),
      new SheetFile.Head("材積", Shape.VOLUME, 10), new SheetFile.Head("入荷日", Shape.DAY, 12), new SheetFile.Head("時刻", Shape.MOMENT, 16));

  @Test
  void the_cells_of_a_workbook_are_what_they_hold_and_its_header_stays_in_sight() throws Exception {
    var sheet = sheet(row("A-1", 1200, new BigDecimal("1.2345"), LocalDate.of(2026, 4, 1), Instant.parse("2026-04-01T00:30:00Z")));
    assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("本数");
    var row = sheet.getRow(1);
    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("A-1");
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1200);
    assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1.2345);
    assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(row.getCell(4).getLocalDateTimeCellValue()).as("as clocks in Japan show it").isEqualTo(LocalDateTime.of(2026, 4, 1, 9, 30));
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
    assertThat(sheet.getColumnWidth(0)).isBetween(14 * 256 - 128, 15 * 256 + 256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "　=1", "=HYPERLINK(\"http://x\")"})
  void text_that_starts_like_a_formula_stays_text(String text) throws Exception {
    var cell = sheet(row(text, null, null, null, null)).getRow(1).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getDataFormatString()).as("even when it is edited").isEqualTo("@");
    assertThat(csv(SheetForm.CSV, row(text, null, null, null, null)).lines().skip(1).findFirst().orElseThrow()).startsWith("\"'");
  }

  @Test
  void numbers_below_zero_are_numbers() throws Exception {
    assertThat(csv(SheetForm.CSV, row("x", -5, new BigDecimal("-0.5000"), null, null))).isEqualTo(
        "\uFEFF番号,本数,材積,入荷日,時刻\r\nx,-5,-0.5000,,\r\n");
  }

  @Test
  void what_separates_cells_and_lines_is_quoted() throws Exception {
    assertThat(csv(SheetForm.CSV, row("a,\"b\"\nc", 1, null, LocalDate.of(2026, 4, 1), Instant.parse("2026-04-01T00:30:00Z"))))
        .endsWith("\"a,\"\"b\"\"\nc\",1,,2026-04-01,2026-04-01 09:30\r\n");
  }

  @Test
  void old_programs_get_the_encoding_that_they_know_with_a_mark_where_it_has_no_sign() throws Exception {
    var out = new ByteArrayOutputStream();
    write(SheetForm.CSV_SHIFT_JIS, out, List.of(row("①㈱髙﨑🌲", null, null, null, null)).stream());
    assertThat(out.toString(Charset.forName("windows-31j"))).isEqualTo("番号,本数,材積,入荷日,時刻\r\n①㈱髙﨑〓,,,,\r\n");
  }

  @ParameterizedTest
  @EnumSource
  void many_rows_need_no_more_memory_than_few(SheetForm form) throws Exception {
    var counted = new Counted();
    write(form, counted, Stream.iterate(0, i -> i + 1).limit(60_000).map(i -> row("ロット-" + i, i, new BigDecimal("0.1234"), LocalDate.EPOCH, Instant.EPOCH)));
    assertThat(counted.whenHalf).as("written when half of the rows were given").isGreaterThan(counted.all / 3);
  }

  /** Remembers how much had left when the first row of the second half came. */
  private static final class Counted extends OutputStream {
    long all;
    long whenHalf;

    @Override
    public void write(int b) {
      all++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      all += length;
    }
  }

  private static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }

  private static XSSFSheet sheet(List<Object> row) throws IOException {
    var out = new ByteArrayOutputStream();
    write(SheetForm.XLSX, out, Stream.of(row));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getSheet("在庫");
    }
  }

  private static String csv(SheetForm form, List<Object> row) throws IOException {
    var out = new ByteArrayOutputStream();
    write(form, out, Stream.of(row));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(SheetForm form, OutputStream out, Stream<List<Object>> rows) throws IOException {
    try (var file = SheetFile.open(form, out, "在庫", HEADS)) {
      int given = 0;
      for (var row : (Iterable<List<Object>>) rows::iterator) {
        if (++given == 30_000 && out instanceof Counted counted) {
          counted.whenHalf = counted.all;
        }
        file.row(row);
      }
    }
  }
}
