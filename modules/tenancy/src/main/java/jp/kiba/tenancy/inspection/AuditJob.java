package jp.kiba.tenancy.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.tenancy.isolation.Auditing;
import jp.kiba.tenancy.isolation.NodeLogins;

/** Runs an audit with the logins of the node that it falls to. */
@ApplicationScoped
class AuditJob implements JobHandler {
  private static final Logger LOG = Logger.getLogger("jp.kiba.isolation");

  @Inject
  NodeLogins logins;

  @Inject
  Inspecting inspecting;

  @Override
  public String kind() {
    return Inspecting.JOB;
  }

  @Override
  public void run(Job job) {
    var report = new Auditing((done, of) -> job.progress(done, of)).run(logins);
    if (!report.holds()) {
      LOG.log(Level.SEVERE, "the isolation audit has {0} findings", report.found());
    }
    inspecting.keep(job.subject(), report);
    job.result(report.holds() ? "holds" : "found");
  }
}
