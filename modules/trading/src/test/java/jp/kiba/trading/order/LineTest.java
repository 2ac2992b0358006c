package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

  @ParameterizedTest(name = "{0} pieces at {2} yen per {1} are {3} yen")
  @CsvSource({
      "480, M3, 78000, 1238328", // 15.8760 m³
      "1, M3, 78000, 2581", // 0.0331 m³ × 78,000 = 2,581.8: the yen not reached is not charged
      "7, M3, 61999, 14352", // 0.2315 m³ × 61,999 = 14,352.7685
      "480, PIECE, 2600, 1248000",
      "100, BUNDLE, 21000, 300000", // 14 2/7 bundles of 7, never 14.28
      "1, BUNDLE, 6, 0", // six sevenths of a yen
      "100, TSUBO, 12000, 114345", // 31.5 m² ÷ (400/121) = 9.52875 坪
      "1, TSUBO, 100000, 9528", // 0.0952875 坪
      "1, PIECE, 1, 1"})
  void an_amount_is_quantity_times_price_and_never_rounded_up(int pieces, PriceUnit unit, long price, long amount) {
    var line = line(unit, price, pieces);
    assertThat(line.amountYen).isEqualTo(amount);
    assertThat(line.amountRounding).isEqualTo(Rounding.FLOOR);
  }

  @Test
  void pieces_and_volume_move_together_by_the_rule_of_the_offer() {
    var line = line(PriceUnit.M3, 78_000L, 480);
    assertThat(line.volumeM3).isEqualTo(new BigDecimal("15.8760"));
    assertThat(line.wood.volumeRule()).isEqualTo("SAWN-1");
  }

  @ParameterizedTest(name = "{0}: {1} m³ by {2}")
  @CsvSource({
      "SAWN-1-3-PIECE-FLOOR, 15.840, SAWN-1-3-PIECE-FLOOR", // 480 × 0.033
      "BOARD-1-3-PIECE-HALF-UP, 15.840, BOARD-1-3-PIECE-HALF-UP",
      "SAWN-1-4-PIECE-HALF-UP, 15.8880, SAWN-1-4-PIECE-HALF-UP", // 480 × 0.0331
      "PANEL-1-3-PIECE-FLOOR, 15.8760, SAWN-1", // not for such wood: the listing's own rule
      "LOG-JAS-1, 15.8760, SAWN-1",
      ", 15.8760, SAWN-1"})
  void the_rule_that_the_two_agreed_on_holds_where_it_is_for_such_wood(String agreed, BigDecimal m3, String rule) {
    var usual = Terms.USUAL;
    var terms = new Terms(usual.payment(), usual.closingDay(), usual.dueMonths(), usual.dueDay(), null,
        usual.quantityTolerancePercent(), usual.amountRounding(), agreed, null, null, null, null);
    var order = Order.draft(OrderFixtures.BUYER, "大和建設", OrderFixtures.SELLER, "吉野製材所");
    var line = Line.of(order, 1, OrderFixtures.posts(PriceUnit.M3, 78_000L), 480, terms);
    assertThat(line.volumeM3).isEqualTo(m3);
    assertThat(line.wood.volumeRule()).isEqualTo(rule);
    assertThat(line.amountYen).isEqualTo(m3.multiply(BigDecimal.valueOf(78_000)).longValue());
  }

  @Test
  void a_price_on_request_has_no_amount_until_it_is_quoted() {
    var line = line(PriceUnit.M3, null, 480);
    assertThat(line.amountYen).isNull();
    line.price(80_000L);
    assertThat(line.amountYen).isEqualTo(1_270_080L);
  }

  @Test
  void no_more_leaves_than_was_ordered() {
    var line = line(PriceUnit.PIECE, 2_600L, 100);
    line.ship(60, "lines[0]");
    var problem = catchThrowableOfType(Problem.class, () -> line.ship(41, "lines[0]"));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.fields()).containsExactly(
        new Problem.Field("lines[0].pieces", "trading.more-than-open", java.util.List.of(40)));
    assertThat(line.shippedPieces).isEqualTo(60);
    line.ship(40, "lines[0]");
    assertThat(line.open()).isZero();
    assertThat(line.settled()).isTrue();
  }

  @Test
  void nothing_more_is_open_once_the_buyer_expects_no_more() {
    var line = line(PriceUnit.PIECE, 2_600L, 100);
    line.ship(60, "lines[0]");
    assertThat(line.settled()).isFalse();
    line.receive(60, true);
    assertThat(line.open()).isZero();
    assertThat(line.settled()).isTrue();
    assertThat(catchThrowableOfType(Problem.class, () -> line.ship(1, "lines[0]"))).isNotNull();
  }

  @Test
  void what_was_closed_stays_closed_with_the_next_receipt() {
    var line = line(PriceUnit.PIECE, 2_600L, 100);
    line.receive(30, true);
    line.receive(30, false);
    assertThat(line.closedShort).isTrue();
    assertThat(line.receivedPieces).isEqualTo(60);
  }

  private static Line line(PriceUnit unit, Long price, int pieces) {
    return OrderFixtures.draft(OrderFixtures.posts(unit, price), pieces).lines.get(0);
  }
}
