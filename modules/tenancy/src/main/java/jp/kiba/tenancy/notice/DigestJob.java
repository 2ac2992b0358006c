package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;

/** The letter of the day for one member. */
@ApplicationScoped
class DigestJob implements JobHandler {
  static final String KIND = "notices.digest";

  @Inject
  Digesting digesting;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    digesting.digest(job.subject(), job.id());
  }
}
