package jp.kiba.trading.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.trading.order.Asking;
import jp.kiba.trading.order.DraftLine;
import jp.kiba.trading.order.OrderStatus;

/** Requests to several at once. Each becomes an order like any other, so that there is nothing in it by which its seller could tell. */
@ApplicationScoped
@Transactional
class Enquiries {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Asking asking;

  @Inject
  Partners partners;

  EnquiryView make(Caller caller, MakeEnquiry command) {
    check(command);
    var terms = new Asking.Terms(command.deliveryPlace(), command.deliverOn(), command.transport(), command.remarks());
    var orders = command.sellers().stream().map(seller -> asking.ask(caller, seller, command.lines(), terms)).toList();
    var enquiry = new Enquiry(command.title(), orders);
    em.persist(enquiry);
    em.flush();
    return view(enquiry);
  }

  private void check(MakeEnquiry command) {
    for (int i = 0; i < command.lines().size(); i++) {
      DraftLine line = command.lines().get(i);
      if (line.listingId() != null || line.wood() == null) {
        throw Problem.refused("lines[" + i + "].wood", "trading.enquiry-in-words");
      }
    }
    var active = partners.active();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < command.sellers().size(); i++) {
      if (!active.contains(command.sellers().get(i))) {
        throw Problem.refused("sellers[" + i + "]", "trading.enquiry-partner");
      }
      if (!seen.add(command.sellers().get(i))) {
        throw Problem.refused("sellers[" + i + "]", "trading.enquiry-twice");
      }
    }
  }

  Page<EnquirySummary> page(Cursor after, int limit) {
    var select = Select.of(em, Enquiry.class, "select e from Enquiry e");
    if (after != null) {
      select.where("(e.madeAt < :at or (e.madeAt = :at and e.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var page = Page.of(select.list("e.madeAt desc, e.id desc", limit), limit, e -> Cursor.after(e.madeAt, e.id));
    var tally = tally(page.items().stream().map(e -> e.id).toList());
    return page.map(e -> {
      var counts = tally.getOrDefault(e.id, new long[2]);
      return new EnquirySummary(e.id, e.title, e.madeAt, e.madeByName, counts[0], counts[1]);
    });
  }

  private Map<UUID, long[]> tally(List<UUID> ids) {
    var tally = new HashMap<UUID, long[]>();
    if (!ids.isEmpty()) {
      for (var row : em.createQuery("""
          select e.id, count(o), sum(case when o.status = :requested then 0 else 1 end)
          from Enquiry e join e.orders i, TradeOrder o where o.id = i and e.id in :ids group by e.id""", Object[].class)
          .setParameter("ids", ids).setParameter("requested", OrderStatus.REQUESTED).getResultList()) {
        tally.put((UUID) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()});
      }
    }
    return tally;
  }

  /** @throws Problem 404 when our book has no such enquiry */
  EnquiryView one(UUID id) {
    var enquiry = em.find(Enquiry.class, id);
    if (enquiry == null) {
      throw Problem.notFound();
    }
    return view(enquiry);
  }

  private EnquiryView view(Enquiry e) {
    var answers = asking.answers(e.orders);
    var orders = e.orders.stream().map(answers::get).filter(Objects::nonNull).toList();
    return new EnquiryView(e.id, e.title, e.madeAt, e.madeByName, orders, Comparison.of(orders));
  }
}
