package jp.kiba.inventory.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.listing.Listing;
import jp.kiba.inventory.pricelist.MyPrice;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** Everyone's published listings, with the public name of whose they are. The shelf says which; the policies say whether. */
@ApplicationScoped
@Transactional
public class Market {
  private static final String ROW = "select l, c.tradeName, c.prefecture from Listing l join CompanyProfile c on c.companyId = l.companyId";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Shelf shelf;

  Page<MarketListingView> page(Wanted wanted, Sort sort, Cursor after, int limit) {
    var places = Page.of(shelf.find(wanted, sort, after, limit), limit, p -> new Cursor(Long.toString(p.key()), p.id()));
    var views = views(places.items().stream().map(Shelf.Place::id).toList());
    // What was withdrawn between the two statements is left out; the page's end stays where it was.
    return new Page<>(places.items().stream().map(p -> views.get(p.id())).filter(Objects::nonNull).toList(), places.next());
  }

  FacetsView facets(Wanted wanted) {
    return FacetsView.of(shelf.count(wanted));
  }

  MarketListingView one(UUID id) {
    return views(List.of(id)).values().stream().findFirst().orElseThrow(Problem::notFound);
  }

  /** @return by id, those of them that the bound company may see, at the price that it pays */
  public Map<UUID, MarketListingView> views(Collection<UUID> ids) {
    Map<UUID, MarketListingView> views = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      var own = ownPrices(ids);
      for (var row : rows(ids)) {
        var listing = (Listing) row[0];
        views.put(listing.id(), MarketListingView.of(listing, (String) row[1], (String) row[2], own.get(listing.id())));
      }
    }
    return views;
  }

  private List<Object[]> rows(Collection<UUID> ids) {
    return Select.of(em, Object[].class, ROW).where("l.status = :published", "published", Listing.Status.PUBLISHED)
        .where("c.active = true").where("l.id in :ids", "ids", ids).list("l.id", ids.size());
  }

  private Map<UUID, MyPrice> ownPrices(Collection<UUID> ids) {
    return Select.of(em, MyPrice.class, "select p from MyPrice p").where("p.listingId in :ids", "ids", ids).list("p.listingId", ids.size())
        .stream().collect(Collectors.toMap(MyPrice::listingId, Function.identity()));
  }
}
