package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;

/** The approvals in our book. Nothing here is ever carried over to anybody. */
@ApplicationScoped
@Transactional
public class Approvals {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** What was asked about an order as it now is.
   *  @param open whether it waits for a decision
   *  @param approvedYen up to which sum it is approved, without tax; -1 when it is not */
  public record Standing(boolean open, long approvedYen) {
    public boolean covers(long totalYen) {
      return totalYen <= approvedYen;
    }
  }

  /** @param version of the order as it is now: what was approved of another counts for nothing */
  public Standing standing(UUID orderId, int version) {
    var now = em.createQuery("select a from Approval a where a.orderId = :order and a.orderVersion = :version", Approval.class)
        .setParameter("order", orderId).setParameter("version", version).getResultList();
    return new Standing(now.stream().anyMatch(a -> a.state == ApprovalState.REQUESTED),
        now.stream().filter(a -> a.state == ApprovalState.APPROVED).mapToLong(a -> a.totalYen).max().orElse(-1));
  }

  /** @param lock whether nobody may change the order until the transaction ends
   *  @throws Problem 404 when our book has no such order */
  OrderFacts order(UUID id, boolean lock) {
    List<?> rows = em.createNativeQuery(lock
            ? "SELECT status, buyer = platform.current_company(), total_yen, version, number FROM trade_order WHERE id = ?1 FOR UPDATE"
            : "SELECT status, buyer = platform.current_company(), total_yen, version, number FROM trade_order WHERE id = ?1")
        .setParameter(1, id).getResultList();
    var row = (Object[]) rows.stream().findFirst().orElseThrow(Problem::notFound);
    return new OrderFacts(id, (String) row[0], (Boolean) row[1], (Long) row[2], (Integer) row[3], (String) row[4]);
  }

  /** @throws Problem 404 when the order has no such approval */
  Approval lock(UUID orderId, UUID id) {
    var approval = em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (approval == null || !approval.orderId.equals(orderId)) {
      throw Problem.notFound();
    }
    return approval;
  }

  void add(Approval approval) {
    em.persist(approval);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** An approval with what is shown of its order: number, seller, version, status. */
  @SuppressWarnings("unchecked")
  List<Object[]> ofOrder(UUID orderId) {
    order(orderId, false);
    return em.createQuery("""
        select a, o.number, o.sellerName, o.version, o.status from Approval a, TradeOrder o where o.id = a.orderId and o.id = :order
        order by a.requestedAt desc, a.id""").setParameter("order", orderId).getResultList();
  }

  @SuppressWarnings("unchecked")
  List<Object[]> waiting() {
    return em.createQuery("""
        select a, o.number, o.sellerName, o.version, o.status from Approval a, TradeOrder o where o.id = a.orderId
        and a.state = :requested and o.version = a.orderVersion order by a.requestedAt, a.id""")
        .setParameter("requested", ApprovalState.REQUESTED).setMaxResults(MOST).getResultList();
  }

  /** @param order its number, or the seller's name while it is a draft */
  record Found(Approval approval, String order) {}

  Optional<Found> latest(UUID orderId, ApprovalState state) {
    List<?> rows = em.createQuery("""
        select a, coalesce(o.number, o.sellerName) from Approval a, TradeOrder o where o.id = a.orderId and o.id = :order
        and a.state = :state order by coalesce(a.decidedAt, a.requestedAt) desc""")
        .setParameter("order", orderId).setParameter("state", state).setMaxResults(1).getResultList();
    return rows.stream().findFirst().map(row -> new Found((Approval) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
  }

  List<Deputy> deputies() {
    return em.createQuery("select d from ApprovalDeputy d", Deputy.class).getResultList();
  }

  List<Deputy> actingFor(UUID member) {
    return em.createQuery("select d from ApprovalDeputy d where d.member = :member", Deputy.class).setParameter("member", member).getResultList();
  }

  Deputy deputyOf(UUID approver) {
    return em.find(Deputy.class, approver);
  }

  Deputy name(UUID approver, NameDeputy command) {
    var deputy = deputyOf(approver);
    boolean first = deputy == null;
    if (first) {
      deputy = new Deputy(approver);
    }
    deputy.is(command.memberId(), command.from(), command.until());
    if (first) {
      em.persist(deputy);
    }
    em.flush();
    return deputy;
  }

  void nobodyFor(UUID approver) {
    em.createQuery("delete from ApprovalDeputy d where d.approver = :approver").setParameter("approver", approver).executeUpdate();
  }

  /** @return whether this is another active member of ours */
  boolean colleague(UUID member) {
    return !em.createNativeQuery("SELECT 1 FROM member WHERE id = ?1 AND state = 'ACTIVE' AND id <> ?2").setParameter(1, member)
        .setParameter(2, Current.actor().id()).getResultList().isEmpty();
  }
}
