package jp.kiba.inventory.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"T4-dup", " T4-dup ", "Ｔ４－ｄｕｐ", "\u3000T4-dup\n"})
  void a_number_is_kept_alike_however_it_was_typed(String typed) {
    assertThat(LotNumbers.kept(typed, "lotNumber")).isEqualTo("T4-dup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "T4\ndup", "T4\u202Edup", "㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔㌔"})
  void what_is_no_number_after_that_is_refused_by_name(String typed) {
    assertThatThrownBy(() -> LotNumbers.kept(typed, "outputs[0].lotNumber"))
        .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.fields().get(0).field()).isEqualTo("outputs[0].lotNumber"));
  }

  @Test
  void capitals_stay_as_they_were_written() {
    assertThat(LotNumbers.kept("ab-1", "lotNumber")).isEqualTo("ab-1");
  }
}
