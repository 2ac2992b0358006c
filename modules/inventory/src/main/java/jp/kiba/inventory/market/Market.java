package jp.kiba.inventory.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.listing.Listing;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** Everyone's published listings, with the public name of whose they are. */
@ApplicationScoped
@Transactional
class Market {
  private static final String ROW = "select l, c.tradeName, c.prefecture from Listing l join CompanyProfile c on c.companyId = l.companyId";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<MarketListingView> page(FindListings wanted) {
    var select = wanted.narrow(Select.of(em, Object[].class, ROW));
    var after = Cursor.parse(wanted.cursor);
    return wanted.byPrice() ? cheapest(select, after, wanted.limit) : newest(select, after, wanted.limit);
  }

  MarketListingView one(UUID id) {
    return published().where("l.id = :id", "id", id).list("l.id", 1).stream().findFirst().map(Market::view)
        .orElseThrow(Problem::notFound);
  }

  private static Page<MarketListingView> newest(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(l.publishedAt < :at or (l.publishedAt = :at and l.id < :last))").with("at", after.time()).with("last", after.id());
    }
    return Page.of(views(select.list("l.publishedAt desc, l.id desc", limit)), limit, v -> Cursor.after(v.publishedAt(), v.id()));
  }

  /** What has no price cannot be put in this order, and is left out. */
  private static Page<MarketListingView> cheapest(Select<Object[]> select, Cursor after, int limit) {
    select.where("l.unitPriceYen is not null");
    if (after != null) {
      select.where("(l.unitPriceYen > :price or (l.unitPriceYen = :price and l.id > :last))")
          .with("price", after.number().longValue()).with("last", after.id());
    }
    return Page.of(views(select.list("l.unitPriceYen, l.id", limit)), limit, v -> new Cursor(v.unitPriceYen().toString(), v.id()));
  }

  private Select<Object[]> published() {
    return Select.of(em, Object[].class, ROW)
        .where("l.status = :published", "published", Listing.Status.PUBLISHED).where("c.active = true");
  }

  private static List<MarketListingView> views(List<Object[]> rows) {
    return rows.stream().map(Market::view).toList();
  }

  private static MarketListingView view(Object[] row) {
    return MarketListingView.of((Listing) row[0], (String) row[1], (String) row[2]);
  }
}
