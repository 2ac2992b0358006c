package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Wood;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Terms;

/** A builder that buys posts of a sawmill. */
final class OrderFixtures {
  static final UUID BUYER = new UUID(0, 1);
  static final UUID SELLER = new UUID(0, 2);
  private static final Board POST = new Board(new BigDecimal("105"), new BigDecimal("105"), new BigDecimal("3000"));

  private OrderFixtures() {}

  /** Posts of 105 × 105 × 3000 mm, seven a bundle.
   *  @param unitPriceYen null on request */
  static Offer posts(PriceUnit unit, Long unitPriceYen) {
    var wood = new Wood(Kind.SAWN, "SUGI", "TOKUITTO", null, null, POST, null, Drying.KD, 15, Surface.PLANED, null, List.of(), 7);
    return new Offer(UUID.randomUUID(), SELLER, "吉野製材所", wood, "SAWN-1", 10_000, 1, unit, unitPriceYen);
  }

  static Order draft(Offer offer, int... pieces) {
    var order = Order.draft(BUYER, "大和建設", SELLER, "吉野製材所");
    var lines = new ArrayList<Line>();
    for (int each : pieces) {
      lines.add(Line.of(order, lines.size() + 1, offer, each, Terms.USUAL));
    }
    order.compose(lines, new Delivery("大阪府大阪市北区 現場", LocalDate.of(2026, 12, 1), Transport.SELLER_DELIVERS), "");
    return order;
  }

  static Order in(OrderStatus status, int... pieces) {
    var order = draft(posts(PriceUnit.M3, 78_000L), pieces);
    order.status = status;
    order.number("2026-00001");
    return order;
  }

  /** Ships that much of each line, as the seller does. */
  static Shipment ship(Order order, int... pieces) {
    var shipment = new Shipment(order, order.shipments.size() + 1,
        new DispatchShipment(0, LocalDate.of(2026, 11, 20), null, null, null, List.of()));
    for (int i = 0; i < pieces.length; i++) {
      if (pieces[i] > 0) {
        order.lines.get(i).ship(pieces[i], "lines[" + i + "]");
        shipment.lines.add(new ShipmentLine(shipment, order.lines.get(i), pieces[i], "吉野 / 認定書", null));
      }
    }
    order.shipments.add(shipment);
    order.step(OrderCommand.DISPATCH, SELLER, OrderStatus.SHIPPING, null);
    return shipment;
  }

  static ReceiveShipment.Line received(Line line, int pieces, boolean closeShort) {
    return new ReceiveShipment.Line(line.id, pieces, null, null, closeShort, null);
  }

  static List<ReceiveShipment.Line> all(Shipment shipment) {
    return shipment.lines.stream().map(l -> received(l.line, l.pieces, false)).toList();
  }

  static void receive(Shipment shipment, List<ReceiveShipment.Line> lines) {
    shipment.receive(lines, null, "");
  }
}
