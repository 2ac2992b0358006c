package jp.kiba.trading.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** A member's own filters: nobody else's concern, so nothing of them stands in the audit trail. */
@ApplicationScoped
@Transactional
class Keeping {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  List<OrderFilterView> all(UUID member) {
    return of(member).stream().map(this::view).toList();
  }

  OrderFilterView save(UUID member, SaveFilter command) {
    if (of(member).size() >= OrderFilter.MOST) {
      throw Problem.conflict("too-many", "trading.too-many-filters", OrderFilter.MOST);
    }
    var filter = OrderFilter.of(member, command.name(), written(command.wanted()));
    em.persist(filter);
    em.flush();
    return view(filter);
  }

  OrderFilterView change(UUID member, UUID id, ChangeFilter command) {
    var filter = seen(member, id, command.version());
    filter.change(command.name(), written(command.wanted()));
    em.flush();
    return view(filter);
  }

  void remove(UUID member, UUID id, int version) {
    em.remove(seen(member, id, version));
  }

  private List<OrderFilter> of(UUID member) {
    return em.createQuery("select f from OrderFilter f where f.memberId = :member order by f.createdAt, f.id", OrderFilter.class)
        .setParameter("member", member).getResultList();
  }

  /** @throws Problem 404 when the member has no such filter */
  private OrderFilter seen(UUID member, UUID id, int version) {
    var filter = em.find(OrderFilter.class, id);
    if (filter == null || !filter.memberId.equals(member)) {
      throw Problem.notFound();
    }
    filter.seenAs(version);
    return filter;
  }

  private String written(OrderWanted wanted) {
    try {
      return json.writeValueAsString(wanted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a filter is not JSON", e);
    }
  }

  private OrderFilterView view(OrderFilter filter) {
    try {
      return new OrderFilterView(filter.id, filter.name, json.readValue(filter.wanted, OrderWanted.class), filter.version);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("filter " + filter.id + " cannot be read any more", e);
    }
  }
}
