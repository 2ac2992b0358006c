package jp.kiba.tenancy.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.PlatformEvents;

/** What the keeper of the logins has to do, and what it has done. */
@ApplicationScoped
@Transactional
class Reviews {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  PlatformEvents events;

  /**
   * A login to make, or to take away.
   *
   * @param verifier of its password; null when it is to go
   */
  record Due(UUID id, String login, String schema, String verifier, java.time.Instant until) {}

  List<Due> toMake() {
    return em.createQuery("select r from Review r where r.state = jp.kiba.tenancy.review.ReviewState.ORDERED and r.until > :now", Review.class)
        .setParameter("now", Now.instant()).setMaxResults(20).getResultList().stream().map(r -> due(r, r.verifier)).toList();
  }

  List<Due> toEnd() {
    return em.createQuery("""
        select r from Review r where r.state = jp.kiba.tenancy.review.ReviewState.ENDING
          or r.state <> jp.kiba.tenancy.review.ReviewState.ENDED and (r.until <= :now or r.companyId in (
            select c.id from RegisteredCompany c where c.state = jp.kiba.tenancy.api.CompanyState.CLOSED))""", Review.class)
        .setParameter("now", Now.instant()).setMaxResults(20).getResultList().stream().map(r -> due(r, null)).toList();
  }

  /** The login is there. */
  void made(UUID id) {
    var review = em.find(Review.class, id);
    // It may have been withdrawn meanwhile: then the next turn takes the login away again.
    if (review.state == ReviewState.ORDERED) {
      review.made();
      events.fire(review.companyId, new ReviewEvent.Opened(id, review.login));
    }
  }

  /** The login is gone, whoever was connected with it. */
  void ended(UUID id) {
    var review = em.find(Review.class, id);
    if (review.state != ReviewState.ENDED) {
      review.end(ReviewEnd.EXPIRED);
      review.ended();
      events.fire(review.companyId, new ReviewEvent.Ended(id, review.login == null ? "" : review.login));
      em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES ('kiba', 'review.ended', ?1)")
          .setParameter(1, review.companyId).executeUpdate();
    }
  }

  private Due due(Review review, String verifier) {
    var schema = (String) em.createNativeQuery("SELECT schema_name FROM platform.company WHERE id = ?1")
        .setParameter(1, review.companyId).getSingleResult();
    return new Due(review.id, review.login, schema, verifier, review.until);
  }
}
