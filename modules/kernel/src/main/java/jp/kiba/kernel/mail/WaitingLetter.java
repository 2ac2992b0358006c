package jp.kiba.kernel.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter on its way. Waiting → claimed for a while → sent; tried again until it is of no use, then given up. Whoever it went
 * to is forgotten at either end.
 */
@Entity
@Table(name = "letter", schema = "platform")
class WaitingLetter {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;

  @Id
  long number;
  UUID id;
  /** Text, because EclipseLink cannot read an absent UUID. */
  @Column(name = "company_id", insertable = false, updatable = false)
  String companyId;
  byte[] content;
  int attempts;
  @Column(name = "not_before")
  Instant notBefore;
  @Column(name = "expires_at")
  Instant expiresAt;
  @Column(name = "sent_at")
  Instant sentAt;
  @Column(name = "given_up_at")
  Instant givenUpAt;
  @Column(name = "last_error")
  String lastError;

  protected WaitingLetter() {}

  /** Nobody else takes it before the lease ends; a node that dies holding it only delays it. */
  void claim(Instant now, Duration lease) {
    attempts++;
    notBefore = now.plus(lease);
  }

  /** @return in whose book it lies; empty for the operator's own, which lies here */
  Optional<UUID> company() {
    return Optional.ofNullable(companyId).map(UUID::fromString);
  }

  boolean expired(Instant now) {
    return now.isAfter(expiresAt);
  }

  void sent(Instant now) {
    sentAt = now;
    givenUpAt = null;
    content = null;
    lastError = null;
  }

  void giveUp(Instant now, String error) {
    givenUpAt = now;
    content = null;
    lastError = error;
  }

  /** Waits twice as long after each failure, 2 s, 4 s, … and never longer than a quarter of an hour. */
  void failed(Instant now, String error) {
    lastError = error;
    var pause = Duration.ofSeconds(1L << Math.min(attempts, MOST_DOUBLINGS));
    notBefore = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }
}
