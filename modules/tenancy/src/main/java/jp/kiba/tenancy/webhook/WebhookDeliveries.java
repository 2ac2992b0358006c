package jp.kiba.tenancy.webhook;

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
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Select;

/** What is on its way to the company's endpoints, and what became of it. */
@ApplicationScoped
@Transactional
class WebhookDeliveries implements EventReceiver {
  private static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Jobs jobs;

  @Inject
  Seal seal;

  @Inject
  Events events;

  @Inject
  ObjectMapper json;

  /** What goes out: ids and figures, as an event has them, and nothing of a person. */
  private record Message(UUID id, String type, Instant occurredAt, UUID companyId, UUID subject, UUID counterpartyId, boolean byUs, String detail) {}

  /** One that is to be sent now. */
  record Outgoing(UUID deliveryId, UUID eventId, String url, String secret, String body) {}

  @Override
  @SuppressWarnings("unchecked")
  public void receive(ReceivedEvent event) {
    List<UUID> wanted = em.createNativeQuery("SELECT id FROM webhook WHERE state = 'ACTIVE' AND position(?1 IN events) > 0")
        .setParameter(1, "," + event.type() + ",").getResultList();
    for (var webhook : wanted) {
      queue(webhook, event.id(), event.type(), new Message(event.id(), event.type(), event.occurredAt(), Current.tenant().id(),
          event.subject(), event.counterparty(), event.byUs(), event.detail()));
    }
  }

  /** Something to try the endpoint with, whatever events it wants. */
  WebhookDeliveryView ping(UUID webhookId) {
    var webhook = webhook(webhookId);
    var event = UUID.randomUUID();
    queue(webhook.id, event, "ping", new Message(event, "ping", Now.instant(), Current.tenant().id(), webhook.id, null, true, ""));
    return em.createQuery("select d from WebhookDelivery d where d.webhookId = :webhook and d.eventId = :event", WebhookDelivery.class)
        .setParameter("webhook", webhookId).setParameter("event", event).getSingleResult().view();
  }

  private void queue(UUID webhookId, UUID eventId, String type, Message message) {
    var delivery = WebhookDelivery.of(webhookId, eventId, type, text(message));
    em.createNativeQuery("""
        INSERT INTO webhook_delivery (id, webhook_id, event_id, type, body, state, created_at, not_before)
        VALUES (?1, ?2, ?3, ?4, ?5, 'WAITING', ?6, ?6) ON CONFLICT (webhook_id, event_id) DO NOTHING""")
        .setParameter(1, delivery.id).setParameter(2, webhookId).setParameter(3, eventId).setParameter(4, type)
        .setParameter(5, delivery.body).setParameter(6, delivery.createdAt.atOffset(ZoneOffset.UTC)).executeUpdate();
    jobs.enqueue(Delivering.KIND, webhookId, "", null);
  }

  Page<WebhookDeliveryView> page(UUID webhookId, WebhookDelivery.State state, Cursor after, int limit) {
    webhook(webhookId);
    var select = Select.of(em, WebhookDelivery.class, "select d from WebhookDelivery d")
        .where("d.webhookId = :webhook", "webhook", webhookId).where("d.state = :state", "state", state);
    if (after != null) {
      select.where("(d.createdAt < :at or (d.createdAt = :at and d.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("d.createdAt desc, d.id desc", limit), limit, d -> Cursor.after(d.createdAt, d.id))
        .map(WebhookDelivery::view);
  }

  WebhookDeliveryView again(UUID webhookId, UUID id) {
    webhook(webhookId);
    var delivery = em.find(WebhookDelivery.class, id);
    if (delivery == null || !delivery.webhookId.equals(webhookId)) {
      throw Problem.notFound();
    }
    delivery.again();
    em.flush();
    jobs.enqueue(Delivering.KIND, webhookId, "", null);
    return delivery.view();
  }

  /** Takes what is due, oldest first; whoever else asks meanwhile gets others. */
  @SuppressWarnings("unchecked")
  List<Outgoing> due(UUID webhookId, int most) {
    var webhook = em.find(Webhook.class, webhookId);
    if (webhook == null || webhook.state != Webhook.State.ACTIVE) {
      return List.of();
    }
    List<UUID> ids = em.createNativeQuery("""
        SELECT id FROM webhook_delivery WHERE webhook_id = ?1 AND state = 'WAITING' AND not_before <= now()
        ORDER BY created_at, id LIMIT ?2 FOR UPDATE SKIP LOCKED""")
        .setParameter(1, webhookId).setParameter(2, most).getResultList();
    var due = ids.stream().map(id -> em.find(WebhookDelivery.class, id)).toList();
    var now = Now.instant();
    due.forEach(delivery -> delivery.begin(now));
    var secret = seal.open(webhook.place(), webhook.secret);
    return due.stream().map(d -> new Outgoing(d.id, d.eventId, webhook.url, secret, d.body)).toList();
  }

  void ended(UUID webhookId, UUID deliveryId, Outcome outcome) {
    var delivery = em.find(WebhookDelivery.class, deliveryId);
    delivery.ended(outcome);
    if (outcome.good()) {
      em.createNativeQuery("UPDATE webhook SET succeeded_at = ?2 WHERE id = ?1")
          .setParameter(1, webhookId).setParameter(2, outcome.at().atOffset(ZoneOffset.UTC)).executeUpdate();
    } else if (delivery.state == WebhookDelivery.State.FAILED) {
      giveUp(webhookId, delivery);
    }
  }

  /** A day of failures and no success in between: nobody is there. One message that an endpoint refuses does not close it. */
  private void giveUp(UUID webhookId, WebhookDelivery delivery) {
    var webhook = em.find(Webhook.class, webhookId);
    boolean silent = webhook.succeededAt == null || webhook.succeededAt.isBefore(delivery.createdAt);
    if (silent && webhook.state == Webhook.State.ACTIVE) {
      webhook.move(Webhook.State.FAILING);
      events.fire(WebhookEvent.of("webhook.disabled", webhook));
    }
  }

  void putBack(List<UUID> untried, Instant until) {
    untried.forEach(id -> em.find(WebhookDelivery.class, id).putBack(until));
  }

  /** @return when the next one is due, empty when none waits */
  Optional<Instant> next(UUID webhookId) {
    em.createNativeQuery("DELETE FROM webhook_delivery WHERE webhook_id = ?1 AND state <> 'WAITING' AND created_at < ?2")
        .setParameter(1, webhookId).setParameter(2, Now.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).executeUpdate();
    var next = em.createQuery("""
        select d.notBefore from WebhookDelivery d, Webhook w
        where w.id = :webhook and w.state = :active and d.webhookId = w.id and d.state = :waiting order by d.notBefore""", Instant.class)
        .setParameter("webhook", webhookId).setParameter("active", Webhook.State.ACTIVE)
        .setParameter("waiting", WebhookDelivery.State.WAITING).setMaxResults(1).getResultStream().findFirst();
    next.ifPresent(when -> jobs.enqueue(Delivering.KIND, webhookId, "", when));
    return next;
  }

  private Webhook webhook(UUID id) {
    var webhook = em.find(Webhook.class, id);
    if (webhook == null || webhook.state == Webhook.State.REMOVED) {
      throw Problem.notFound();
    }
    return webhook;
  }

  private String text(Message message) {
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
