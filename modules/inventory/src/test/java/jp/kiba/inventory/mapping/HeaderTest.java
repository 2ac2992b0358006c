package jp.kiba.inventory.mapping;

import static jp.kiba.inventory.workbook.StockColumn.BUNDLES;
import static jp.kiba.inventory.workbook.StockColumn.COST;
import static jp.kiba.inventory.workbook.StockColumn.DIAMETER;
import static jp.kiba.inventory.workbook.StockColumn.DIMENSIONS;
import static jp.kiba.inventory.workbook.StockColumn.DRYING;
import static jp.kiba.inventory.workbook.StockColumn.GRADE;
import static jp.kiba.inventory.workbook.StockColumn.HARVEST_AREA;
import static jp.kiba.inventory.workbook.StockColumn.KIND;
import static jp.kiba.inventory.workbook.StockColumn.LENGTH;
import static jp.kiba.inventory.workbook.StockColumn.LOT_NUMBER;
import static jp.kiba.inventory.workbook.StockColumn.PIECES;
import static jp.kiba.inventory.workbook.StockColumn.PIECES_PER_BUNDLE;
import static jp.kiba.inventory.workbook.StockColumn.PLACE;
import static jp.kiba.inventory.workbook.StockColumn.RECEIVED_ON;
import static jp.kiba.inventory.workbook.StockColumn.SPECIES;
import static jp.kiba.inventory.workbook.StockColumn.THICKNESS;
import static jp.kiba.inventory.workbook.StockColumn.VOLUME;
import static jp.kiba.inventory.workbook.StockColumn.WIDTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kiba.inventory.workbook.StockColumn;
import org.junit.jupiter.api.Test;

class HeaderTest {
  private static List<StockColumn> columns(String line) {
    return Header.find(Tables.rows(line)).suggested().stream().map(Mapping.Assigned::column).toList();
  }

  @Test
  void the_tables_of_a_sawmill_a_log_yard_and_a_wholesaler_are_understood() {
    assertThat(columns("札番|樹種|厚(mm)|巾(mm)|長(m)|等級|本数|材積|土場")).containsExactly(LOT_NUMBER, SPECIES, THICKNESS, WIDTH, LENGTH, GRADE, PIECES, VOLUME, PLACE);
    assertThat(columns("No.|樹種|径級|材長|本　数|㎥|出材地|保管場所")).containsExactly(LOT_NUMBER, SPECIES, DIAMETER, LENGTH, PIECES, VOLUME, HARVEST_AREA, PLACE);
    assertThat(columns("管理番号|種別|材種|サイズ|グレード|KD/AD|束数|入数|仕入単価(円/m3)|倉庫|入庫日"))
        .containsExactly(LOT_NUMBER, KIND, SPECIES, DIMENSIONS, GRADE, DRYING, BUNDLES, PIECES_PER_BUNDLE, COST, PLACE, RECEIVED_ON);
    assertThat(columns("Lot No|Species|Thickness|Width|Length|Qty|Location")).containsExactly(LOT_NUMBER, SPECIES, THICKNESS, WIDTH, LENGTH, PIECES, PLACE);
  }

  @Test
  void titles_above_the_header_are_passed_over_and_a_header_over_two_rows_is_put_together() {
    var rows = Tables.rows("""
        株式会社吉野清流製材　在庫表
        令和8年4月1日現在

        ロット|樹種|寸法|||本数
        ||厚|幅|長|
        A-1|スギ|105|105|3000|10
        """);
    var header = Header.find(rows);
    assertThat(header.row()).isIn(4, 5);
    var two = Header.at(rows, 5);
    assertThat(two.suggested().stream().map(Mapping.Assigned::column)).containsExactlyInAnyOrder(LOT_NUMBER, SPECIES, THICKNESS, WIDTH, LENGTH, PIECES);
  }

  @Test
  void our_own_headers_need_no_mapping_in_either_language() {
    var ours = Arrays.stream(StockColumn.values()).toList();
    assertThat(columns(ours.stream().map(StockColumn::ja).collect(Collectors.joining("|")))).isEqualTo(ours);
    assertThat(columns(ours.stream().map(StockColumn::en).collect(Collectors.joining("|")))).isEqualTo(ours);
  }

  @Test
  void what_an_export_says_of_orders_and_offers_is_passed_over_when_it_comes_back() {
    assertThat(columns("ロット番号|樹種|本数|予約済み(本)|出品中(本)|使える数(本)|置き場")).containsExactly(LOT_NUMBER, SPECIES, PIECES, PLACE);
    assertThat(columns("Lot number|Species|Pieces|Reserved|Offered|Available|Place")).containsExactly(LOT_NUMBER, SPECIES, PIECES, PLACE);
  }

  @Test
  void no_meaning_is_given_to_two_columns_and_what_nobody_knows_to_none() {
    assertThat(columns("ロット番号|数量|在庫数|備考|担当")).containsExactly(LOT_NUMBER, PIECES);
  }

  @Test
  void a_table_is_known_again_by_its_headers_with_or_without_our_errors() {
    var first = Header.find(Tables.rows("ロット番号|樹種|本数"));
    var title = Header.find(Tables.rows("在庫\nロット番号|樹種 |本 数"));
    var marked = Header.find(Tables.rows("ロット番号|樹種|本数|Kiba エラー"));
    var other = Header.find(Tables.rows("ロット番号|本数|樹種"));
    assertThat(title.fingerprint()).isEqualTo(first.fingerprint());
    assertThat(marked.fingerprint()).isEqualTo(first.fingerprint());
    assertThat(other.fingerprint()).isNotEqualTo(first.fingerprint());
  }

  @Test
  void subtotals_and_repeated_headers_are_no_stock() {
    var mapping = Tables.suggested(Tables.rows("ロット番号|樹種|本数"));
    var passing = new Passing(mapping);
    for (var line : List.of("小計||30", "|合計|30", "スギ 計||30", "スギ小計||30", "|総 計|30", "計||3", "Total||30", "ロット番号|樹 種|本数")) {
      assertThat(passing.isPassed(Tables.row(9, line))).as(line).isTrue();
    }
    for (var line : List.of("A-1|スギ|30", "計量-1|スギ|1", "T-1|ヒノキ|2", "時計台|スギ|4")) {
      assertThat(passing.isPassed(Tables.row(9, line))).as(line).isFalse();
    }
    assertThat(passing.isPassed(Tables.row(1, "A-1|スギ|30"))).isTrue();
  }
}
