package jp.kiba.inventory.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
  private static final List<String> PLACES = List.of("第一土場", "本社倉庫");

  static Stream<Arguments> all() {
    return Stream.of(Kind.values()).flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_header_is_one_that_the_import_knows_and_the_example_has_all_that_is_needed(Kind kind, Language language) throws Exception {
    try (var book = book(kind, language)) {
      var rows = book.getSheetAt(0);
      var example = book.getSheetAt(1);
      assertThat(headers(rows)).isNotEmpty().doesNotHaveDuplicates().isEqualTo(headers(example))
          .allSatisfy(header -> assertThat(StockColumn.ofOurs(header)).as(header).isPresent());
      assertThat(rows.getLastRowNum()).as("there is nothing but headers").isZero();
      for (var column : new TemplateColumns(kind, language, PLACES).all()) {
        if (column.needed()) {
          int at = headers(example).indexOf(column.header(language));
          assertThat(example.getRow(1).getCell(at)).as(column.header(language)).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_may_be_chosen_is_chosen_from_a_list(Kind kind, Language language) throws Exception {
    try (var book = book(kind, language)) {
      var chosen = new ArrayList<String>();
      for (var rule : book.getSheetAt(0).getDataValidations()) {
        int column = rule.getRegions().getCellRangeAddress(0).getFirstColumn();
        var header = headers(book.getSheetAt(0)).get(column);
        chosen.add(header);
        assertThat(rule.getValidationConstraint().getFormula1()).as(header).contains(book.getSheetName(2));
        assertThat(book.getSheetAt(2).getRow(1).getCell(column).getStringCellValue()).as(header).isNotBlank();
      }
      assertThat(chosen).contains(header(StockColumn.SPECIES, language), header(StockColumn.GRADE, language), header(StockColumn.PLACE, language));
    }
  }

  private static String header(StockColumn column, Language language) {
    return language == Language.JA ? column.ja() : column.en();
  }

  static XSSFWorkbook book(Kind kind, Language language) throws Exception {
    var out = new ByteArrayOutputStream();
    new Template(language, new TemplateColumns(kind, language, PLACES).all()).write(kind, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  static List<String> headers(XSSFSheet sheet) {
    Row row = sheet.getRow(0);
    return StreamSupport.stream(row.spliterator(), false).map(cell -> cell.getStringCellValue()).toList();
  }
}
