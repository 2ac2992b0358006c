package jp.kiba.kernel.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.DomainEvent;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;

/** Audit line and outbox row in one statement of the acting company's transaction. */
@ApplicationScoped
class EventRecorder implements Events {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  @Override
  public void fire(DomainEvent event) {
    var actor = Current.actor();
    var id = UUID.randomUUID();
    var at = Now.instant().atOffset(ZoneOffset.UTC);
    em.createNativeQuery("""
        WITH noted AS (
          INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail)
          VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), ?6, true, ?7))
        SELECT platform.emit(?1, ?3, ?8, ?2)::text""")
        .setParameter(1, id).setParameter(2, at).setParameter(3, event.type()).setParameter(4, event.subject())
        .setParameter(5, actor.id()).setParameter(6, actor.name()).setParameter(7, event.detail())
        .setParameter(8, payload(event, actor.tenantName()))
        .getSingleResult();
  }

  private String payload(DomainEvent event, String by) {
    try {
      return json.writeValueAsString(new Notice(event.subject(), event.counterparty(), by, event.detail()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
