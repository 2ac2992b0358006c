package jp.kiba.tenancy.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.tenancy.partner.Farewell;

/** When the waiting time is over: ends what runs with partners, and says that the book is ready to go. Others drop it. */
@ApplicationScoped
class ClosingJob implements JobHandler {
  static final String KIND = "company.closing";

  @Inject
  Leaving leaving;

  @Inject
  Farewell farewell;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    var current = leaving.current();
    if (current.isEmpty() || !current.get().id.equals(job.subject())) {
      return; // they stay after all
    }
    if (leaving.due(current.get())) {
      farewell.toAll();
    }
    leaving.ready(job.subject());
  }
}
