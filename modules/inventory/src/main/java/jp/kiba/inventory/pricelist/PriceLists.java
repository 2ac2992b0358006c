package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The price lists and customer groups of the bound company's book. */
@ApplicationScoped
@Transactional
class PriceLists {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<PriceListSummary> page(String text, Cursor after, int limit) {
    var select = Select.of(em, PriceList.class, "select l from PriceList l")
        .where("locate(lower(:text), lower(l.name)) > 0", "text", text);
    if (after != null) {
      select.where("(l.changedAt < :at or (l.changedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var lists = select.list("l.changedAt desc, l.id desc", limit);
    var counts = counts(lists);
    return Page.of(lists.stream().map(l -> PriceListSummary.of(l, counts.get(l.id))).toList(), limit, l -> Cursor.after(l.changedAt(), l.id()));
  }

  /** @return by list, how many partners, groups and lines it has; one query for all */
  private Map<UUID, Object[]> counts(List<PriceList> lists) {
    List<?> rows = em.createNativeQuery("""
        SELECT l.id, (SELECT count(*) FROM price_list_partner p WHERE p.list_id = l.id), (SELECT count(*) FROM price_list_group g WHERE g.list_id = l.id),
          (SELECT count(*) FROM price_list_item i WHERE i.list_id = l.id)
        FROM price_list l WHERE l.id IN (SELECT CAST(t AS uuid) FROM unnest(string_to_array(?1, ',')) t)""")
        .setParameter(1, String.join(",", lists.stream().map(l -> l.id.toString()).toList())).getResultList();
    return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
  }

  /** @throws Problem 404 when our book has none of this id */
  PriceList one(UUID id) {
    return found(em.find(PriceList.class, id));
  }

  CustomerGroup group(UUID id) {
    return found(em.find(CustomerGroup.class, id));
  }

  List<CustomerGroup> groups() {
    return em.createQuery("select g from CustomerGroup g order by g.name, g.id", CustomerGroup.class).getResultList();
  }

  /** @return whom the list holds for, be it by name or as members of a group */
  Set<UUID> buyers(PriceList list) {
    var buyers = new HashSet<>(list.partners);
    if (!list.groups.isEmpty()) {
      buyers.addAll(em.createQuery("select m from CustomerGroup g join g.members m where g.id in :groups", UUID.class)
          .setParameter("groups", list.groups).getResultList());
    }
    return buyers;
  }

  /** @return those of the ids that are groups of ours */
  Set<UUID> known(Collection<UUID> groups) {
    return groups.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select g.id from CustomerGroup g where g.id in :ids", UUID.class)
        .setParameter("ids", groups).getResultList());
  }

  /** @return those of the ids that are listings of ours */
  @SuppressWarnings("unchecked")
  Set<UUID> ours(Collection<UUID> listings) {
    return listings.isEmpty() ? Set.of() : Set.copyOf((List<UUID>) em.createNativeQuery("""
        SELECT l.id FROM market.listing l WHERE l.company_id = ?1 AND l.id IN (
          SELECT CAST(t AS uuid) FROM unnest(string_to_array(?2, ',')) t)""")
        .setParameter(1, Current.tenant().id())
        .setParameter(2, String.join(",", listings.stream().map(UUID::toString).toList())).getResultList());
  }

  void add(Object made) {
    em.persist(made);
  }

  void remove(Object of) {
    em.remove(of);
  }

  void flush() {
    em.flush();
  }

  private static <T> T found(T found) {
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }
}
