package jp.kiba.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/**
 * Notes in the other party's own audit trail what was done to it. Each company only ever writes its own book, so this runs
 * from the outbox, as that company. The event's id is the entry's id: delivered twice, noted once.
 */
@ApplicationScoped
class CounterpartyAudit {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Transactional
  void note(OutboxRow row, Notice notice) {
    em.createNativeQuery("""
        INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail)
        VALUES (?1, ?2, ?3, ?4, NULL, ?5, false, ?6) ON CONFLICT (id) DO NOTHING""")
        .setParameter(1, row.eventId).setParameter(2, row.occurredAt.atOffset(ZoneOffset.UTC))
        .setParameter(3, row.type).setParameter(4, notice.subject())
        .setParameter(5, notice.by()).setParameter(6, notice.detail())
        .executeUpdate();
  }
}
