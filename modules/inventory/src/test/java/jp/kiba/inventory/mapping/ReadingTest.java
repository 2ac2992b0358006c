package jp.kiba.inventory.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.word.Plain;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static List<Meaning> read(String table, Mapping.Constant... constants) {
    var rows = Tables.rows(table);
    var suggested = Tables.suggested(rows);
    var mapping = new Mapping(0, suggested.headerRow(), suggested.columns(), List.of(constants));
    var passing = new Passing(mapping);
    var reading = new Reading(mapping, false);
    return rows.stream().filter(r -> !passing.isPassed(r)).map(reading::read).toList();
  }

  private static Mapping.Constant every(StockColumn column, String value) {
    return new Mapping.Constant(column, value);
  }

  @Test
  void a_sawmills_row() {
    var row = read("""
        ロット|種類|樹種|寸法|等級|乾燥|仕上|本数|置場|入荷日|原価
        A-1|製材|国産スギ|１０５角　３ｍ|特1等|KD20%|4面プレーナー|１，２００本|第一倉庫|R6.4.1|¥1,500,000
        """).get(0);
    assertThat(row.errors()).isEmpty();
    assertThat(row.wood().species()).isEqualTo("SUGI");
    assertThat(row.wood().grade()).isEqualTo("TOKUITTO");
    assertThat(row.wood().board()).isEqualTo(new Board(new BigDecimal("105.0"), new BigDecimal("105.0"), new BigDecimal("3000.0")));
    assertThat(row.wood().drying()).isEqualTo(Drying.KD);
    assertThat(row.wood().moisturePercent()).isEqualTo(20);
    assertThat(row.wood().surface()).isEqualTo(Surface.PLANED);
    assertThat(row.pieces()).isEqualTo(1_200);
    assertThat(row.volumeM3()).isEqualByComparingTo("39.69");
    assertThat(row.receivedOn()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(row.costYen()).isEqualTo(1_500_000);
  }

  @Test
  void what_has_not_come_yet_is_no_stock() {
    var row = read("""
        ロット|種類|樹種|寸法|本数|置場|入荷日
        A-1|製材|スギ|105×105×3000|1|第一倉庫|2199/4/1
        """).get(0);
    assertThat(row.errors()).extracting(CellError::key).containsExactly("inventory.cell-day-to-come");
  }

  @Test
  void a_log_yards_row_is_logs_because_it_has_a_diameter() {
    var row = read("""
        番号|整理番号|樹種|末口|材長|本数|土場|証明書番号
        1|L-9|桧|30|4.0|2|貯木場|合-123
        """).get(0);
    assertThat(row.errors()).isEmpty();
    assertThat(row.wood().kind()).isEqualTo(Kind.LOG);
    assertThat(row.wood().log()).isEqualTo(new Log(new BigDecimal("30.0"), new BigDecimal("4.00")));
    assertThat(row.volumeM3()).isEqualByComparingTo("0.72");
    assertThat(row.legalityEvidence()).isEqualTo("合-123");
  }

  @Test
  void panels_in_bundles_with_what_goes_for_all_of_them() {
    var row = read("""
        品番|品目|樹種|厚み(mm)|幅|長さ|束数|入数|認証|単価
        P1|構造用合板|カラマツ|12|910|1820|3|50|JAS、F☆☆☆☆|1200円/枚
        """, every(StockColumn.PLACE, "倉庫"), every(StockColumn.KIND, "合板")).get(0);
    assertThat(row.errors()).isEmpty();
    assertThat(row.wood().product()).isEqualTo(Product.PLYWOOD);
    assertThat(row.wood().marks()).containsExactlyInAnyOrder(Mark.JAS, Mark.F_FOUR_STAR);
    assertThat(row.pieces()).isEqualTo(150);
    assertThat(row.wood().piecesPerBundle()).isEqualTo(50);
    assertThat(row.place()).isEqualTo("倉庫");
  }

  @Test
  void all_that_is_wrong_with_a_row_is_said_at_once_each_at_its_cell() {
    var row = read("""
        ロット番号|種類|樹種|寸法|本数|置き場|入荷日|含水率
        |製材|スキ|12×12×4m|約10本|倉庫|4/1|#REF!
        """).get(0);
    assertThat(row.errors().stream().map(CellError::column)).containsExactlyInAnyOrder(StockColumn.LOT_NUMBER, StockColumn.SPECIES, StockColumn.DIMENSIONS,
        StockColumn.PIECES, StockColumn.RECEIVED_ON, StockColumn.MOISTURE);
    assertThat(row.errors()).filteredOn(e -> e.column() == StockColumn.SPECIES).first().satisfies(e -> {
      assertThat(e.index()).isEqualTo(2);
      assertThat(e.text(Language.JA)).startsWith("樹種: 「スキ」");
      assertThat(e.text(Language.EN)).startsWith("Species: ").contains("スキ");
    });
  }

  @Test
  void what_cannot_be_of_its_kind_is_said_at_the_column() {
    var rows = read("""
        ロット番号|種類|樹種|寸法|本数|置き場|乾燥
        A|原木|スギ|20cm×4m|3|土場|KD
        B|製材|スギ|105×105|3|土場|
        C|製材|スギ||3|土場|
        """);
    assertThat(rows.get(0).errors()).singleElement().extracting(CellError::column).isEqualTo(StockColumn.DRYING);
    assertThat(rows.get(1).errors()).singleElement().extracting(CellError::column).isEqualTo(StockColumn.DIMENSIONS);
    assertThat(rows.get(2).errors()).singleElement().extracting(CellError::column).isEqualTo(StockColumn.DIMENSIONS);
  }

  @Test
  void formulas_count_by_what_they_last_were_and_are_counted() {
    var rows = read("""
        ロット番号|種類|樹種|寸法|本数|置き場
        A|製材|スギ|105×105×3000|=12|倉庫
        B|製材|スギ|105×105×3000|=|倉庫
        """);
    assertThat(rows.get(0).pieces()).isEqualTo(12);
    assertThat(rows.get(0).formulas()).isEqualTo(1);
    assertThat(rows.get(1).errors()).singleElement().extracting(CellError::key).isEqualTo("inventory.cell-no-value");
  }

  @Test
  void a_cell_with_a_page_of_text_or_of_spaces_is_wrong_and_takes_no_time() {
    var rows = new ArrayList<>(Tables.rows("""
        ロット番号|種類|樹種|寸法|本数|置き場|入荷日|原価
        """));
    var long1 = "9" + " ".repeat(39_000) + "9";
    for (int row = 2; row < 200; row++) {
      rows.add(new SheetRow(row, IntStream.range(0, 8).mapToObj(c -> new Cell(c, Cell.Kind.TEXT, long1, false)).toList()));
    }
    var mapping = Tables.suggested(rows);
    var passing = new Passing(mapping);
    var reading = new Reading(mapping, false);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(rows.stream().filter(r -> !passing.isPassed(r)).map(reading::read)).hasSize(198)
        .allSatisfy(row -> assertThat(row.errors()).hasSize(7)));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(IntStream.range(0, 200).mapToObj(i -> Plain.of(" " + long1)).distinct()).hasSize(1));
  }

  /** 𠮷 is two chars: half of it cannot be written anywhere. */
  @Test
  void what_is_shown_of_a_cell_never_ends_with_half_a_character() {
    var row = read("""
        ロット番号|種類|樹種|寸法|本数|置き場
        A|製材|%s|105×105×3000|1|%s
        """.formatted("杉".repeat(59) + "\uD842\uDFB7野", "倉".repeat(19) + "\uD842\uDFB7" + "庫".repeat(100))).get(0);
    assertThat(row.errors()).extracting(e -> e.text(Language.JA)).hasSize(2)
        .allSatisfy(text -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue());
  }

  @Test
  void a_price_that_comes_to_more_yen_than_there_are_is_wrong() {
    var row = read("""
        ロット番号|種類|樹種|寸法|本数|置き場|原価(円/m3)
        A|製材|スギ|2000×5000×30m|1000000|倉庫|999999999999
        """).get(0);
    assertThat(row.errors()).singleElement().extracting(CellError::column).isEqualTo(StockColumn.COST);
  }

  @Test
  void a_unit_price_without_unit_is_not_taken_for_the_cost_of_all() {
    var table = """
        ロット番号|種類|樹種|寸法|本数|置き場|%s
        A|製材|スギ|100×100×4000|25|倉庫|50,000
        """;
    assertThat(read(table.formatted("仕入単価")).get(0).errors()).singleElement().extracting(CellError::key).isEqualTo("inventory.cell-cost-unit");
    assertThat(read(table.formatted("仕入単価(円/m3)")).get(0).costYen()).isEqualTo(50_000);
    assertThat(read(table.formatted("仕入単価(円/本)")).get(0).costYen()).isEqualTo(1_250_000);
    assertThat(read(table.formatted("仕入金額")).get(0).costYen()).isEqualTo(50_000);
  }
}
