package jp.kiba.inventory.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StockColumnTest {
  @Test
  void our_own_headers_are_understood_again_in_both_languages() {
    for (var column : StockColumn.values()) {
      assertThat(StockColumn.ofOurs(column.ja())).contains(column);
      assertThat(StockColumn.ofOurs(column.en())).contains(column);
    }
    assertThat(StockColumn.ofOurs("単価")).isEmpty();
  }

  @Test
  void no_name_stands_for_two_columns() {
    var all = Arrays.stream(StockColumn.values()).flatMap(c -> c.words().stream()).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void width_case_spaces_and_brackets_do_not_matter() {
    assertThat(HeaderWord.of(" ロット Ｎｏ． ")).isEqualTo(HeaderWord.of("ロットno"));
    assertThat(HeaderWord.of("厚さ（㎜）")).isEqualTo(HeaderWord.of("厚さ(mm)"));
    assertThat(HeaderWord.of("置き\n場")).isEqualTo("置き場");
    assertThat(HeaderWord.of(null)).isEmpty();
  }
}
