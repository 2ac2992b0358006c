package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.api.Receipts;
import jp.kiba.inventory.api.Stock;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.trading.api.OrderEvent;

/** Partial shipments from the seller's lots, and their receipt. */
@ApplicationScoped
@Transactional
class Shipping {
  private static final int AHEAD = 7;

  @Inject
  Orders orders;

  @Inject
  Stock stock;

  @Inject
  Origins origins;

  @Inject
  OriginSnapshots snapshots;

  @Inject
  Receipts receipts;

  @Inject
  Loading loading;

  @Inject
  Photos photos;

  @Inject
  SignedIn signedIn;

  @Inject
  Events events;

  Order dispatch(UUID id, DispatchShipment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.DISPATCH, us());
    dayMayBe(command.dispatchedOn());
    var shipment = new Shipment(order, order.shipments.size() + 1, command);
    var vehicle = loading.loaded(order, command);
    if (vehicle != null) {
      shipment.vehicle = vehicle.name();
    }
    shipment.weightKg = Loading.weight(order, command.lines());
    var issues = issues(order, command.lines());
    var issued = stock.issue(issues, shipment.id);
    for (int i = 0; i < issues.size(); i++) {
      shipment.lines.add(loaded(order, shipment, command.lines().get(i), issued.get(i), "lines[" + i + "]"));
    }
    // Only now: taking stock flushes, and a flush gives an entity that it knows another list.
    order.shipments.add(shipment);
    order.planShipment(null);
    order.step(OrderCommand.DISPATCH, us(), OrderStatus.SHIPPING, null);
    orders.mirror(order);
    events.fire(new OrderEvent.ShipmentDispatched(id, order.buyer, order.number + "-" + shipment.shipmentNo));
    return order;
  }

  /** The delivery note is written some days before, or after, but not for next year: invoices and punctuality go by it. */
  private static void dayMayBe(LocalDate day) {
    if (day.isAfter(Now.today().plusDays(AHEAD)) || day.isBefore(Now.today().minusYears(1))) {
      throw Problem.refused("dispatchedOn", "trading.dispatch-day", AHEAD);
    }
  }

  /** Notes with the lines that so much is shipped of them now. */
  private static List<Stock.Issue> issues(Order order, List<DispatchShipment.Line> wanted) {
    var issues = new ArrayList<Stock.Issue>();
    for (int i = 0; i < wanted.size(); i++) {
      var field = "lines[" + i + "]";
      var line = order.line(wanted.get(i).lineId(), field);
      if (issues.stream().anyMatch(l -> l.line().lineId().equals(line.id))) {
        throw Problem.refused(field + ".lineId", "trading.line-twice");
      }
      issues.add(new Stock.Issue(line.wanted(), wanted.get(i).lotId(), wanted.get(i).pieces(), field));
      line.ship(wanted.get(i).pieces(), field);
    }
    return issues;
  }

  private ShipmentLine loaded(Order order, Shipment shipment, DispatchShipment.Line wanted, Stock.Issued issued, String field) {
    if (issued.origins().isEmpty() && wanted.originUnverifiedReason() == null) {
      throw Problem.refused(field + ".originUnverifiedReason", "trading.origin-needed");
    }
    var sent = new ShipmentLine(shipment, order.line(wanted.lineId(), field), wanted.pieces(), summary(issued.origins()),
        wanted.originUnverifiedReason());
    sent.origins = snapshots.write(issued.origins());
    return sent;
  }

  /** In one line, for papers: the areas, or where nobody said, the species as the law wants them named. Null when there is none. */
  private static String summary(List<PassedOrigin> origins) {
    return origins.isEmpty() ? null : origins.stream().map(o -> !o.area().isBlank() ? o.area()
        : o.species().stream().map(PassedOrigin.OriginSpecies::botanical).collect(Collectors.joining(", ")))
        .distinct().collect(Collectors.joining(" / "));
  }

  /** Tells the buyer when the next shipment is to leave. */
  Order plan(UUID id, PlanShipment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.PLAN_SHIPMENT, us());
    order.planShipment(command.plannedOn());
    order.step(OrderCommand.PLAN_SHIPMENT, us(), order.status, null);
    orders.mirror(order);
    events.fire(new OrderEvent.Told("shipment.planned", id, order.buyer, order.number));
    return order;
  }

  Order receive(UUID id, UUID shipmentId, ReceiveShipment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.RECEIVE, us());
    var shipment = order.shipment(shipmentId);
    shipment.receive(command.lines(), command.note(),
        photos.kept(id, command.photos() == null ? List.of() : command.photos(), "photos"));
    intoStock(order, shipment, command);
    order.step(OrderCommand.RECEIVE, us(), order.afterReceipt(), null);
    orders.mirror(order);
    // What will never be shipped is offered again, or free in the lot.
    orders.hold(order);
    var number = order.number + "-" + shipment.shipmentNo;
    events.fire(new OrderEvent.ShipmentReceived(id, order.seller, number));
    if (command.lines().stream().anyMatch(ReceiveShipment.Line::closeShort)) {
      events.fire(new OrderEvent.LineShortClosed(id, order.seller, number));
      events.fire(new OrderEvent.StockReleased(id, order.seller, number));
    }
    return order;
  }

  /** What the buyer wants of it in the stock goes there with its origin and its cost, in the same transaction. */
  private void intoStock(Order order, Shipment shipment, ReceiveShipment command) {
    var arrived = new ArrayList<Receipts.Arrived>();
    for (int i = 0; i < command.lines().size(); i++) {
      var received = command.lines().get(i);
      int good = received.receivedPieces() - received.damaged();
      if (received.stock() != null && good > 0) {
        arrived.add(arrived(order, shipment, shipment.line(received.lineId(), ""), received.stock(), good, "lines[" + i + "].stock"));
      }
    }
    if (!arrived.isEmpty() && !signedIn.caller().permissions().contains(Permission.LOT_MANAGE)) {
      throw Problem.forbidden("trading.may-not-stock");
    }
    receipts.receive(arrived);
  }

  private Receipts.Arrived arrived(Order order, Shipment shipment, ShipmentLine sent, ReceiveShipment.IntoStock stock, int good, String field) {
    if ((stock.lotId() == null) == (stock.placeId() == null)) {
      throw Problem.refused(field + ".placeId", "trading.lot-or-place");
    }
    var line = sent.line;
    var passed = snapshots.read(sent.origins);
    var number = stock.lotNumber() == null ? order.number + "-" + shipment.shipmentNo + "-" + line.lineNo : stock.lotNumber();
    return new Receipts.Arrived(stock.lotId(), number, stock.placeId(), line.wood.wood(), good,
        line.unitPriceYen == null ? null : (Long) line.amount(good, line.unitPriceYen), shipment.id,
        passed.isEmpty() ? null : new Origins.Arrival(sent.id, order.sellerName, passed), field);
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
