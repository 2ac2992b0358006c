package jp.kiba.inventory.shopping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadViewTest {
  @Test
  void a_line_of_which_the_quantity_is_not_understood_is_not_understood() {
    var lines = ReadView.of("杉 野地板 12×180×3650 5坪\n杉 フローリング 3坪\n杉 105角 10束\n杉 105角 葉枯らし\n電話ください").lines();
    assertThat(lines).extracting(ReadView.Line::understood).containsExactly(true, false, false, true, false);
    assertThat(lines.get(0).read().pieces()).isEqualTo(26);
  }
}
