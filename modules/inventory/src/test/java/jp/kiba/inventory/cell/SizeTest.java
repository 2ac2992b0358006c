package jp.kiba.inventory.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "105×105×3000 | 105.0 | 105.0 | 3000.0", "１０５×１０５×３０００ | 105.0 | 105.0 | 3000.0", "105x105x3,000 | 105.0 | 105.0 | 3000.0",
      "105*105*3000mm | 105.0 | 105.0 | 3000.0", "105 ＊ 105 ＊ 3 | 105.0 | 105.0 | 3000.0", "10.5*10.5*3m | 105.0 | 105.0 | 3000.0",
      "105×105×3m | 105.0 | 105.0 | 3000.0", "105角 3m | 105.0 | 105.0 | 3000.0", "105角×3000 | 105.0 | 105.0 | 3000.0",
      "105□3000 | 105.0 | 105.0 | 3000.0", "１０５角　３ｍ | 105.0 | 105.0 | 3000.0", "3m×105×105 | 105.0 | 105.0 | 3000.0",
      "12cm×12cm×4m | 120.0 | 120.0 | 4000.0", "t12×910×1820 | 12.0 | 910.0 | 1820.0", "12t×910×1820 | 12.0 | 910.0 | 1820.0",
      "厚30 幅105 長3000 | 30.0 | 105.0 | 3000.0", "幅105×厚30×長さ3000 | 30.0 | 105.0 | 3000.0", "長さ3000 105×45 | 105.0 | 45.0 | 3000.0",
      "サブロク 12mm | 12.0 | 910.0 | 1820.0", "12×3×6尺 | 12.0 | 910.0 | 1820.0", "4×8版 9mm | 9.0 | 1220.0 | 2440.0",
      "3寸角 10尺 | 90.9 | 90.9 | 3030.3", "27×105×3.65 | 27.0 | 105.0 | 3650.0", "5.5×910×1820 | 5.5 | 910.0 | 1820.0"})
  void the_ways_in_which_a_board_is_written(String text, BigDecimal thickness, BigDecimal width, BigDecimal length) {
    assertThat(Size.of(text, false, null)).isEqualTo(new Size(thickness, width, length, null));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"20cm×4m | 20.0 | 4000.0", "φ20 4m | 20.0 | 4000.0", "末口20 長さ4 | 20.0 | 4000.0", "4m×20cm | 20.0 | 4000.0",
      "径24cm・3.65m | 24.0 | 3650.0", "18×4 | 18.0 | 4000.0"})
  void the_ways_in_which_a_log_is_written(String text, BigDecimal diameter, BigDecimal length) {
    assertThat(Size.of(text, true, null)).isEqualTo(new Size(null, null, length, diameter));
  }

  /** A guess that is wrong by ten is worse than a question. */
  @ParameterizedTest
  @ValueSource(strings = {"12×12×4m", "105×105×300", "105×105", "105×105×3000×2", "お問い合わせ", "105×105×3000 KD", "", "×", "105×-3×20"})
  void what_could_mean_two_things_or_nothing_is_refused(String text) {
    assertThatThrownBy(() -> Size.of(text, false, null)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"12×12×400 | CM | 120.0 | 4000.0", "12×12×400 | MM | 12.0 | 400.0"})
  void what_the_header_says_settles_it(String text, LengthUnit unit, BigDecimal section, BigDecimal length) {
    assertThat(Size.of(text, false, unit)).isEqualTo(new Size(section, section, length, null));
  }
}
