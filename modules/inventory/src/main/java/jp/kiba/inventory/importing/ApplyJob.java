package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;

/**
 * Brings the rows in, all in one transaction: killed before it commits, nothing came in; after it, everything did, and the next
 * attempt only writes the workbook that goes back.
 */
@ApplicationScoped
class ApplyJob implements JobHandler {
  static final String KIND = "import.apply";

  @Inject
  Stepping stepping;

  @Inject
  Applying applying;

  @Inject
  Results results;

  @Inject
  Storage storage;

  @Inject
  LongTransaction patience;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws Exception {
    if (stepping.at(job.subject(), ImportState.APPLYING).isPresent()) {
      patience.during(() -> {
        applying.apply(job.subject());
        return null;
      });
    }
    var done = stepping.find(job.subject()).filter(i -> i.errorRows > 0 && i.file != null).orElse(null);
    if (done == null) {
      return;
    }
    try (var file = LocalFile.of(storage, done.file)) {
      stepping.resulted(done.id, results.write(done.id, "applied", file.path(), () -> AnalyseJob.watched(job, done.readRows, done.readRows)));
    }
  }
}
