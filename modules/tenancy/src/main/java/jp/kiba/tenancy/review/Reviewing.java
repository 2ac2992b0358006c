package jp.kiba.tenancy.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** The company's side: consents, and takes consent back. Through functions that take the company from the session's role. */
@ApplicationScoped
@Transactional
class Reviewing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @SuppressWarnings("unchecked")
  List<ReviewView> ours() {
    List<Review> reviews = em.createNativeQuery("SELECT * FROM platform.own_reviews() ORDER BY consented_at DESC, id DESC LIMIT 200", Review.class)
        .getResultList();
    return reviews.stream().map(r -> r.view(null)).toList();
  }

  ReviewView consent(ConsentToReview command) {
    var id = UUID.randomUUID();
    var until = Now.instant().plus(Duration.ofDays(command.days()));
    em.createNativeQuery("SELECT platform.consent_to_review(?1, ?2, ?3, ?4)::text").setParameter(1, id)
        .setParameter(2, command.reviewer()).setParameter(3, command.purpose()).setParameter(4, until.atOffset(ZoneOffset.UTC))
        .getSingleResult();
    events.fire(new ReviewEvent.Consented(id, Changes.of("reviewer", null, command.reviewer()).and("purpose", null, command.purpose())
        .and("until", null, until.toString())));
    return our(id);
  }

  ReviewView withdraw(UUID id) {
    if (ours().stream().noneMatch(r -> r.id().equals(id) && r.state() != ReviewState.ENDED && r.state() != ReviewState.ENDING)) {
      // Ended already is as good as withdrawn, to whoever may know of it.
      return our(id);
    }
    em.clear();
    em.createNativeQuery("SELECT platform.withdraw_review(?1)").setParameter(1, id).getSingleResult();
    events.fire(new ReviewEvent.Withdrawn(id));
    return our(id);
  }

  private ReviewView our(UUID id) {
    return ours().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
  }
}
