package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;

/** Looks at a file that has arrived: whether it can be read, all of it, and what its columns most likely mean. */
@ApplicationScoped
class AnalyseJob implements JobHandler {
  static final String KIND = "import.analyse";

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
    var open = stepping.at(job.subject(), ImportState.ANALYSING);
    if (open.isEmpty()) {
      return; // done by an earlier attempt, or discarded
    }
    try (var file = LocalFile.of(storage, open.get().file); var book = Workbook.open(file.path())) {
      var analysis = Analysis.of(book, rows -> watched(job, rows, 0));
      stepping.analysed(job.subject(), book.format(), analysis);
    } catch (Problem refused) {
      stepping.failed(job.subject(), refused);
    }
  }

  /** Says how far it is, and gives up when the node stops. */
  static void watched(Job job, long done, long total) {
    if (job.stopping()) {
      throw new Job.Stopped();
    }
    job.progress(done, total);
  }
}
