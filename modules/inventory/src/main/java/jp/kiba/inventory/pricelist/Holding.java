package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.pricelist.HoldingView.How;
import jp.kiba.tenancy.api.TradingTerms;

/** Which price lists hold for a partner, in words: what the {@link Projection} computes with. */
@ApplicationScoped
@Transactional
class Holding {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  TradingTerms terms;

  List<HoldingView> of(UUID companyId) {
    var agreed = terms.agreedPriceLists().get(companyId);
    var alone = em.createQuery("select l from PriceList l where l.name = :name", PriceList.class).setParameter("name", agreed)
        .getResultStream().map(l -> view(l, How.AGREED, null)).toList();
    if (!alone.isEmpty()) {
      return alone;
    }
    var holding = new ArrayList<HoldingView>();
    em.createQuery("select l from PriceList l join l.partners p where p = :company order by l.validFrom desc, l.name", PriceList.class)
        .setParameter("company", companyId).getResultStream().forEach(l -> holding.add(view(l, How.NAMED, null)));
    em.createQuery("""
        select l, g.name from PriceList l join l.groups i join CustomerGroup g on g.id = i join g.members m
        where m = :company order by l.validFrom desc, l.name, g.name""", Object[].class)
        .setParameter("company", companyId).getResultStream().forEach(row -> holding.add(view((PriceList) row[0], How.GROUP, (String) row[1])));
    return holding;
  }

  private static HoldingView view(PriceList list, How how, String group) {
    return new HoldingView(list.id, list.name, how, group, list.validFrom, list.validUntil);
  }
}
