package jp.kiba.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.JobView.State;

/**
 * A job. Waiting → running, under a lease that its node prolongs → done. A failed attempt waits again, twice as long each
 * time, and is failed for good after {@value #TRIES}. One whose lease ran out is running still, for whoever takes it.
 * Every column is named: companies read it from a function, whose columns match by name alone.
 */
@Entity
@Table(name = "job", schema = "platform")
class JobRow {
  static final int TRIES = 10;
  static final Duration LEASE = Duration.ofMinutes(1);

  @Id
  @Column(name = "id")
  UUID id;
  @Column(name = "kind")
  String kind;
  @Column(name = "schema_name")
  String schemaName;
  @Column(name = "subject")
  UUID subject;
  @Column(name = "payload")
  String payload;
  @Column(name = "state")
  @Enumerated(EnumType.STRING)
  State state;
  @Column(name = "attempts")
  int attempts;
  @Column(name = "done")
  long done;
  @Column(name = "total")
  long total;
  @Column(name = "result")
  String result;
  @Column(name = "error")
  String error;
  @Column(name = "created_at")
  Instant createdAt;
  @Column(name = "not_before")
  Instant notBefore;
  @Column(name = "lease_until")
  Instant leaseUntil;
  @Column(name = "finished_at")
  Instant finishedAt;
  /** In which trace it was asked for; null in none. */
  @Column(name = "trace")
  String trace;

  protected JobRow() {}

  void claim(Instant now) {
    state = State.RUNNING;
    attempts++;
    leaseUntil = now.plus(LEASE);
  }

  void done(Instant now, String came) {
    state = State.DONE;
    finishedAt = now;
    result = came;
    error = null;
  }

  /** Waits 2 s, 4 s, … about 17 minutes. */
  void failed(Instant now, String why) {
    error = why;
    if (attempts >= TRIES) {
      state = State.FAILED;
      finishedAt = now;
    } else {
      waitAgain(now.plus(Duration.ofSeconds(1L << attempts)));
    }
  }

  /** Its node stops: the attempt does not count. */
  void handBack(Instant now) {
    attempts--;
    waitAgain(now);
  }

  private void waitAgain(Instant until) {
    state = State.WAITING;
    notBefore = until;
    leaseUntil = null;
  }

  JobView view() {
    return new JobView(id, kind, state, done, total, result, error, createdAt, finishedAt);
  }
}
