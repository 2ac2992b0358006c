package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Offers;
import jp.kiba.inventory.pricelist.MyPrice;

/** What the bound company may order from, at the price that it pays. Which rows it sees at all the database decides. */
@ApplicationScoped
@Transactional
class Offering implements Offers {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public List<Offer> find(Collection<UUID> listingIds) {
    if (listingIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery("""
        select l, c.tradeName, p from Listing l join CompanyProfile c on c.companyId = l.companyId left join MyPrice p on p.listingId = l.id
        where l.id in :ids and l.status = :published and c.active = true""", Object[].class)
        .setParameter("ids", listingIds).setParameter("published", Listing.Status.PUBLISHED).getResultStream()
        .map(row -> ((Listing) row[0]).offer((String) row[1], (MyPrice) row[2])).toList();
  }
}
