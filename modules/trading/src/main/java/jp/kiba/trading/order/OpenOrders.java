package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Obligation;
import jp.kiba.tenancy.api.Obligations;

/**
 * Orders that keep a company from leaving. A draft concerns nobody else. What is received waits for its invoice, which the two
 * sides settle between themselves as long as Kiba has none: it is named, and in nobody's way.
 */
@ApplicationScoped
@Transactional
class OpenOrders implements Obligations {
  private static final Set<OrderStatus> IN_THE_WAY = Set.of(OrderStatus.REQUESTED, OrderStatus.QUOTED, OrderStatus.ORDERED,
      OrderStatus.CONFIRMED, OrderStatus.SHIPPING);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public long inTheWay() {
    return em.createQuery("select count(o) from TradeOrder o where o.status in :open", Long.class)
        .setParameter("open", IN_THE_WAY).getSingleResult();
  }

  @Override
  public List<Obligation> open(int most) {
    var us = Current.tenant().id();
    return em.createQuery("""
        select o from TradeOrder o where o.status in :open or o.status = :received
        order by case when o.status = :received then 1 else 0 end, o.updatedAt desc, o.id desc""", Order.class)
        .setParameter("open", IN_THE_WAY).setParameter("received", OrderStatus.RECEIVED).setMaxResults(most).getResultStream()
        .map(o -> new Obligation(o.id, o.number, o.sideOf(us) == Side.PURCHASE ? o.sellerName : o.buyerName, o.status.name(),
            IN_THE_WAY.contains(o.status)))
        .toList();
  }
}
