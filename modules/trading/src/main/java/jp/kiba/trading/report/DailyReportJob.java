package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;

/** One member's report of one day. The next one is asked for first, so that a day that fails is not the last. */
@ApplicationScoped
class DailyReportJob implements JobHandler {
  static final String KIND = "reports.daily";

  @Inject
  DailyReporting reporting;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    if (reporting.goOn(job.subject())) {
      reporting.send(job.subject(), job.id());
    }
  }
}
