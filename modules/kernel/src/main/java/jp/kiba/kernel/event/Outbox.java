package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.kiba.kernel.api.Now;

/** The waiting events. Any node may claim; no two get the same one. */
@ApplicationScoped
class Outbox {
  private static final Duration LEASE = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  ObjectMapper json;

  /** What is written back of a row. */
  private record Settled(long id, int attempts, String not_before, String delivered_at, String dead_at, String last_error, String done) {
    static Settled of(OutboxRow row) {
      return new Settled(row.id, row.attempts, row.notBefore.toString(), row.deliveredAt == null ? null : row.deliveredAt.toString(),
          row.deadAt == null ? null : row.deadAt.toString(), row.lastError, row.done);
    }
  }

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

  /** Writes back what became of claimed rows, all in one statement. */
  @Transactional
  void settle(List<OutboxRow> rows) {
    em.createNativeQuery("""
        UPDATE platform.outbox o SET attempts = s.attempts, not_before = s.not_before, delivered_at = s.delivered_at,
          dead_at = s.dead_at, last_error = s.last_error, done = s.done
        FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS s (id bigint, attempts int, not_before timestamptz, delivered_at timestamptz,
          dead_at timestamptz, last_error text, done text)
        WHERE o.id = s.id""").setParameter(1, text(rows)).executeUpdate();
  }

  private String text(List<OutboxRow> rows) {
    try {
      return json.writeValueAsString(rows.stream().map(Settled::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return how many were forgotten */
  @Transactional
  int forgetDelivered(Instant before, int most) {
    return em.createNativeQuery("""
        DELETE FROM platform.outbox WHERE id IN (
          SELECT id FROM platform.outbox WHERE delivered_at < ?1 LIMIT ?2 FOR UPDATE SKIP LOCKED)""")
        .setParameter(1, before.atOffset(ZoneOffset.UTC)).setParameter(2, most).executeUpdate();
  }
}
