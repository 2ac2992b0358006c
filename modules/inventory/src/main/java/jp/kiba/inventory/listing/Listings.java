package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The company's own offers. Those of others can be read too, on the market: so every query says whose. */
@ApplicationScoped
@Transactional
class Listings {
  private static final String ROW = "select l, k.lotId from Listing l join ListingLot k on k.listingId = l.id";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<ListingView> page(Listing.Status status, Cursor after, int limit) {
    var select = rows().where("l.status = :status", "status", status);
    if (after != null) {
      select.where("(l.publishedAt < :at or (l.publishedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var views = select.list("l.publishedAt desc, l.id desc", limit).stream().map(Listings::view).toList();
    return Page.of(views, limit, v -> Cursor.after(v.publishedAt(), v.id()));
  }

  /** @return the listing and the id of its lot
   *  @throws Problem 404 when it is not ours */
  Object[] row(UUID id) {
    return rows().where("l.id = :id", "id", id).list("l.id", 1).stream().findFirst().orElseThrow(Problem::notFound);
  }

  static ListingView view(Object[] row) {
    return ListingView.of((Listing) row[0], (UUID) row[1]);
  }

  private Select<Object[]> rows() {
    return Select.of(em, Object[].class, ROW).where("l.companyId = :us", "us", Current.tenant().id());
  }
}
