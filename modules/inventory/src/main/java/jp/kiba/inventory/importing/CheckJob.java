package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;

/** Tries an import: reads all rows, finds what is wrong, and writes it into the user's workbook. Changes no stock. */
@ApplicationScoped
class CheckJob implements JobHandler {
  static final String KIND = "import.check";

  @Inject
  Stepping stepping;

  @Inject
  Checking checking;

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
    var open = stepping.at(job.subject(), ImportState.CHECKING).orElse(null);
    if (open == null) {
      return; // done by an earlier attempt, or discarded
    }
    try (var file = LocalFile.of(storage, open.file)) {
      if (!open.staged) {
        stage(job, open, file);
      }
      int wrong = patience.during(() -> checking.check(open.id));
      checking.checked(open.id, wrong == 0 ? null : results.write(open.id, "checked", file.path(), () -> AnalyseJob.watched(job, open.readRows, open.readRows)));
    } catch (Problem refused) {
      stepping.failed(job.subject(), refused);
    }
  }

  /** Reads first and only then begins a transaction: COPY takes a second, reading a large file a minute. */
  private void stage(Job job, StockImport open, LocalFile file) throws Exception {
    var mapping = Json.read(open.mapping, Mapping.class);
    long total = Json.read(open.analysis, Analysis.class).sheet(mapping.sheet()).rows();
    try (var rows = new CopyFile(); var book = Workbook.open(file.path())) {
      int formulas = Staging.fill(rows, open.id, book, mapping, read -> AnalyseJob.watched(job, read, total));
      patience.during(() -> {
        checking.stage(open.id, rows, formulas);
        return null;
      });
    }
  }
}
