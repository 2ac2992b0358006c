package jp.kiba.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import jp.kiba.kernel.api.Now;

/** The waiting events. Any node may claim; no two get the same one. */
@ApplicationScoped
class Outbox {
  private static final Duration LEASE = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Transactional
  @SuppressWarnings("unchecked")
  List<OutboxRow> claim(int most) {
    List<OutboxRow> rows = em.createNativeQuery("""
        SELECT * FROM platform.outbox WHERE delivered_at IS NULL AND dead_at IS NULL AND not_before <= now()
        ORDER BY id LIMIT ?1 FOR UPDATE SKIP LOCKED""", OutboxRow.class)
        .setParameter(1, most).getResultList();
    var now = Now.instant();
    rows.forEach(row -> row.claim(now, LEASE));
    return rows;
  }

  @Transactional
  void delivered(long id) {
    em.find(OutboxRow.class, id).delivered(Now.instant());
  }

  @Transactional
  void failed(long id, String error) {
    em.find(OutboxRow.class, id).failed(Now.instant(), error);
  }
}
