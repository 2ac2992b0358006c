package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Tenants;

/**
 * Notes in the other party's own audit trail what was done to it. Each company only ever writes its own book, so this runs
 * from the outbox, as that company. The event's id is the entry's id: delivered twice, noted once.
 */
@ApplicationScoped
class CounterpartyAudit {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  CounterpartyAudit self;

  @Inject
  Tenants tenants;

  @Inject
  ObjectMapper json;

  void deliver(OutboxRow row) throws Exception {
    var notice = read(row);
    if (notice.counterparty() == null) {
      return;
    }
    var tenant = tenants.find(notice.counterparty())
        .orElseThrow(() -> new IllegalStateException("no book for the counterparty of event " + row.id));
    Current.as(tenant, new Actor(null, notice.by(), ""), () -> self.note(row, notice));
  }

  @Transactional
  Void note(OutboxRow row, Notice notice) {
    em.createNativeQuery("""
        INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail)
        VALUES (?1, ?2, ?3, ?4, NULL, ?5, false, ?6) ON CONFLICT (id) DO NOTHING""")
        .setParameter(1, row.eventId).setParameter(2, row.occurredAt.atOffset(ZoneOffset.UTC))
        .setParameter(3, row.type).setParameter(4, notice.subject())
        .setParameter(5, notice.by()).setParameter(6, notice.detail())
        .executeUpdate();
    return null;
  }

  private Notice read(OutboxRow row) {
    try {
      return json.readValue(row.payload, Notice.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event " + row.id + " cannot be read", e);
    }
  }
}
