package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THIRTY_THREE = BigDecimal.valueOf(33);

  @Test
  void one_koku_is_ten_cubic_shaku() {
    var cubicMetres = TEN.pow(4).divide(THIRTY_THREE.pow(3), MathContext.DECIMAL128);
    assertThat(cubicMetres.toString()).startsWith("0.27826");
    assertThat(Units.koku(cubicMetres).round(new MathContext(30))).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(Units.koku(BigDecimal.ONE)).isEqualTo("3.5937");
  }

  @Test
  void one_tsubo_is_the_square_of_six_shaku() {
    var squareMetres = BigDecimal.valueOf(60).pow(2).divide(THIRTY_THREE.pow(2), MathContext.DECIMAL128);
    assertThat(squareMetres.toString()).startsWith("3.30578");
    assertThat(Units.tsubo(squareMetres).round(new MathContext(30))).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(Units.squareMetres(BigDecimal.ONE).shown(4)).isEqualTo("3.3058");
  }

  @Test
  void two_sheets_of_three_by_six_feet_are_about_a_tsubo() {
    var sheet = WoodFixtures.board("12", "910", "1820");
    assertThat(Units.face(sheet, 2)).isEqualByComparingTo("3.3124");
    assertThat(Units.tsubo(Units.face(sheet, 2)).setScale(3, RoundingMode.HALF_UP)).isEqualTo("1.002");
  }

  @Property
  void what_was_converted_there_comes_back_the_same(@ForAll @IntRange(min = 0, max = 2_000_000_000) int tenThousandths) {
    var figure = BigDecimal.valueOf(tenThousandths, 4);
    assertThat(Units.cubicMetres(Units.koku(figure)).shown(4)).isEqualTo(figure);
    assertThat(Units.squareMetres(Units.tsubo(figure)).shown(4)).isEqualTo(figure);
    assertThat(Units.koku(Units.cubicMetres(figure).shown(12)).setScale(4, RoundingMode.HALF_UP)).isEqualTo(figure);
  }

  @Property
  void bundles_and_loose_pieces_are_all_the_pieces(@ForAll @IntRange(min = 1, max = 1_000_000) int pieces,
      @ForAll @IntRange(min = 2, max = 10_000) int perBundle) {
    var said = Units.bundles(pieces, perBundle);
    assertThat(said.bundles() * perBundle + said.loose()).isEqualTo(pieces);
    assertThat(said.loose()).isBetween(0, perBundle - 1);
  }
}
