package jp.kiba.inventory.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;

/** Takes a file away that was there to be fetched for a day. */
@ApplicationScoped
class ListExportRemoval implements JobHandler {
  static final String KIND = "list.export.removal";

  @Inject
  ListExporting exporting;

  @Inject
  Storage storage;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws IOException {
    var export = exporting.find(job.subject());
    if (export.isPresent()) {
      storage.delete(export.get().file());
      exporting.remove(job.subject());
    }
  }
}
