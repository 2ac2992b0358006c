package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Current;
import jp.kiba.trading.loading.Room;

/** What of our sales is still to be shipped: for whoever loads wood of several orders together. */
@ApplicationScoped
@Transactional
public class ToShip {
  private static final Set<OrderStatus> UNDER_WAY = EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.SHIPPING);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @param piece one piece of it as a load
   *  @param openPieces 0 when nothing of it is to be shipped any more, or not yet */
  public record Item(UUID orderId, String orderNumber, String buyerName, String deliveryPlace, UUID lineId, int lineNo, Wood wood,
      Room.Cargo piece, int openPieces) {

    private static Item of(Line line) {
      var order = line.order;
      return new Item(order.id, order.number, order.buyerName, order.deliveryPlace, line.id, line.lineNo, line.wood.wood(), line.cargo(1),
          UNDER_WAY.contains(order.status) ? line.open() : 0);
    }
  }

  /** @return by line; one that is not of a sale of ours is left out */
  public Map<UUID, Item> of(Collection<UUID> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select l from Line l join fetch l.order where l.id in :ids and l.order.seller = :us", Line.class)
        .setParameter("ids", lines).setParameter("us", Current.tenant().id()).getResultStream()
        .map(Item::of).collect(Collectors.toMap(Item::lineId, Function.identity()));
  }
}
