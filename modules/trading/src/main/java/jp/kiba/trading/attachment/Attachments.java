package jp.kiba.trading.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Problem;

/** The files of the trades in our book, and their way into the other party's. */
@ApplicationScoped
@Transactional
public class Attachments {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Jobs jobs;

  List<AttachmentView> of(UUID orderId) {
    status(orderId);
    return em.createQuery("select a from TradeAttachment a where a.orderId = :order order by a.at, a.id", Attachment.class)
        .setParameter("order", orderId).getResultStream().map(AttachmentView::of).toList();
  }

  /** @throws Problem 404 when our book has no such order, or the order has no such file */
  Attachment one(UUID orderId, UUID id) {
    return find(id).filter(a -> a.orderId.equals(orderId)).orElseThrow(Problem::notFound);
  }

  Optional<Attachment> find(UUID id) {
    return Optional.ofNullable(em.find(Attachment.class, id));
  }

  /** @return ids of the order's files */
  public Set<UUID> ids(UUID orderId) {
    return Set.copyOf(em.createQuery("select a.id from TradeAttachment a where a.orderId = :order", UUID.class)
        .setParameter("order", orderId).getResultList());
  }

  long count(UUID orderId) {
    return em.createQuery("select count(a) from TradeAttachment a where a.orderId = :order", Long.class)
        .setParameter("order", orderId).getSingleResult();
  }

  /** Takes the trade's turn, as every command does: so a file is not added to a draft while it is being sent.
   *  @return where the order stands */
  String lock(UUID orderId) {
    boolean routed = (Boolean) em.createNativeQuery("SELECT exchange.lock_trade(?1)").setParameter(1, orderId).getSingleResult();
    if (!routed) {
      em.createNativeQuery("SELECT 1 FROM trade_order WHERE id = ?1 FOR UPDATE").setParameter(1, orderId).getResultList();
    }
    return status(orderId);
  }

  private String status(UUID orderId) {
    List<?> found = em.createNativeQuery("SELECT status FROM trade_order WHERE id = ?1").setParameter(1, orderId).getResultList();
    return (String) found.stream().findFirst().orElseThrow(Problem::notFound);
  }

  void add(Attachment attachment) {
    em.persist(attachment);
    em.flush();
    if (carry(attachment.orderId, attachment.id).isPresent()) {
      jobs.enqueue(Handing.KIND, attachment.id, attachment.orderId.toString(), null);
    }
  }

  void remove(Attachment attachment) {
    em.remove(attachment);
    em.flush();
  }

  /** Carries the row over, unless it is there already.
   *  @return the other party; empty while there is none, and when it has left */
  Optional<UUID> carry(UUID orderId, UUID id) {
    return Optional.ofNullable((UUID) em.createNativeQuery("SELECT exchange.carry_attachment(?1, ?2)")
        .setParameter(1, orderId).setParameter(2, id).getSingleResult());
  }

  /** The draft has become a trade of two: what was added to it goes to the other party as well. The rows go with the trade. */
  public void sent(UUID orderId) {
    em.createQuery("select a.id from TradeAttachment a where a.orderId = :order", UUID.class).setParameter("order", orderId)
        .getResultList().forEach(id -> jobs.enqueue(Handing.KIND, id, orderId.toString(), null));
  }
}
