package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** The orders in our book, and the way to the other party's. */
@ApplicationScoped
class Orders {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @throws Problem 404 when our book has no such order */
  Order one(UUID id) {
    return found(em.find(Order.class, id));
  }

  Optional<Order> find(UUID id) {
    return Optional.ofNullable(em.find(Order.class, id));
  }

  private static Order found(Order order) {
    if (order == null) {
      throw Problem.notFound();
    }
    return order;
  }

  /** The order to command. The trade's routing row is locked before anything is read: so both sides take turns, and nobody
   *  deadlocks. A draft has no routing row, and only the buyer's own members to take turns: its own row is locked.
   *  @throws Problem 404 to a stranger, 409 when the caller saw another version */
  Order forCommand(UUID id, int version) {
    var order = found(em.find(Order.class, id, lock(id) ? LockModeType.NONE : LockModeType.PESSIMISTIC_WRITE));
    order.seenAs(version);
    return order;
  }

  /** As {@link #forCommand}, for what time does: nobody has seen a version. Empty when there is no such trade of ours. */
  Optional<Order> hold(UUID id) {
    return lock(id) ? find(id) : Optional.empty();
  }

  private boolean lock(UUID id) {
    return (Boolean) em.createNativeQuery("SELECT exchange.lock_trade(?1)").setParameter(1, id).getSingleResult();
  }

  /** @return whether it is noted for the first time that the order missed this day */
  boolean noteOverdue(Order order) {
    return em.createNativeQuery("INSERT INTO order_overdue (order_id, deliver_on) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .setParameter(1, order.id).setParameter(2, order.deliverOn).executeUpdate() == 1;
  }

  void add(Order draft) {
    em.persist(draft);
  }

  void discard(Order draft) {
    em.remove(draft);
  }

  /** @return the name of a company as the market knows it */
  String tradeName(UUID company) {
    return (String) em.createNativeQuery("SELECT trade_name FROM market.company_profile WHERE company_id = ?1")
        .setParameter(1, company).getSingleResult();
  }

  void flush() {
    em.flush();
  }

  /** Makes the draft a trade of two.
   *  @throws Problem 409 when the two are not partners */
  void open(Order order) {
    if (!(Boolean) em.createNativeQuery("SELECT exchange.open_trade(?1, ?2)")
        .setParameter(1, order.id).setParameter(2, order.seller).getSingleResult()) {
      throw Problem.conflict("not-partners", "trading.not-partners");
    }
  }

  /** Sets the rest of a quotation apart as a trade of its own: before the one it is taken from moves on. */
  void split(Order order, Order rest) {
    em.flush();
    if (!(Boolean) em.createNativeQuery("SELECT exchange.split_trade(?1, ?2)")
        .setParameter(1, order.id).setParameter(2, rest.id).getSingleResult()) {
      throw Problem.stale();
    }
  }

  /** Takes the pieces out of what is offered: all lines or none.
   *  @throws Problem 409 that names the line that could not be had */
  void reserve(Order order) {
    em.flush();
    var missing = (UUID) em.createNativeQuery("SELECT exchange.reserve_trade(?1)").setParameter(1, order.id).getSingleResult();
    if (missing != null) {
      throw Problem.conflict("not-enough-stock", "trading.not-enough-stock", order.line(missing, "").lineNo);
    }
  }

  void release(Order order) {
    em.createNativeQuery("SELECT exchange.release_trade(?1)::text").setParameter(1, order.id).getSingleResult();
  }

  /** What is held of the listings becomes what the lines, as they were carried, still need.
   *  @throws Problem 409 that names the line for which too little is offered */
  void hold(Order order) {
    var missing = (UUID) em.createNativeQuery("SELECT exchange.hold_trade(?1)").setParameter(1, order.id).getSingleResult();
    if (missing != null) {
      throw Problem.conflict("not-enough-stock", "trading.not-enough-stock", order.line(missing, "").lineNo);
    }
  }

  /** Carries what changed over to the other party's book, in this transaction. */
  void mirror(Order order) {
    em.flush();
    em.createNativeQuery("SELECT exchange.mirror_trade(?1)::text").setParameter(1, order.id).getSingleResult();
  }
}
