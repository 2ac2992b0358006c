package jp.kiba.inventory.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Surface;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  @Test
  void what_a_builder_types_becomes_filters() {
    var read = Reading.of("スギ 105×105×3000 KD 特一等 京都").criteria();
    assertThat(read.species()).containsExactly("SUGI");
    assertThat(read.dryings()).containsExactly(Drying.KD);
    assertThat(read.grades()).containsExactly("TOKUITTO");
    assertThat(read.prefectures()).containsExactly("26");
    assertSize(read, "105", "105", "105", "105", "3000", "3000");
    assertThat(read.text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"杉", "スギ", "すぎ", "ｽｷﾞ", "国産杉", "Sugi", "SUGI", "吉野杉", "杉材"})
  void however_sugi_is_written_it_is_sugi(String word) {
    assertThat(Reading.of(word).criteria().species()).containsExactly("SUGI");
    assertThat(Reading.of(word).criteria().text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"桧", "檜", "ひのき", "ヒノキ", "ﾋﾉｷ"})
  void old_characters_and_kana_are_alike(String word) {
    assertThat(Reading.of(word).criteria().species()).containsExactly("HINOKI");
  }

  @ParameterizedTest
  @CsvSource({"米松, DOUGLAS_FIR", "ベイスギ, RED_CEDAR", "Douglas fir, DOUGLAS_FIR", "western red cedar, RED_CEDAR", "WW, WHITEWOOD", "ﾎﾜｲﾄｳｯﾄﾞ, WHITEWOOD"})
  void the_longer_word_goes_before_the_one_inside_it(String words, String species) {
    assertThat(Reading.of(words).criteria().species()).containsExactly(species);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "105 × 105 × 3,000 to 4,000 | 105 | 105 | 3000 | 4000",
      "105×105×3000〜4000 | 105 | 105 | 3000 | 4000",
      "105*105*3m | 105 | 105 | 3000 | 3000",
      "１０５ｘ１０５ｘ３．０ｍ | 105 | 105 | 3000 | 3000",
      "10.5×10.5×3m | 105 | 105 | 3000 | 3000",
      "10.5cm×10.5cm×3m | 105 | 105 | 3000 | 3000",
      "105角 3m | 105 | 105 | 3000 | 3000",
      "105角×4m | 105 | 105 | 4000 | 4000",
      "105角 3〜4m | 105 | 105 | 3000 | 4000",
      "t12×910×1820 | 12 | 910 | 1820 | 1820",
      "12mm サブロク | 12 | 910 | 1820 | 1820",
      "t24 3×6版 | 24 | 910 | 1820 | 1820",
      "厚30 幅105 長4000 | 30 | 105 | 4000 | 4000",
      "3m×105×105 | 105 | 105 | 3000 | 3000",
      "105 105 3000 | 105 | 105 | 3000 | 3000",
  })
  void dimensions_are_read_however_they_are_written(String words, String thickness, String width, String shortest, String longest) {
    var read = Reading.of(words).criteria();
    if (thickness == null) {
      return;
    }
    assertSize(read, thickness, thickness, width, width, shortest, longest);
    assertThat(read.text()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2x4 SPF | 38 | 89", "2×4材 | 38 | 89", "206材 SPF | 38 | 140", "1x4 杉 | 19 | 89", "2×10 3m | 38 | 235", "4x4 | 89 | 89"})
  void timber_for_wall_frames_is_as_large_as_its_name_stands_for(String words, String thickness, String width) {
    assertThat(Reading.of(words).criteria().minThicknessMm()).isEqualByComparingTo(thickness);
    assertThat(Reading.of(words).criteria().maxWidthMm()).isEqualByComparingTo(width);
    assertThat(Reading.of(words).criteria().text()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2x4x8 | 2438 | 2440", "2x4×8ft | 2438 | 2440", "2×4×2440 | 2440 | 2440", "2×4×3m | 3000 | 3000", "10尺 杉 | 3000 | 3040", "3000mm 杉 | 3000 | 3000"})
  void a_length_is_one_in_feet_and_shaku_too(String words, String shortest, String longest) {
    assertThat(Reading.of(words).criteria().minLengthMm()).isEqualByComparingTo(shortest);
    assertThat(Reading.of(words).criteria().maxLengthMm()).isEqualByComparingTo(longest);
    assertThat(Reading.of(words).criteria().text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3寸5分角", "3.5寸角", "三寸五分角", "3寸半角", "3寸5分×3寸5分×10尺"})
  void shaku_and_its_parts_are_one_figure_as_it_is_cut_today_and_as_it_was(String words) {
    assertSize(Reading.of(words).criteria(), "105", "106.1", "105", "106.1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"針葉樹合板 910×1820 | ", "合板 1820×910 | ", "合板 3尺×6尺 | ", "合板 910×1820×12 | 12", "12mm 合板 910×1820 | 12", "合板 910×1820×t12 | 12"})
  void two_large_figures_are_the_face_of_a_sheet(String words, String thickness) {
    var read = Reading.of(words).criteria();
    assertThat(read.maxWidthMm()).isEqualByComparingTo("910");
    assertThat(read.maxLengthMm()).isEqualByComparingTo("1820");
    assertThat(read.minThicknessMm()).isEqualTo(thickness == null ? null : new BigDecimal(thickness));
    assertThat(read.text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"¥90,000/m3以下", "￥９０，０００／㎥以下", "90,000円/m3", "9万円以下", "9万/m3", "@90,000/m³", "90000円/立米まで"})
  void a_price_for_a_cubic_metre_is_the_most_it_may_cost(String words) {
    assertThat(Reading.of("杉 " + words).maxYenPerM3()).isEqualTo(90_000);
    assertThat(Reading.of("杉 " + words).criteria().text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"500円/本", "8万円以上"})
  void a_price_for_something_else_or_from_below_is_not(String words) {
    assertThat(Reading.of(words).maxYenPerM3()).isNull();
    assertThat(Reading.of(words).criteria().text()).isEqualTo(words);
  }

  @Test
  void tsubo_are_the_pieces_that_cover_them_or_cubic_metres() {
    assertThat(Reading.of("杉 野地板 12×180×3650 5坪").pieces()).isEqualTo(26);
    assertThat(Reading.of("5坪 杉 野地板 12×180×3650").criteria().text()).isEqualTo("野地板");
    assertThat(Reading.of("フローリング 15×90×1820 3坪").pieces()).isEqualTo(61);
    assertThat(Reading.of("フローリング 15mm 3 坪").volumeM3()).isEqualByComparingTo("0.1488");
    assertThat(Reading.of("フローリング 3坪").criteria().text()).as("nobody knows how much that is").isEqualTo("フローリング 3坪");
    assertThat(Reading.of("杉 丸太 10石").volumeM3()).isEqualByComparingTo("2.7826");
  }

  @Test
  void logs_have_a_diameter() {
    for (var words : new String[] {"φ20〜24 4m 杉", "径20〜24cm 4m 杉", "杉 丸太 20〜24×4m", "杉 20〜24cm×4m"}) {
      var read = Reading.of(words).criteria();
      assertThat(read.minDiameterCm()).as(words).isEqualByComparingTo("20");
      assertThat(read.maxDiameterCm()).as(words).isEqualByComparingTo("24");
      assertThat(read.minLengthMm()).as(words).isEqualByComparingTo("4000");
      assertThat(read.minThicknessMm()).as(words).isNull();
    }
  }

  @Test
  void words_may_stand_together_without_a_space() {
    var read = Reading.of("杉105角KD特一等").criteria();
    assertThat(read.species()).containsExactly("SUGI");
    assertThat(read.dryings()).containsExactly(Drying.KD);
    assertThat(read.grades()).containsExactly("TOKUITTO");
    assertThat(read.minWidthMm()).isEqualByComparingTo("105");
  }

  @ParameterizedTest
  @ValueSource(strings = {"杉本木材", "奈良製材所", "京都銘木", "クリア塗装", "ナラティブ", "kdx", "大分木材"})
  void a_word_is_understood_whole_or_not_at_all(String name) {
    var read = Reading.of(name);
    assertThat(read.criteria().species()).isEmpty();
    assertThat(read.criteria().prefectures()).isEmpty();
    assertThat(read.criteria().dryings()).isEmpty();
    assertThat(read.criteria().text()).isEqualTo(Folded.of(name));
  }

  @Test
  void what_it_is_used_for_is_looked_for_as_text() {
    var read = Reading.of("桧 土台 120角 4m 100本 葉枯らし").criteria();
    assertThat(read.species()).containsExactly("HINOKI");
    assertThat(read.text()).isEqualTo("土台 葉枯ラシ");
  }

  @Test
  void how_many_for_how_much_and_where_to() {
    var read = Reading.of("杉 間柱 30×105×3000 200本 京都着 8万円以下");
    assertThat(read.pieces()).isEqualTo(200);
    assertThat(read.deliverTo()).isEqualTo("26");
    assertThat(read.maxYenPerM3()).isEqualTo(80_000);
    assertThat(read.criteria().prefectures()).isEmpty();
    assertThat(Reading.of("杉 丸太 25.5m3").volumeM3()).isEqualByComparingTo("25.5");
    assertThat(Reading.of("杉 丸太 25.5㎥").volumeM3()).isEqualByComparingTo("25.5");
  }

  @Test
  void cells_of_a_spreadsheet_come_with_tabs_between() {
    var read = Reading.of("スギ\t105\t105\t3,000\tKD\t特一等\t120\t本");
    assertSize(read.criteria(), "105", "105", "105", "105", "3000", "3000");
    assertThat(read.pieces()).isEqualTo(120);
    assertThat(read.criteria().grades()).containsExactly("TOKUITTO");
  }

  @Test
  void products_marks_and_surfaces() {
    var read = Reading.of("構造用合板 t12 サブロク F☆☆☆☆ FSC プレーナー").criteria();
    assertThat(read.products()).containsExactly(Product.PLYWOOD);
    assertThat(read.marks()).contains(Mark.F_FOUR_STAR, Mark.FSC);
    assertThat(read.surfaces()).containsExactly(Surface.PLANED);
    assertThat(Reading.of("集成材 E95-F315").criteria().kinds()).containsExactly(Kind.ENGINEERED);
    assertThat(Reading.of("集成材 E95-F315").criteria().grades()).containsExactly("E95_F315");
  }

  @Test
  void a_size_that_could_be_two_is_left_as_text() {
    assertThat(Reading.of("12×12×3m").criteria().text()).isEqualTo("12×12×3m");
    assertThat(Reading.of("12×12×3m").criteria().minThicknessMm()).isNull();
  }

  private static void assertSize(Criteria read, String... mm) {
    var found = new BigDecimal[] {read.minThicknessMm(), read.maxThicknessMm(), read.minWidthMm(), read.maxWidthMm(), read.minLengthMm(), read.maxLengthMm()};
    for (int i = 0; i < mm.length; i++) {
      assertThat(found[i]).as("figure " + i + " of " + read).isNotNull().isEqualByComparingTo(mm[i]);
    }
  }
}
