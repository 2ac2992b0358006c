package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest(name = "{0} is {1} down, {2} half-up, {3} up")
  @CsvSource({
      "1204.0000, 1204, 1204, 1204",
      "1204.0001, 1204, 1204, 1205",
      "1204.4999, 1204, 1204, 1205",
      "1204.5, 1204, 1205, 1205",
      "0.9999, 0, 1, 1",
      "-0.5, -1, -1, 0", // a credit: down is away from zero, half-up as BigDecimal has it
      "-1204.4, -1205, -1204, -1204"})
  void a_figure_becomes_whole_yen(BigDecimal exact, long down, long halfUp, long up) {
    assertThat(Rounding.FLOOR.toYen(exact)).isEqualTo(down);
    assertThat(Rounding.HALF_UP.toYen(exact)).isEqualTo(halfUp);
    assertThat(Rounding.CEILING.toYen(exact)).isEqualTo(up);
  }

  @Test
  void what_no_long_holds_is_not_cut_off() {
    assertThatThrownBy(() -> Rounding.FLOOR.toYen(new BigDecimal("9223372036854775808"))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void names_are_stored_and_may_never_change() {
    assertThat(Rounding.values()).extracting(Enum::name).containsExactly("FLOOR", "HALF_UP", "CEILING");
  }
}
