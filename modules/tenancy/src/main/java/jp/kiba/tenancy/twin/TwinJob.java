package jp.kiba.tenancy.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;

/** When the operator wants to know now. */
@ApplicationScoped
class TwinJob implements JobHandler {
  static final String KIND = "twins.compare";

  @Inject
  Comparing comparing;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    comparing.compare(job, job.subject(), job.payload());
  }
}
