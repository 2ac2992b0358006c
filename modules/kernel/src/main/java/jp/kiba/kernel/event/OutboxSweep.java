package jp.kiba.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Recurring;

/** Forgets events that everybody has had for a month. Those that nobody could deliver stay. */
@ApplicationScoped
class OutboxSweep implements Recurring {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 1000;

  @Inject
  Outbox outbox;

  @Override
  public String name() {
    return "outbox.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(Job job) {
    while (outbox.forgetDelivered(Now.instant().minus(KEPT), BATCH) == BATCH) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
    }
  }
}
