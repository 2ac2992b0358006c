package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.PassedOrigin;
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
  Origins origins;

  @Inject
  OriginSnapshots snapshots;

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
    if (issued.origins().isEmpty() && wanted.originUnverifiedReason() == null) {
      throw Problem.refused(field + ".originUnverifiedReason", "trading.origin-needed");
    }
    var sent = new ShipmentLine(shipment, line, wanted.pieces(), summary(issued.origins()), wanted.originUnverifiedReason());
    sent.origins = snapshots.write(issued.origins());
    return sent;
  }

  /** In one line, for papers: the areas, or where nobody said, the species as the law wants them named. Null when there is none. */
  private static String summary(List<PassedOrigin> origins) {
    return origins.isEmpty() ? null : origins.stream().map(o -> !o.area().isBlank() ? o.area()
        : o.species().stream().map(PassedOrigin.OriginSpecies::botanical).collect(Collectors.joining(", ")))
        .distinct().collect(Collectors.joining(" / "));
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

  /** Makes what the seller passed on our own: records in our book, and the lot bears them. The trade itself stays as it is. */
  Order takeOver(UUID id, UUID shipmentId, TakeOverOrigin command) {
    var order = orders.one(id);
    var shipment = order.shipment(shipmentId);
    if (order.sideOf(us()) != Side.PURCHASE || shipment.receivedAt == null) {
      throw Problem.conflict("transition-not-allowed", "trading.origin-not-received");
    }
    var line = shipment.lines.stream().filter(l -> l.line.id.equals(command.lineId())).findFirst()
        .orElseThrow(() -> Problem.refused("lineId", "trading.no-such-line"));
    var passed = snapshots.read(line.origins);
    if (passed.isEmpty()) {
      throw Problem.refused("lineId", "trading.origin-none");
    }
    origins.arrived(command.lotId(), new Origins.Arrival(line.id, order.sellerName, passed));
    return order;
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
