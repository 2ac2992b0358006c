package jp.kiba.tenancy.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Recurring;

/** Once a day by itself. */
@ApplicationScoped
class NightlyTwins implements Recurring {
  @Inject
  Comparing comparing;

  @Override
  public String name() {
    return "twins.nightly";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run(Job job) {
    comparing.compare(job, job.id(), null);
  }
}
