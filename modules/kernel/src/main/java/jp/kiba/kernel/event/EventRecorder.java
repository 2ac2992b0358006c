package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.DomainEvent;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.PlatformEvents;

/** Audit line and outbox row in one statement of the acting company's transaction; of the operator's, the outbox row alone. */
@ApplicationScoped
class EventRecorder implements Events, PlatformEvents {
  /** How companies read who it was when the operator acted. */
  private static final String OPERATOR = "Kiba";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @PersistenceContext(unitName = "platform")
  EntityManager platform;

  @Inject
  ObjectMapper json;

  @Override
  public void fire(DomainEvent event) {
    var actor = Current.actor();
    em.createNativeQuery("""
        WITH noted AS (
          INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail, changes)
          VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), ?6, true, ?7, CAST(?9 AS text)))
        SELECT platform.emit(?1, ?3, ?8, ?2)::text""")
        .setParameter(1, UUID.randomUUID()).setParameter(2, Now.instant().atOffset(ZoneOffset.UTC))
        .setParameter(3, event.type()).setParameter(4, event.subject())
        .setParameter(5, actor.id()).setParameter(6, actor.name()).setParameter(7, event.detail())
        .setParameter(8, text(new Notice(event.subject(), event.counterparty(), actor.tenantName(), event.detail())))
        .setParameter(9, changes(event))
        .getSingleResult();
  }

  @Override
  public void fire(UUID company, DomainEvent event) {
    platform.createNativeQuery("""
        INSERT INTO platform.outbox (event_id, schema_name, type, payload, occurred_at) VALUES (?1, ?2, ?3, ?4, ?5)""")
        .setParameter(1, UUID.randomUUID()).setParameter(2, OutboxRow.OPERATOR).setParameter(3, event.type())
        .setParameter(4, text(new Notice(event.subject(), company, OPERATOR, event.detail())))
        .setParameter(5, Now.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private String changes(DomainEvent event) {
    return Changes.NONE.equals(event.changes()) ? null : text(Difference.of(event.changes(), json));
  }

  private String text(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
