package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class KokuTest {

  @Test
  void one_koku_is_ten_cubic_shaku_of_ten_thirty_thirds_of_a_metre() {
    var thirtyThree = BigDecimal.valueOf(33);
    var cubicMetres = BigDecimal.TEN.pow(4).divide(thirtyThree.pow(3), MathContext.DECIMAL128);
    assertThat(cubicMetres.toString()).startsWith("0.27826");
    assertThat(Koku.of(cubicMetres).round(new MathContext(30))).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void a_cubic_metre_is_a_little_more_than_three_and_a_half() {
    assertThat(Koku.of(BigDecimal.ONE)).isEqualTo("3.5937");
  }
}
