package jp.kiba.trading.order;

import static jp.kiba.trading.order.OrderFixtures.BUYER;
import static jp.kiba.trading.order.OrderFixtures.all;
import static jp.kiba.trading.order.OrderFixtures.received;
import static jp.kiba.trading.order.OrderFixtures.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class ShipmentTest {

  @Test
  void two_partial_shipments_make_the_order_received() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100, 50);
    var first = ship(order, 60, 0);
    OrderFixtures.receive(first, all(first));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.SHIPPING);
    var second = ship(order, 40, 50);
    assertThat(order.afterReceipt()).as("the second is on its way").isEqualTo(OrderStatus.SHIPPING);
    OrderFixtures.receive(second, all(second));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.RECEIVED);
    assertThat(order.lines).extracting(l -> l.receivedPieces).containsExactly(100, 50);
  }

  @Test
  void the_last_shipment_may_arrive_before_the_first() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var first = ship(order, 60);
    var second = ship(order, 40);
    OrderFixtures.receive(second, all(second));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.SHIPPING);
    OrderFixtures.receive(first, all(first));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.RECEIVED);
  }

  @Test
  void fewer_pieces_may_arrive_than_were_shipped() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var shipment = ship(order, 100);
    OrderFixtures.receive(shipment, List.of(received(order.lines.get(0), 97, false)));
    assertThat(order.lines.get(0).receivedPieces).isEqualTo(97);
    assertThat(shipment.lines.get(0).receivedPieces).isEqualTo(97);
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.RECEIVED);
  }

  @Test
  void a_line_closed_short_no_longer_keeps_the_order_open() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var shipment = ship(order, 95);
    OrderFixtures.receive(shipment, List.of(received(order.lines.get(0), 95, true)));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.RECEIVED);
  }

  @Test
  void closing_one_line_leaves_the_other_open() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100, 50);
    var shipment = ship(order, 95, 20);
    OrderFixtures.receive(shipment, List.of(received(order.lines.get(0), 95, true), received(order.lines.get(1), 20, false)));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.SHIPPING);
    assertThat(order.lines.get(1).open()).isEqualTo(30);
  }

  @Test
  void more_may_arrive_than_the_note_says_but_no_more_is_damaged_than_arrived() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var line = order.lines.get(0).id;
    refused(ship(order, 60), "lines[0].damagedPieces", new ReceiveShipment.Line(line, 61, 62, null, false, null));
    var shipment = ship(order, 10);
    OrderFixtures.receive(shipment, List.of(new ReceiveShipment.Line(line, 11, 2, "角欠け", false, null)));
    assertThat(shipment.lines.get(0).receivedPieces).isEqualTo(11);
    assertThat(shipment.lines.get(0).damagedPieces).isEqualTo(2);
  }

  @Test
  void a_delivery_within_the_tolerance_is_a_whole_one() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var line = order.lines.get(0);
    line.tolerancePercent = new BigDecimal("5.0");
    assertThat(line.most()).isEqualTo(105);
    var shipment = ship(order, 95);
    assertThat(line.settled()).isTrue();
    assertThat(line.most()).isEqualTo(10);
    OrderFixtures.receive(shipment, all(shipment));
    assertThat(order.afterReceipt()).isEqualTo(OrderStatus.RECEIVED);
  }

  @Test
  void a_receipt_speaks_of_every_line_once_and_of_no_other() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100, 50, 10);
    var line = order.lines.get(0);
    refused(ship(order, 10, 10, 0), "lines", received(line, 10, false));
    refused(ship(order, 10, 10, 0), "lines[1].lineId", received(line, 5, false), received(line, 5, false));
    refused(ship(order, 10, 10, 0), "lines[0].lineId", received(order.lines.get(2), 1, false));
    refused(ship(order, 10, 10, 0), "lines[0].lineId", new ReceiveShipment.Line(UUID.randomUUID(), 1, null, null, false, null));
  }

  @Test
  void a_shipment_is_received_once() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 100);
    var shipment = ship(order, 60);
    OrderFixtures.receive(shipment, all(shipment));
    var problem = catchThrowableOfType(Problem.class, () -> OrderFixtures.receive(shipment, all(shipment)));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(order.lines.get(0).receivedPieces).isEqualTo(60);
  }

  @Test
  void what_is_loaded_has_its_volume_by_the_rule_of_the_line() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 480);
    assertThat(ship(order, 240).lines.get(0).volumeM3).isEqualTo(new BigDecimal("7.9380"));
  }

  @Test
  void somebody_elses_shipment_is_not_found() {
    var order = OrderFixtures.in(OrderStatus.SHIPPING, 100);
    assertThat(catchThrowableOfType(Problem.class, () -> order.shipment(UUID.randomUUID())).status()).isEqualTo(404);
  }

  @Test
  void what_was_received_ends_the_buyers_part() {
    var order = OrderFixtures.in(OrderStatus.CONFIRMED, 10);
    var shipment = ship(order, 10);
    OrderFixtures.receive(shipment, all(shipment));
    order.step(OrderCommand.RECEIVE, BUYER, order.afterReceipt(), null);
    assertThat(order.status).isEqualTo(OrderStatus.RECEIVED);
    assertThat(order.steps).extracting(s -> s.command).containsExactly(OrderCommand.DISPATCH, OrderCommand.RECEIVE);
  }

  private static void refused(Shipment shipment, String field, ReceiveShipment.Line... lines) {
    var problem = catchThrowableOfType(Problem.class, () -> OrderFixtures.receive(shipment, List.of(lines)));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly(field);
    assertThat(shipment.receivedAt).isNull();
  }
}
