package jp.kiba.kernel.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An event on its way. Waiting → claimed for a while → delivered; after {@value #TRIES} failures dead, and visible as such. */
@Entity
@Table(name = "outbox", schema = "platform")
class OutboxRow {
  static final int TRIES = 10;

  @Id
  long id;
  @Column(name = "event_id")
  UUID eventId;
  String type;
  String payload;
  @Column(name = "occurred_at")
  Instant occurredAt;
  int attempts;
  @Column(name = "not_before")
  Instant notBefore;
  @Column(name = "delivered_at")
  Instant deliveredAt;
  @Column(name = "dead_at")
  Instant deadAt;
  @Column(name = "last_error")
  String lastError;

  protected OutboxRow() {}

  /** Nobody else takes it before the lease ends; a node that dies holding it only delays it. */
  void claim(Instant now, Duration lease) {
    attempts++;
    notBefore = now.plus(lease);
  }

  void delivered(Instant now) {
    deliveredAt = now;
    lastError = null;
  }

  /** Waits twice as long after each failure: 2 s, 4 s, … about 17 minutes. */
  void failed(Instant now, String error) {
    lastError = error;
    if (attempts >= TRIES) {
      deadAt = now;
    } else {
      notBefore = now.plus(Duration.ofSeconds(1L << attempts));
    }
  }
}
