package jp.kiba.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;

/** The table of jobs, as the nodes that work see it. */
@ApplicationScoped
@Transactional
class JobQueue implements PlatformJobs {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  Tenants tenants;

  @Override
  public UUID enqueue(String kind, UUID company, UUID subject, String payload, Instant notBefore) {
    var schema = company == null ? null : tenants.find(company).map(Tenant::schema).orElseThrow(Problem::notFound);
    return insert(kind, schema, subject, payload, notBefore == null ? Now.instant() : notBefore);
  }

  @Override
  public Optional<JobView> find(UUID id) {
    return Optional.ofNullable(em.find(JobRow.class, id)).map(JobRow::view);
  }

  @Override
  public List<JobView> find(Collection<UUID> ids) {
    return em.createQuery("select j from JobRow j where j.id in :ids", JobRow.class).setParameter("ids", ids).getResultStream()
        .map(JobRow::view).toList();
  }

  /** Takes what is due, and what another node let go; no two nodes get the same, and a kind and subject run once at a time.
   *  @param kinds that this node knows, each between commas: what only a newer release knows is left to it */
  @SuppressWarnings("unchecked")
  List<JobRow> claim(String kinds, int most) {
    List<JobRow> rows = em.createNativeQuery("""
        SELECT * FROM platform.job j
        WHERE position(',' || kind || ',' IN ?2) > 0 AND (state = 'RUNNING' AND lease_until < now()
          OR state = 'WAITING' AND not_before <= now() AND NOT EXISTS (SELECT FROM platform.job r
            WHERE r.state = 'RUNNING' AND r.kind = j.kind AND r.subject = j.subject
              AND r.schema_name IS NOT DISTINCT FROM j.schema_name))
        ORDER BY not_before, id LIMIT ?1 FOR UPDATE SKIP LOCKED""", JobRow.class)
        .setParameter(1, most).setParameter(2, kinds).getResultList();
    var now = Now.instant();
    rows.forEach(row -> row.claim(now));
    return rows;
  }

  void prolong(Collection<UUID> running) {
    em.createQuery("update JobRow j set j.leaseUntil = :until where j.id in :ids")
        .setParameter("until", Now.instant().plus(JobRow.LEASE)).setParameter("ids", running).executeUpdate();
  }

  void progress(UUID id, long done, long total) {
    em.createQuery("update JobRow j set j.done = :done, j.total = :total where j.id = :id")
        .setParameter("done", done).setParameter("total", total).setParameter("id", id).executeUpdate();
  }

  /** Ends an attempt. One that another node has taken over in the meantime is that node's to end. */
  void end(UUID id, int attempt, Consumer<JobRow> how) {
    var row = em.find(JobRow.class, id);
    if (row != null && row.state == JobView.State.RUNNING && row.attempts == attempt) {
      how.accept(row);
      if (row.state == JobView.State.WAITING) {
        giveWayToTheSame(row);
      }
    }
  }

  /** Asked for again while it ran: the newer one waits already, and two must not. */
  private void giveWayToTheSame(JobRow row) {
    em.detach(row);
    em.createNativeQuery("""
        UPDATE platform.job SET state = 'WAITING', attempts = ?2, not_before = ?3, lease_until = NULL, error = ?4
        WHERE id = ?1 AND NOT EXISTS (SELECT FROM platform.job w WHERE w.state = 'WAITING' AND w.kind = job.kind
          AND w.subject = job.subject AND w.schema_name IS NOT DISTINCT FROM job.schema_name)""")
        .setParameter(1, row.id).setParameter(2, row.attempts).setParameter(3, row.notBefore.atOffset(ZoneOffset.UTC))
        .setParameter(4, row.error).executeUpdate();
    em.createNativeQuery("""
        UPDATE platform.job SET state = 'DONE', finished_at = now(), error = ?2 WHERE id = ?1 AND state = 'RUNNING'""")
        .setParameter(1, row.id).setParameter(2, row.error).executeUpdate();
  }

  /** When it is due, makes a job of it and sets the next time; no two nodes do. */
  void comesRound(String name, Duration every, UUID subject) {
    em.createNativeQuery("INSERT INTO platform.recurring (name, next_at) VALUES (?1, now()) ON CONFLICT DO NOTHING")
        .setParameter(1, name).executeUpdate();
    int due = em.createNativeQuery("UPDATE platform.recurring SET next_at = ?2 WHERE name = ?1 AND next_at <= now()")
        .setParameter(1, name).setParameter(2, Now.instant().plus(every).atOffset(ZoneOffset.UTC)).executeUpdate();
    if (due == 1) {
      insert(name, null, subject, "", Now.instant());
    }
  }

  /** @param uneventful when those that came round by themselves and left nothing behind are forgotten
   *  @return how many were forgotten */
  int forgetFinished(Instant before, Instant uneventful, int most) {
    return em.createNativeQuery("""
        DELETE FROM platform.job WHERE id IN (
          SELECT id FROM platform.job WHERE state IN ('DONE', 'FAILED') AND (finished_at < ?1 OR finished_at < ?2
            AND state = 'DONE' AND result IS NULL AND kind IN (SELECT name FROM platform.recurring)) LIMIT ?3)""")
        .setParameter(1, before.atOffset(ZoneOffset.UTC)).setParameter(2, uneventful.atOffset(ZoneOffset.UTC))
        .setParameter(3, most).executeUpdate();
  }

  private UUID insert(String kind, String schema, UUID subject, String payload, Instant notBefore) {
    return (UUID) em.createNativeQuery("""
        INSERT INTO platform.job (id, kind, schema_name, subject, payload, state, not_before)
        VALUES (?1, ?2, CAST(?3 AS text), ?4, ?5, 'WAITING', ?6)
        ON CONFLICT (kind, coalesce(schema_name, ''), subject) WHERE state = 'WAITING'
        DO UPDATE SET not_before = least(job.not_before, excluded.not_before)
        RETURNING id""")
        .setParameter(1, UUID.randomUUID()).setParameter(2, kind).setParameter(3, schema).setParameter(4, subject)
        .setParameter(5, payload).setParameter(6, notBefore.atOffset(ZoneOffset.UTC)).getSingleResult();
  }
}
