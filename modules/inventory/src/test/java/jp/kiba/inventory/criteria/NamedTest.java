package jp.kiba.inventory.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {
  @ParameterizedTest
  @ValueSource(strings = {"ヒノ", "ヒノキ", "ひのき", "ﾋﾉｷ", "檜", "桧", "Hinoki", "hino", "国産ヒノキ"})
  void however_hinoki_is_written_and_however_little_of_it_it_is_meant(String word) {
    assertThat(Named.of(word).species()).contains("HINOKI");
    assertThat(Named.of(word).word()).as("and is looked for as it stands").isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"スギ, SUGI", "ｽｷﾞ, SUGI", "杉, SUGI", "米松, DOUGLAS_FIR", "douglas, DOUGLAS_FIR", "fir, DOUGLAS_FIR", "Douglas fir, DOUGLAS_FIR", "DF, DOUGLAS_FIR"})
  void a_word_of_a_name_is_enough(String word, String species) {
    assertThat(Named.of(word).species()).contains(species);
  }

  @ParameterizedTest
  @CsvSource({"特一, TOKUITTO", "特一等, TOKUITTO", "特1, TOKUITTO", "special, TOKUITTO", "無節, MUBUSHI", "上小, JOKOBUSHI", "甲種1級, JAS_KO_1", "E70, JAS_E70", "F315, E95_F315"})
  void grades_have_names_too(String word, String grade) {
    assertThat(Named.of(word).grades()).contains(grade);
  }

  @ParameterizedTest
  @CsvSource({"スギ, RED_CEDAR", "杉, CHINA_FIR", "カラマツ, LARIX_SIBIRICA"})
  void another_tree_whose_name_only_ends_so_is_not_meant(String word, String other) {
    assertThat(Named.of(word).species()).doesNotContain(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一等", "小節"})
  void nor_is_a_better_grade(String word) {
    assertThat(Named.of(word).grades()).doesNotContain("TOKUITTO", "JOKOBUSHI", "TOKUSEN_JOKOBUSHI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOKUITTO", "DOUGLAS_FIR", "JAS_KO_1", "_", "%", "ヒ", "k", "je", "105", "1", "3.5", "杉本木材", "棚田", "a", ""})
  void codes_and_single_letters_and_figures_and_longer_words_name_nothing(String word) {
    assertThat(Named.of(word).any()).isFalse();
  }
}
