package jp.kiba.tenancy.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.isolation.IsolationReport;

/** An audit that was asked for; its report comes when the job is done. */
@Entity
@Table(name = "isolation_audit", schema = "platform")
class IsolationAuditRun {
  @Id
  UUID id;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "asked_by")
  String askedBy;
  @Column(name = "job_id")
  UUID jobId;
  @Column(name = "finished_at")
  Instant finishedAt;
  Boolean holds;
  Integer found;
  Long looked;
  Long tried;
  Long milliseconds;
  String report;

  protected IsolationAuditRun() {}

  static IsolationAuditRun asked(UUID id, String by, UUID job) {
    var run = new IsolationAuditRun();
    run.id = id;
    run.askedAt = Now.instant();
    run.askedBy = by;
    run.jobId = job;
    return run;
  }

  void done(IsolationReport seen, String text) {
    finishedAt = Now.instant();
    holds = seen.holds();
    found = seen.found();
    looked = seen.looked();
    tried = seen.tried();
    milliseconds = seen.milliseconds();
    report = text;
  }

  IsolationAuditView view(JobView job) {
    return new IsolationAuditView(id, askedAt, finishedAt, holds, found, looked, tried, milliseconds,
        job == null ? JobView.State.DONE : job.state(), job == null ? 0 : job.done(), job == null ? 0 : job.total());
  }
}
