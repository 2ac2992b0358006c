package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;

/**
 * Takes away, thirty days later, what an import needs no more: the file, the workbook that went back, and the rows that were wrong.
 * That it was, and what came in by it, stays; of one that never came in nothing does.
 */
@ApplicationScoped
class ImportRemoval implements JobHandler {
  static final String KIND = "import.removal";

  @Inject
  Stepping stepping;

  @Inject
  Storage storage;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws IOException {
    var old = stepping.find(job.subject()).orElse(null);
    if (old == null || old.isForgotten() || stepping.isKept(old.id)) {
      return; // discarded by hand, done by an earlier one, or it is looked at again later
    }
    // The files first: a row without them is found again, a file without a row never.
    for (var file : old.files()) {
      storage.delete(file);
    }
    stepping.forget(old.id);
  }
}
