package jp.kiba.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;

/** What a company asks for and sees: through functions that take the company from the session's role. */
@ApplicationScoped
@Transactional
class CompanyJobs implements Jobs {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public UUID enqueue(String kind, UUID subject, String payload, Instant notBefore) {
    return (UUID) em.createNativeQuery("SELECT platform.enqueue_job(?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, UUID.randomUUID()).setParameter(2, kind).setParameter(3, subject).setParameter(4, payload)
        .setParameter(5, (notBefore == null ? Now.instant() : notBefore).atOffset(ZoneOffset.UTC)).getSingleResult();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<JobView> find(UUID id) {
    List<JobRow> rows = em.createNativeQuery("SELECT * FROM platform.own_job(?1)", JobRow.class).setParameter(1, id).getResultList();
    return rows.stream().findFirst().map(JobRow::view);
  }
}
