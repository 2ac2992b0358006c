package jp.kiba.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import jp.kiba.kernel.api.Figures;
import jp.kiba.kernel.api.LogLine;
import jp.kiba.kernel.api.Trace;

/** What became of each attempt at a job: a line of the log, and figures by kind. */
@ApplicationScoped
class Attempts {
  @Inject
  Figures figures;

  /** @param outcome done, failed (tried again), dead (not any more) or handed-back (its node stopped) */
  void ended(JobRow row, String outcome, long nanos) {
    figures.count("kiba_jobs_total", 1, "kind", row.kind, "outcome", outcome);
    figures.took("kiba_job_seconds", nanos, "kind", row.kind);
    LogLine.of("job").with("job_id", row.id).with("kind", row.kind).with("trace_id", Trace.id().orElse(null))
        .with("schema", row.schemaName).with("attempt", row.attempts).with("outcome", outcome)
        .with("duration_ms", TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0).write();
  }
}
