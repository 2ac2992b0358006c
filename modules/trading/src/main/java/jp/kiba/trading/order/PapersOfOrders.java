package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePaper.Shipped;
import jp.kiba.trading.api.TradePapers;

/** Orders as papers tell them: one query for the orders, however many, and one each for their lines, charges, shipments and steps. */
@ApplicationScoped
@Transactional
class PapersOfOrders implements TradePapers {
  private static final List<String> PARTS = List.of("o.lines", "o.charges", "o.steps", "o.shipments", "o.shipments.lines");

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Orders orders;

  @Override
  public TradePaper order(UUID id) {
    var order = orders.one(id);
    if (order.status == OrderStatus.DRAFT) {
      throw Problem.notFound();
    }
    return paper(order);
  }

  private static TradePaper paper(Order order) {
    var lines = order.lines.stream().collect(Collectors.toMap(l -> l.id, PapersOfOrders::line));
    return new TradePaper(order.id, order.number, order.buyer, order.seller, order.buyerName, order.sellerName, order.status.name(),
        last(order, OrderCommand.REQUEST, OrderCommand.COUNTER), last(order, OrderCommand.QUOTE, OrderCommand.SPLIT),
        agreed(order, OrderCommand.PLACE), agreed(order, OrderCommand.CONFIRM), order.deliverOn, order.quoteValidUntil, order.deliveryPlace, order.remarks,
        order.active().stream().map(l -> lines.get(l.id)).toList(), order.charges.stream().filter(c -> !c.dropped).map(PapersOfOrders::charge).toList(),
        shipments(order, lines), ending(order));
  }

  @Override
  public void lock(UUID id) {
    if (!(Boolean) em.createNativeQuery("SELECT exchange.lock_trade(?1)").setParameter(1, id).getSingleResult()) {
      throw Problem.notFound();
    }
  }

  @Override
  public List<TradePaper> salesReceived(UUID buyer, LocalDate from, LocalDate to) {
    var us = Current.tenant().id();
    var query = em.createQuery("select o from TradeOrder o where o.seller = :us and (:any = true or o.buyer = :buyer) and exists ("
        + "select s.id from Shipment s where s.order = o and s.receivedAt >= :from and s.receivedAt < :to) order by o.number, o.id", Order.class);
    PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
    return query.setHint("eclipselink.batch.type", "IN").setParameter("us", us).setParameter("any", buyer == null)
        .setParameter("buyer", buyer == null ? us : buyer).setParameter("from", Now.startOf(from)).setParameter("to", Now.startOf(to.plusDays(1)))
        .getResultStream().map(PapersOfOrders::paper).toList();
  }

  private static TradePaper.Line line(Line l) {
    return new TradePaper.Line(l.id, l.lineNo, l.wood.wood(), l.description, l.pieces, l.volumeM3, l.priceUnit, l.unitPriceYen, l.amountYen, l.taxPercent);
  }

  /** A discount has no rate of its own; 10 is what it would be taxed at with nothing else on the paper. */
  private static TradePaper.Charge charge(Charge c) {
    return new TradePaper.Charge(c.label, c.amountYen, c.taxPercent == null ? 10 : c.taxPercent, c.taxPercent == null);
  }

  private static List<TradePaper.Shipment> shipments(Order order, Map<UUID, TradePaper.Line> lines) {
    var sent = new HashMap<UUID, Integer>();
    var come = new HashMap<UUID, Integer>();
    var shipments = new ArrayList<TradePaper.Shipment>();
    for (var shipment : order.shipments) {
      shipments.add(new TradePaper.Shipment(shipment.id, order.number + "-" + shipment.shipmentNo, shipment.dispatchedOn, shipment.vehicle,
          shipment.receivedAt == null ? null : Now.inJapan(shipment.receivedAt).toLocalDate(),
          shipment.lines.stream().map(s -> shipped(s, lines.get(s.line.id), sent, come)).toList()));
    }
    return shipments;
  }

  private static Shipped shipped(ShipmentLine s, TradePaper.Line line, Map<UUID, Integer> sent, Map<UUID, Integer> come) {
    var amount = next(s.line, s.pieces, sent);
    var origin = s.originEvidence != null ? s.originEvidence : s.originUnverifiedReason;
    return s.receivedPieces == null ? new Shipped(line, s.pieces, s.volumeM3, amount, origin, null, null, null)
        : new Shipped(line, s.pieces, s.volumeM3, amount, origin, s.receivedPieces, volume(s.line, s.receivedPieces),
            next(s.line, s.receivedPieces, come));
  }

  /** What these pieces add to the amount of those before them: so all parts together are the whole, to the yen. */
  private static Long next(Line line, int pieces, Map<UUID, Integer> before) {
    int had = before.getOrDefault(line.id, 0);
    before.put(line.id, had + pieces);
    return line.unitPriceYen == null ? null : amount(line, had + pieces) - amount(line, had);
  }

  private static long amount(Line line, int pieces) {
    if (pieces == 0) {
      return 0;
    }
    var quantity = line.priceUnit.quantity(line.wood.wood(), pieces, volume(line, pieces));
    return line.amountRounding.toYen(BigDecimal.valueOf(line.unitPriceYen).multiply(quantity.over()), quantity.under());
  }

  private static BigDecimal volume(Line line, int pieces) {
    return pieces == 0 ? BigDecimal.ZERO : line.wood.volume(pieces);
  }

  private static Instant last(Order order, OrderCommand... commands) {
    return order.steps.stream().filter(s -> List.of(commands).contains(s.command)).reduce((a, b) -> b).map(s -> s.at).orElse(null);
  }

  /** What was agreed is agreed anew by each amendment that took effect. */
  private static Instant agreed(Order order, OrderCommand command) {
    return last(order, command) == null ? null : last(order, command, OrderCommand.ACCEPT_AMENDMENT);
  }

  private static TradePaper.Ending ending(Order order) {
    return order.steps.stream().filter(s -> s.to == OrderStatus.CANCELLED).reduce((a, b) -> b)
        .map(s -> new TradePaper.Ending(s.company, Now.inJapan(s.at).toLocalDate(), s.reason)).orElse(null);
  }
}
