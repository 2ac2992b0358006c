package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.inventory.api.Stock;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.api.OrderEvent;

/** Partial shipments from the seller's lots, and their receipt. */
@ApplicationScoped
@Transactional
class Shipping {
  @Inject
  Orders orders;

  @Inject
  Stock stock;

  @Inject
  Events events;

  Order dispatch(UUID id, DispatchShipment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.DISPATCH, us());
    var shipment = new Shipment(order, order.shipments.size() + 1, command.dispatchedOn(), command.vehicle());
    for (int i = 0; i < command.lines().size(); i++) {
      shipment.lines.add(load(order, shipment, command.lines().get(i), "lines[" + i + "]"));
    }
    // Only now: taking stock flushes, and a flush gives an entity that it knows another list.
    order.shipments.add(shipment);
    order.step(OrderCommand.DISPATCH, us(), OrderStatus.SHIPPING, null);
    orders.mirror(order);
    events.fire(new OrderEvent.ShipmentDispatched(id, order.buyer, order.number + "-" + shipment.shipmentNo));
    return order;
  }

  private ShipmentLine load(Order order, Shipment shipment, DispatchShipment.Line wanted, String field) {
    var line = order.line(wanted.lineId(), field);
    if (shipment.lines.stream().anyMatch(l -> l.line == line)) {
      throw Problem.refused(field + ".lineId", "trading.line-twice");
    }
    line.ship(wanted.pieces(), field);
    var issued = stock.issue(wanted.lotId(), line.listingId, wanted.pieces(), shipment.id, field);
    if (issued.originEvidence() == null && wanted.originUnverifiedReason() == null) {
      throw Problem.refused(field + ".originUnverifiedReason", "trading.origin-needed");
    }
    return new ShipmentLine(shipment, line, wanted.pieces(), issued.originEvidence(), wanted.originUnverifiedReason());
  }

  Order receive(UUID id, UUID shipmentId, ReceiveShipment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.RECEIVE, us());
    var shipment = order.shipment(shipmentId);
    shipment.receive(command.lines());
    order.step(OrderCommand.RECEIVE, us(), order.afterReceipt(), null);
    orders.mirror(order);
    var number = order.number + "-" + shipment.shipmentNo;
    events.fire(new OrderEvent.ShipmentReceived(id, order.seller, number));
    if (command.lines().stream().anyMatch(ReceiveShipment.Line::closeShort)) {
      events.fire(new OrderEvent.LineShortClosed(id, order.seller, number));
    }
    return order;
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
