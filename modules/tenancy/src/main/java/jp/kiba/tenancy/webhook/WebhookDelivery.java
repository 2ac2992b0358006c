package jp.kiba.tenancy.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** One event on its way to one endpoint. Waiting → delivered, or failed after about a day; sent again it waits once more. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {
  /** How long to wait after each failure: 22 hours and a half in all. */
  static final List<Duration> WAITS = List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5),
      Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12));

  enum State { WAITING, DELIVERED, FAILED }

  @Id
  UUID id;
  @Column(name = "webhook_id")
  UUID webhookId;
  @Column(name = "event_id")
  UUID eventId;
  String type;
  String body;
  @Enumerated(EnumType.STRING)
  State state;
  @Column(name = "created_at")
  Instant createdAt;
  int attempts;
  @Column(name = "not_before")
  Instant notBefore;
  @Column(name = "last_at")
  Instant lastAt;
  @Column(name = "last_status")
  Integer lastStatus;
  @Column(name = "last_millis")
  Integer lastMillis;
  @Column(name = "last_answer")
  String lastAnswer;
  @Column(name = "last_error")
  String lastError;

  protected WebhookDelivery() {}

  static WebhookDelivery of(UUID webhookId, UUID eventId, String type, String body) {
    var delivery = new WebhookDelivery();
    delivery.id = UUID.randomUUID();
    delivery.webhookId = webhookId;
    delivery.eventId = eventId;
    delivery.type = type;
    delivery.body = body;
    delivery.createdAt = Now.instant();
    delivery.again();
    return delivery;
  }

  /** From the beginning, at once. */
  void again() {
    state = State.WAITING;
    attempts = 0;
    notBefore = Now.instant();
  }

  /** Counts as failed until it is known to have succeeded: so a node that dies while sending loses nothing. */
  void begin(Instant now) {
    attempts++;
    notBefore = now.plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1));
  }

  /** It was not tried after all. */
  void putBack(Instant until) {
    attempts--;
    notBefore = until;
  }

  void ended(Outcome outcome) {
    lastAt = outcome.at();
    lastStatus = outcome.status();
    lastMillis = outcome.millis();
    lastAnswer = outcome.answer();
    lastError = outcome.error();
    if (outcome.good()) {
      state = State.DELIVERED;
    } else if (attempts > WAITS.size()) {
      state = State.FAILED;
    }
  }

  WebhookDeliveryView view() {
    return new WebhookDeliveryView(id, eventId, type, state, createdAt, attempts, state == State.WAITING ? notBefore : null,
        lastAt, lastStatus, lastMillis, lastAnswer, lastError, body);
  }
}
