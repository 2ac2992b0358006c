package jp.kiba.trading.order;

import static jp.kiba.trading.order.OrderFixtures.BUYER;
import static jp.kiba.trading.order.OrderFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.trading.amount.RateTotal;
import org.junit.jupiter.api.Test;

/** What is said to the lines of a request, and what becomes of it. */
class NegotiationTest {
  @Test
  void fewer_than_asked_for_is_a_part_and_all_again_is_none() {
    var line = asked(100).lines.get(0);
    line.offer(60, 2_500L, 8);
    assertThat(line.answer).isEqualTo(Answer.PARTIAL);
    assertThat(List.of(line.pieces, line.wantedPieces, line.taxPercent)).containsExactly(60, 100, 8);
    assertThat(line.amountYen).isEqualTo(150_000L);
    line.offer(line.asked(), 2_500L, null);
    assertThat(line.answer).isEqualTo(Answer.OFFERED);
    assertThat(line.wantedPieces).isNull();
    assertThat(line.taxPercent).as("stays").isEqualTo(8);
  }

  @Test
  void what_cannot_be_had_is_no_part_of_the_total_and_may_be_wanted_again() {
    var order = asked(100, 10);
    order.lines.get(0).offer(60, 2_500L, null);
    order.lines.get(0).decline();
    order.lines.get(1).offer(10, 1_000L, null);
    order.total();
    assertThat(order.totalYen).isEqualTo(10_000L);
    assertThat(order.lineCount).isEqualTo(1);
    assertThat(order.lines.get(0).pieces).as("as it was asked for").isEqualTo(100);
    order.lines.get(0).want(50, 2_000L);
    order.total();
    assertThat(order.totalYen).isEqualTo(110_000L);
    assertThat(order.lines.get(0).answer).isNull();
  }

  @Test
  void a_charge_that_is_said_again_stays_and_one_that_is_not_is_dropped() {
    var order = asked(10);
    order.lines.get(0).offer(10, 1_000L, null);
    var freight = new QuoteOrder.Charge(ChargeKind.FREIGHT, "4t 車", 3_000L, null);
    order.charge(List.of(freight, new QuoteOrder.Charge(ChargeKind.DISCOUNT, "端数", 500L, 8)));
    order.total();
    assertThat(order.totalYen).isEqualTo(12_500L);
    var first = order.charges.get(0);
    order.charge(List.of(freight, freight));
    order.total();
    assertThat(order.charges).hasSize(3).contains(first);
    assertThat(order.charges.stream().filter(c -> !c.dropped)).hasSize(2).contains(first);
    assertThat(order.totalYen).isEqualTo(16_000L);
    assertThat(order.amounts().rates()).containsExactly(new RateTotal(10, 16_000, 1_600));
  }

  @Test
  void what_is_not_taken_goes_on_as_it_was_quoted_and_stays_here_as_dropped() {
    var order = asked(100, 10, 1);
    order.lines.forEach(l -> l.offer(l.pieces, 1_000L, null));
    order.status = OrderStatus.QUOTED;
    order.total();
    var taken = Set.of(order.lines.get(1));
    var rest = order.split(taken);
    order.keepOnly(taken);
    assertThat(order.totalYen).isEqualTo(10_000L);
    assertThat(rest.totalYen).isEqualTo(101_000L);
    assertThat(rest.splitFrom).isEqualTo(order.id);
    assertThat(rest.lines).extracting(l -> l.lineNo).containsExactly(1, 2);
    assertThat(rest.lines).extracting(l -> l.id).doesNotContainAnyElementsOf(order.lines.stream().map(l -> l.id).toList());
    rest.step(OrderCommand.SPLIT, BUYER, OrderStatus.QUOTED, null);
    assertThat(order.lines).hasSize(3);
    assertThat(order.lines.get(0).open()).isZero();
    assertThat(order.lines.get(0).settled()).isTrue();
  }

  @Test
  void the_seller_sets_nothing_apart() {
    var order = asked(1);
    order.status = OrderStatus.QUOTED;
    assertThat(catchThrowableOfType(Problem.class, () -> order.step(OrderCommand.SPLIT, SELLER, OrderStatus.QUOTED, null)).status()).isEqualTo(409);
  }

  @Test
  void nothing_and_less_than_nothing_are_no_quotation() {
    var order = asked(1);
    order.lines.get(0).offer(1, 100L, null);
    order.charge(List.of(new QuoteOrder.Charge(ChargeKind.DISCOUNT, "値引き", 101L, null)));
    order.total();
    assertThat(catchThrowableOfType(Problem.class, order::mustBeSomething).fields().get(0).field()).isEqualTo("charges");
    order.lines.get(0).decline();
    order.total();
    assertThat(catchThrowableOfType(Problem.class, order::mustBeSomething).fields().get(0).field()).isEqualTo("lines");
  }

  @Test
  void wood_in_words_has_a_volume_and_no_price() {
    var order = asked(1);
    var wood = OrderFixtures.posts(PriceUnit.M3, null).wood();
    var line = Line.free(order, 2, wood, "背割りあり", null, 480, Terms.USUAL);
    assertThat(line.listingId).isNull();
    assertThat(line.priceUnit).isEqualTo(PriceUnit.M3);
    assertThat(line.volumeM3).isEqualByComparingTo("15.8760");
    assertThat(line.amountYen).isNull();
    line.offer(480, 78_000L, null);
    assertThat(line.amountYen).isEqualTo(1_238_328L);
  }

  private static Order asked(int... pieces) {
    var order = OrderFixtures.draft(OrderFixtures.posts(PriceUnit.PIECE, null), pieces);
    order.status = OrderStatus.REQUESTED;
    order.number("2026-00001");
    return order;
  }
}
