package jp.kiba.inventory.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalledTest {
  @Test
  void a_figure_may_be_one_of_the_dimensions() {
    assertThat(Called.figure("105")).isEqualByComparingTo("105");
    assertThat(Called.figure(" １０．５ ")).isEqualByComparingTo("10.5");
    assertThat(Called.figure("A105").signum()).as("nothing is so thin").isNegative();
    assertThat(Called.figure("1234567").signum()).isNegative();
  }
}
