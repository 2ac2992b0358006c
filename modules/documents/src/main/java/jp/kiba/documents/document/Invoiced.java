package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePaper.Shipment;

/** What of the received shipments is on an invoice already, and what goes on the next one. */
@ApplicationScoped
@Transactional
public class Invoiced {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return the first invoice that asked for each of them; those without are missing */
  public Map<UUID, UUID> by(List<Shipment> shipments) {
    return shipments.isEmpty() ? Map.of() : em.createQuery("select i from InvoicedShipment i where i.shipmentId in :ids", InvoicedShipment.class)
        .setParameter("ids", shipments.stream().map(Shipment::id).toList()).getResultStream()
        .collect(Collectors.toMap(i -> i.shipmentId, i -> i.documentId));
  }

  /** @return the net yen that was asked for, of each that is on an invoice */
  public Map<UUID, Long> nets(Collection<UUID> shipments) {
    return shipments.isEmpty() ? Map.of() : em.createQuery("select i from InvoicedShipment i where i.shipmentId in :ids", InvoicedShipment.class)
        .setParameter("ids", shipments).getResultStream().collect(Collectors.toMap(i -> i.shipmentId, i -> i.netYen));
  }

  /** @return received, and on no invoice yet */
  public List<Shipment> open(TradePaper trade) {
    return open(List.of(trade)).get(trade.id());
  }

  /** @return of each order what was received, and is on no invoice yet */
  public Map<UUID, List<Shipment>> open(List<TradePaper> trades) {
    var invoiced = by(trades.stream().flatMap(t -> received(t).stream()).toList());
    return trades.stream().collect(Collectors.toMap(TradePaper::id,
        t -> received(t).stream().filter(s -> !invoiced.containsKey(s.id())).toList()));
  }

  public static List<Shipment> received(TradePaper trade) {
    return trade.shipments().stream().filter(s -> s.receivedOn() != null).toList();
  }

  /** @return net yen of each */
  public static Map<UUID, Long> nets(List<Shipment> shipments) {
    var nets = new HashMap<UUID, Long>();
    shipments.forEach(s -> nets.put(s.id(), s.lines().stream().mapToLong(l -> l.receivedYen() == null ? 0 : l.receivedYen()).sum()));
    return nets;
  }

  /** Freight and the like are asked for once: with the first shipment of the order that arrived. */
  public static List<PaperCharge> charges(TradePaper trade, List<Shipment> shipments) {
    var first = received(trade).stream().findFirst().orElse(null);
    return first == null || shipments.stream().noneMatch(s -> s.id().equals(first.id())) ? List.of()
        : trade.charges().stream().map(c -> new PaperCharge(first.receivedOn(), trade.number(), c.label(), c.amountYen(), c.taxPercent(), c.overAllRates())).toList();
  }
}
