package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.listing.Listing.Status;
import jp.kiba.inventory.pricelist.PartnerPrice;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;

/** The company's own offers. Those of others can be read too, on the market: so every query says whose. */
@ApplicationScoped
@Transactional
class Listings {
  private static final String ROW = """
      select l, k.lotId, t.lotNumber from Listing l join ListingLot k on k.listingId = l.id join Lot t on t.id = k.lotId""";

  private static final String PRICED = """
      select l, k.lotId, t.lotNumber, p from Listing l join ListingLot k on k.listingId = l.id join Lot t on t.id = k.lotId
      left join PartnerPrice p on p.listingId = l.id and p.buyer = :buyer and p.validFrom <= :day
        and (p.validUntil is null or p.validUntil >= :day)""";

  /** One of ours as it is stored. */
  record Row(Listing listing, UUID lotId, String lotNumber) {
    static Row of(Object[] columns) {
      return new Row((Listing) columns[0], (UUID) columns[1], (String) columns[2]);
    }
  }

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<ListingView> page(ListingStatus status, Kind kind, Listing.Visibility visibility, String text, Cursor after, int limit) {
    var select = at(status, rows()).where("l.wood.kind = :kind", "kind", kind).where("l.visibility = :visibility", "visibility", visibility)
        .where("locate(lower(:text), lower(t.lotNumber)) > 0", "text", text);
    if (after != null) {
      select.where("(l.publishedAt < :at or (l.publishedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var views = views(select.list("l.publishedAt desc, l.id desc", limit).stream().map(Row::of).toList());
    return Page.of(views, limit, v -> Cursor.after(v.publishedAt(), v.id()));
  }

  private static Select<Object[]> at(ListingStatus status, Select<Object[]> select) {
    if (status == null) {
      return select;
    }
    select.where("l.status = :stored").with("stored", status == ListingStatus.WITHDRAWN ? Status.WITHDRAWN : Status.PUBLISHED);
    return switch (status) {
      case SCHEDULED -> select.where("l.publishFrom > :now").where("(l.publishUntil is null or l.publishUntil > :now)").with("now", Now.instant());
      case PUBLISHED -> select.where("(l.publishFrom is null or l.publishFrom <= :now)")
          .where("(l.publishUntil is null or l.publishUntil > :now)").with("now", Now.instant());
      case ENDED -> select.where("l.publishUntil <= :now").with("now", Now.instant());
      case WITHDRAWN -> select;
    };
  }

  ListingView one(UUID id) {
    return view(row(id));
  }

  /** What is on or scheduled, with the price that the buyer pays on a day. */
  Page<PricedListingView> priced(UUID buyer, UUID listingId, LocalDate on, Cursor after, int limit) {
    var select = Select.of(em, Object[].class, PRICED).with("buyer", buyer).with("day", on)
        .where("l.companyId = :us", "us", Current.tenant().id()).where("l.status = :stored", "stored", Status.PUBLISHED)
        .where("(l.publishUntil is null or l.publishUntil > :now)", "now", Now.instant()).where("l.id = :id", "id", listingId);
    if (after != null) {
      select.where("(l.publishedAt < :at or (l.publishedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var found = select.list("l.publishedAt desc, l.id desc", limit);
    var views = views(found.stream().map(Row::of).toList());
    var priced = new ArrayList<PricedListingView>();
    for (int i = 0; i < views.size(); i++) {
      priced.add(new PricedListingView(views.get(i), PricedListingView.OwnPriceView.of((PartnerPrice) found.get(i)[3])));
    }
    return Page.of(priced, limit, p -> Cursor.after(p.listing().publishedAt(), p.listing().id()));
  }

  /** @throws Problem 404 when it is not ours */
  Row row(UUID id) {
    return rows().where("l.id = :id", "id", id).list("l.id", 1).stream().findFirst().map(Row::of).orElseThrow(Problem::notFound);
  }

  ListingView view(Row row) {
    return views(List.of(row)).get(0);
  }

  private List<ListingView> views(List<Row> rows) {
    var viewers = viewers(rows.stream().map(r -> r.listing().id).toList());
    return rows.stream().map(r -> ListingView.of(r, viewers.getOrDefault(r.listing().id, Set.of()))).toList();
  }

  private Map<UUID, Set<UUID>> viewers(Collection<UUID> listings) {
    if (listings.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select v from ListingViewer v where v.listingId in :ids", ListingViewer.class).setParameter("ids", listings)
        .getResultStream().collect(Collectors.groupingBy(v -> v.listingId, Collectors.mapping(v -> v.viewer, Collectors.toSet())));
  }

  /** Names those who may see it anew. */
  void name(Listing listing, Set<UUID> viewers) {
    var wanted = viewers == null ? Set.<UUID>of() : viewers;
    var there = em.createQuery("select v from ListingViewer v where v.listingId = :id", ListingViewer.class)
        .setParameter("id", listing.id).getResultList();
    there.stream().filter(v -> !wanted.contains(v.viewer)).forEach(em::remove);
    var known = there.stream().map(v -> v.viewer).collect(Collectors.toSet());
    wanted.stream().filter(v -> !known.contains(v)).forEach(v -> em.persist(new ListingViewer(listing, v)));
  }

  private Select<Object[]> rows() {
    return Select.of(em, Object[].class, ROW).where("l.companyId = :us", "us", Current.tenant().id());
  }
}
