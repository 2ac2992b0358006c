package jp.kiba.inventory.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.mapping.Reading;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that was filled in with any other program is understood without a question. */
class TemplateRoundTripTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("jp.kiba.inventory.template.TemplateTest#all")
  void every_column_of_a_filled_template_is_mapped_and_its_rows_are_read_without_an_error(Kind kind, Language language) throws Exception {
    var file = filled(kind, language);
    try (var book = Workbook.open(file)) {
      var rows = rows(book);
      var header = Header.find(rows);
      var columns = header.suggested();
      var expected = new TemplateColumns(kind, language, List.of("第一土場")).all();
      assertThat(columns).extracting(Mapping.Assigned::column).containsExactlyElementsOf(expected.stream().map(TemplateColumn::column).toList());
      var mapping = new Mapping(0, header.row(), columns, List.of());
      assertThat(mapping.missing()).isEmpty();
      var meaning = new Reading(mapping, book.from1904()).read(rows.get(1));
      assertThat(meaning.errors()).isEmpty();
      assertThat(meaning.lotNumber()).isEqualTo("A-0001");
      assertThat(meaning.wood().kind()).isEqualTo(kind);
      assertThat(meaning.wood().species()).isEqualTo(Example.of(kind).species().name());
      assertThat(meaning.wood().grade()).isEqualTo(Example.of(kind).grade());
      assertThat(meaning.wood().product()).isEqualTo(Example.of(kind).product());
      assertThat(meaning.pieces()).isEqualTo(120);
      assertThat(meaning.costYen()).isEqualTo(380_000);
      assertThat(columns).extracting(Mapping.Assigned::column).doesNotContain(StockColumn.ERROR);
    }
  }

  /** What the example shows, written into the first sheet. */
  private Path filled(Kind kind, Language language) throws Exception {
    var file = folder.resolve("filled.xlsx");
    try (var book = TemplateTest.book(kind, language); OutputStream out = Files.newOutputStream(file)) {
      var row = book.getSheetAt(0).createRow(1);
      for (Cell from : book.getSheetAt(1).getRow(1)) {
        var to = row.createCell(from.getColumnIndex());
        to.setCellStyle(from.getCellStyle());
        if (from.getCellType() == CellType.NUMERIC) {
          to.setCellValue(from.getNumericCellValue());
        } else {
          to.setCellValue(from.getStringCellValue());
        }
      }
      book.write(out);
    }
    return file;
  }

  private static List<SheetRow> rows(Workbook book) throws Exception {
    var rows = new ArrayList<SheetRow>();
    try (var read = book.rows(0)) {
      for (var row = read.next(); row != null; row = read.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
