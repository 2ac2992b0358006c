package jp.kiba.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.ReceivedEvent;

/**
 * Notes in the other party's own audit trail what was done to it. Each company only ever writes its own book, so this runs
 * from the outbox, as that company. The event's id is the entry's id: delivered twice, noted once.
 */
@ApplicationScoped
class CounterpartyAudit implements EventReceiver {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  @Transactional
  public void receive(ReceivedEvent event) {
    if (event.byUs()) {
      return; // noted when it happened, in its own transaction
    }
    em.createNativeQuery("""
        INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail)
        VALUES (?1, ?2, ?3, ?4, NULL, ?5, false, ?6) ON CONFLICT (id) DO NOTHING""")
        .setParameter(1, event.id()).setParameter(2, event.occurredAt().atOffset(ZoneOffset.UTC))
        .setParameter(3, event.type()).setParameter(4, event.subject())
        .setParameter(5, event.by()).setParameter(6, event.detail())
        .executeUpdate();
  }
}
