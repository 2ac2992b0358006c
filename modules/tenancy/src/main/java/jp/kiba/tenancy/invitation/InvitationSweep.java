package jp.kiba.tenancy.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Recurring;

/** Forgets invitations that were used, or could no longer be, three months ago. */
@ApplicationScoped
class InvitationSweep implements Recurring {
  private static final int BATCH = 1000;

  @Inject
  OldInvitations old;

  @Override
  public String name() {
    return "invitations.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run(Job job) {
    while (old.forget(BATCH) == BATCH) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
    }
  }
}
