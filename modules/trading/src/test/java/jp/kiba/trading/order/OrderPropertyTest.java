package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class OrderPropertyTest {

  @Property(tries = 300)
  void the_total_is_the_sum_of_the_lines(@ForAll PriceUnit unit, @ForAll @LongRange(min = 1, max = 1_000_000_000) long price,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> pieces) {
    var order = OrderFixtures.draft(OrderFixtures.posts(unit, price), numbers(pieces));
    assertThat(order.totalYen).isEqualTo(order.lines.stream().mapToLong(l -> l.amountYen).sum());
    assertThat(order.totalM3).isEqualTo(order.lines.stream().map(l -> l.volumeM3).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(order.lineCount).isEqualTo(pieces.size());
  }

  @Property(tries = 300)
  void a_buyer_never_pays_more_than_quantity_times_price_and_never_a_yen_less(@ForAll PriceUnit unit,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long price, @ForAll @IntRange(min = 1, max = 1_000_000) int pieces) {
    var line = OrderFixtures.draft(OrderFixtures.posts(unit, price), pieces).lines.get(0);
    var quantity = unit.quantity(line.wood.wood(), pieces, line.volumeM3);
    // compared without dividing: a third of a bundle has no end as a decimal
    var exact = BigDecimal.valueOf(price).multiply(quantity.over());
    assertThat(BigDecimal.valueOf(line.amountYen).multiply(quantity.under())).isLessThanOrEqualTo(exact);
    assertThat(BigDecimal.valueOf(line.amountYen + 1).multiply(quantity.under())).isGreaterThan(exact);
  }

  @Property(tries = 300)
  void received_is_never_more_than_shipped_and_shipped_never_more_than_ordered(
      @ForAll @IntRange(min = 1, max = 1_000) int ordered,
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 600) Integer> attempts, @ForAll boolean closeShort) {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, ordered);
    var line = order.lines.get(0);
    for (int attempt : attempts) {
      int open = line.open();
      try {
        var shipment = OrderFixtures.ship(order, attempt);
        assertThat(attempt).isLessThanOrEqualTo(open);
        OrderFixtures.receive(shipment, List.of(OrderFixtures.received(line, attempt / 2, closeShort)));
      } catch (Problem refused) {
        assertThat(attempt).as("a refusal has a reason").isGreaterThan(open);
      }
      assertThat(line.shippedPieces).isBetween(line.receivedPieces, ordered);
      assertThat(order.afterReceipt() == OrderStatus.RECEIVED).isEqualTo(line.settled());
    }
  }

  private static int[] numbers(List<Integer> pieces) {
    return pieces.stream().mapToInt(Integer::intValue).toArray();
  }
}
