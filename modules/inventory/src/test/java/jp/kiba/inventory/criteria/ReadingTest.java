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
