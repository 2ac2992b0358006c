package jp.kiba.trading.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** The versions of the orders in our book. */
@ApplicationScoped
@Transactional
public class Revisions {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  /** Keeps what is now as the next version, ours; the other party gets it when the trade is carried.
   *  @param revisionNo one more than the last
   *  @param validUntil of a quotation, null otherwise */
  public void keep(UUID orderId, int revisionNo, Occasion occasion, LocalDate validUntil, String remarks, Content content) {
    try {
      em.persist(new Revision(orderId, revisionNo, Now.instant(), Current.tenant().id(), occasion, validUntil, remarks,
          json.writeValueAsString(content)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return all of them, the first one first; none of a draft
   *  @throws Problem 404 when our book has no such order */
  List<RevisionView> of(UUID orderId) {
    if (em.createNativeQuery("SELECT 1 FROM trade_order WHERE id = ?1").setParameter(1, orderId).getResultList().isEmpty()) {
      throw Problem.notFound();
    }
    return em.createQuery("select r from TradeRevision r where r.orderId = :order order by r.revisionNo", Revision.class)
        .setParameter("order", orderId).getResultStream().map(this::view).toList();
  }

  private RevisionView view(Revision r) {
    try {
      return new RevisionView(r.revisionNo, r.at, r.company.equals(Current.tenant().id()), r.occasion, r.validUntil, r.remarks,
          json.readValue(r.content, Content.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
