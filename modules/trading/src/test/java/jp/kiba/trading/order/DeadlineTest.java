package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.kiba.tenancy.api.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
  private static final Terms AGREED = new Terms(Terms.USUAL.payment(), 31, 1, 31, null, Terms.USUAL.quantityTolerancePercent(),
      Terms.USUAL.amountRounding(), null, null, 7, 10, null);

  @Test
  void a_quotation_ends_with_its_last_day_in_japan_and_the_seller_watches() {
    var order = OrderFixtures.in(OrderStatus.QUOTED, 10);
    assertThat(Deadline.of(order, Side.SALE, AGREED)).as("one without an end").isEmpty();
    order.quoteValidUntil = LocalDate.of(2026, 11, 30);
    assertThat(Deadline.of(order, Side.SALE, AGREED))
        .containsExactly(new Deadline(Deadline.Kind.QUOTE_END, Instant.parse("2026-11-30T15:00:00Z")));
    assertThat(Deadline.of(order, Side.PURCHASE, AGREED)).isEmpty();
  }

  @Test
  void an_order_waits_for_its_confirmation_as_long_as_was_agreed() {
    var order = OrderFixtures.in(OrderStatus.QUOTED, 10);
    order.step(OrderCommand.PLACE, OrderFixtures.BUYER, OrderStatus.ORDERED, null);
    order.steps.get(0).at = Instant.parse("2026-11-20T16:00:00Z"); // the 21st in Japan
    assertThat(Deadline.of(order, Side.SALE, AGREED))
        .containsExactly(new Deadline(Deadline.Kind.ANSWER_END, Instant.parse("2026-11-28T15:00:00Z")));
    assertThat(Deadline.of(order, Side.SALE, Terms.USUAL)).as("for ever, unless something was agreed").isEmpty();
  }

  @Test
  void what_has_not_all_left_by_its_day_is_overdue() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 10);
    assertThat(Deadline.of(order, Side.SALE, Terms.USUAL))
        .containsExactly(new Deadline(Deadline.Kind.OVERDUE, Instant.parse("2026-12-01T15:00:00Z")));
    OrderFixtures.ship(order, 10);
    assertThat(Deadline.of(order, Side.SALE, Terms.USUAL)).isEmpty();
  }

  @Test
  void each_shipment_counts_as_received_in_its_time_and_the_buyer_watches() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 10);
    var first = OrderFixtures.ship(order, 4);
    var second = OrderFixtures.ship(order, 6);
    second.dispatchedOn = first.dispatchedOn.minusDays(3);
    assertThat(Deadline.of(order, Side.PURCHASE, AGREED)).extracting(Deadline::due)
        .containsExactly(Instant.parse("2026-11-27T15:00:00Z"), Instant.parse("2026-11-30T15:00:00Z"));
    second.receiveInFull();
    assertThat(order.lines.get(0).receivedPieces).isEqualTo(6);
    assertThat(Deadline.of(order, Side.PURCHASE, AGREED)).hasSize(1);
    assertThat(Deadline.of(order, Side.SALE, AGREED)).isEmpty();
    assertThat(Deadline.of(order, Side.PURCHASE, Terms.USUAL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "REQUESTED", "RECEIVED", "COMPLETED", "CANCELLED"})
  void nothing_happens_to_the_others_by_time_alone(OrderStatus status) {
    for (var side : Side.values()) {
      assertThat(Deadline.of(OrderFixtures.in(status, 10), side, AGREED)).isEmpty();
    }
  }
}
