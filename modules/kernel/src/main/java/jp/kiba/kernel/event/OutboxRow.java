package jp.kiba.kernel.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An event on its way. Waiting → claimed for a while → delivered; after {@value #TRIES} failures dead, and visible as such. */
@Entity
@Table(name = "outbox", schema = "platform")
class OutboxRow {
  static final int TRIES = 10;
  /** Stands for the operator where the schema of the acting company would: no company's schema has that form. */
  static final String OPERATOR = "platform";
  private static final String BETWEEN = " ";

  @Id
  long id;
  @Column(name = "event_id")
  UUID eventId;
  /** Of the company that acted. */
  @Column(name = "schema_name")
  String schemaName;
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
  /** In which trace it happened; null in none. */
  String trace;
  /** Who has it already. */
  String done = "";
  /** Whether something was left undone in this attempt. */
  @Transient
  private boolean incomplete;

  protected OutboxRow() {}

  boolean byOperator() {
    return OPERATOR.equals(schemaName);
  }

  boolean has(String mark) {
    return List.of(done.split(BETWEEN)).contains(mark);
  }

  void mark(String mark) {
    done = done.isEmpty() ? mark : done + BETWEEN + mark;
  }

  /** Whether its entry stands in the company's audit trail. */
  boolean hasNoted(boolean byUs) {
    return byUs || has("them:" + CounterpartyAudit.class.getSimpleName());
  }

  /** Somebody has it not. */
  void left(String error) {
    incomplete = true;
    lastError = error;
  }

  /** Ends the attempt. */
  void settle(Instant now) {
    if (incomplete) {
      failed(now);
    } else {
      delivered(now);
    }
  }

  /** Nobody else takes it before the lease ends; a node that dies holding it only delays it. */
  void claim(Instant now, Duration lease) {
    attempts++;
    notBefore = now.plus(lease);
  }

  /** It was not tried after all. */
  void putBack(Instant now) {
    attempts--;
    notBefore = now;
  }

  void delivered(Instant now) {
    deliveredAt = now;
    lastError = null;
  }

  /** Waits twice as long after each failure: 2 s, 4 s, … about 17 minutes. */
  void failed(Instant now) {
    if (attempts >= TRIES) {
      deadAt = now;
    } else {
      notBefore = now.plus(Duration.ofSeconds(1L << attempts));
    }
  }
}
