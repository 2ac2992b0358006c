package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Caller;

/** Asking a seller for a quotation, and reading what was answered: for whoever asks several alike. */
@ApplicationScoped
@Transactional
public class Asking {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Drafting drafting;

  @Inject
  Ordering ordering;

  /** Drafts and requests at once.
   *  @return the order
   *  @throws jp.kiba.kernel.api.Problem as for a draft, and as for a request */
  public UUID ask(Caller caller, UUID seller, List<DraftLine> lines, Terms terms) {
    var draft = drafting.draft(caller, new DraftOrder(seller, lines, terms.deliveryPlace(), terms.deliverOn(), terms.transport(), terms.remarks()));
    return ordering.request(draft.id, draft.version).id;
  }

  /** What goes for all lines.
   *  @param transport null for the usual: the seller delivers */
  public record Terms(String deliveryPlace, LocalDate deliverOn, Transport transport, String remarks) {}

  /** @return by order, what stands there now; two queries, however many they are */
  public Map<UUID, AskedOrder> answers(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    // The orders first: a line whose order is not there yet fetches it by itself.
    var orders = em.createQuery("select o from TradeOrder o where o.id in :ids", Order.class).setParameter("ids", ids).getResultList();
    var lines = em.createQuery("select l from Line l where l.order.id in :ids order by l.lineNo", Line.class).setParameter("ids", ids)
        .getResultList().stream().collect(Collectors.groupingBy(l -> l.order.id));
    return orders.stream().map(o -> AskedOrder.of(o, lines.getOrDefault(o.id, List.of()), Now.today()))
        .collect(Collectors.toMap(AskedOrder::id, Function.identity()));
  }
}
