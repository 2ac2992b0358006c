package jp.kiba.kernel.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What waits to be done, in the whole installation. */
@ApplicationScoped
class Backlog {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  /** @param waiting that are due and not done, running ones too
   *  @param dead given up in the last day
   *  @param oldest seconds since the first of them was due and nobody had it, or had it and died */
  record OfKind(String kind, long waiting, long dead, double oldest) {}

  /** @param oldest seconds since the first of those that wait happened */
  record OfOutbox(long waiting, long dead, double oldest) {}

  @Transactional
  @SuppressWarnings("unchecked")
  List<OfKind> jobs() {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT kind, sum(waiting), sum(dead), max(oldest) FROM (
          SELECT kind, count(*) AS waiting, 0 AS dead,
            coalesce(max(extract(epoch FROM now() - CASE state WHEN 'WAITING' THEN not_before ELSE lease_until END)), 0) AS oldest
          FROM platform.job WHERE state IN ('WAITING', 'RUNNING') AND not_before <= now() GROUP BY kind
          UNION ALL SELECT kind, 0, count(*), 0 FROM platform.job
          WHERE state = 'FAILED' AND finished_at > now() - interval '1 day' GROUP BY kind) all_of_them
        GROUP BY kind""").getResultList();
    return rows.stream().map(row -> new OfKind((String) row[0], number(row[1]).longValue(), number(row[2]).longValue(),
        Math.max(0, number(row[3]).doubleValue()))).toList();
  }

  @Transactional
  OfOutbox outbox() {
    var row = (Object[]) em.createNativeQuery("""
        SELECT count(*), coalesce(max(extract(epoch FROM now() - occurred_at)), 0),
          (SELECT count(*) FROM platform.outbox WHERE dead_at IS NOT NULL)
        FROM platform.outbox WHERE delivered_at IS NULL AND dead_at IS NULL""").getSingleResult();
    return new OfOutbox(number(row[0]).longValue(), number(row[2]).longValue(), Math.max(0, number(row[1]).doubleValue()));
  }

  private static Number number(Object column) {
    return (Number) column;
  }
}
