package jp.kiba.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Recurring;

/** Finished jobs are kept a month for whoever asks what became of them; a round that left nothing behind, a day. */
@ApplicationScoped
class Forgetting implements Recurring {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration UNEVENTFUL_KEPT = Duration.ofDays(1);
  private static final int BATCH = 1000;

  @Inject
  JobQueue queue;

  @Override
  public String name() {
    return "jobs.forget";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(Job job) {
    var now = Now.instant();
    while (queue.forgetFinished(now.minus(KEPT), now.minus(UNEVENTFUL_KEPT), BATCH) == BATCH) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
    }
  }
}
