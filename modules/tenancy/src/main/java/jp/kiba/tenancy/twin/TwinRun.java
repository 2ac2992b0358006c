package jp.kiba.tenancy.twin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** One comparison of all twins. */
@Entity
@Table(name = "twin_run", schema = "platform")
class TwinRun {
  @Id
  UUID id;
  @Column(name = "started_at")
  Instant startedAt;
  @Column(name = "finished_at")
  Instant finishedAt;
  @Column(name = "asked_by")
  String askedBy;
  long compared;
  long alone;
  long books;
  long divergences;

  protected TwinRun() {}

  static TwinRun of(UUID id, String askedBy) {
    var run = new TwinRun();
    run.id = id;
    run.startedAt = Now.instant();
    run.askedBy = askedBy;
    return run;
  }

  /** A round that was broken off by the end of its node begins again. */
  void again() {
    finishedAt = null;
    compared = 0;
    alone = 0;
    books = 0;
    divergences = 0;
  }

  void note(Tally tally, boolean finished) {
    compared = tally.compared();
    alone = tally.alone();
    books = tally.books();
    divergences = tally.divergences();
    finishedAt = finished ? Now.instant() : null;
  }

  TwinRunView view() {
    return new TwinRunView(id, startedAt, finishedAt, askedBy == null, compared, alone, books, divergences);
  }
}
