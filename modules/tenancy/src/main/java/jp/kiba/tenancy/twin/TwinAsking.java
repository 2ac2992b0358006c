package jp.kiba.tenancy.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.tenancy.api.SignedIn;

/** Asks for a comparison now. */
@ApplicationScoped
@Transactional
class TwinAsking {
  @Inject
  PlatformJobs jobs;

  @Inject
  SignedIn signedIn;

  @Inject
  Twins twins;

  JobView ask() {
    var run = UUID.randomUUID();
    var operator = signedIn.identity().subject();
    twins.begin(run, operator);
    return jobs.find(jobs.enqueue(TwinJob.KIND, null, run, operator, null)).orElseThrow();
  }
}
