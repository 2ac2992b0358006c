package jp.kiba.inventory.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;

/** Makes the file, and then it is said to be there. */
@ApplicationScoped
class ListExportJob implements JobHandler {
  static final String KIND = "list.export";

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
    var export = exporting.find(job.subject()).filter(e -> e.madeAt == null);
    if (export.isPresent()) {
      make(job, export.get(), exporting.source(export.get().list));
    }
  }

  private <F, V> void make(Job job, ListExport export, SheetSource<F, V> source) throws IOException {
    // What a node left that died before it could say that the file is there.
    storage.delete(export.file());
    var writing = new SheetWriting<>(source, exporting.read(source.filter(), export.filter), export.language);
    var rows = new AtomicLong();
    storage.put(export.file(), export.form.contentType(), out -> rows.set(writing.write(export.form, out, written -> told(job, written))));
    exporting.made(export.id, rows.get());
  }

  private static void told(Job job, long written) {
    if (job.stopping()) {
      throw new Job.Stopped();
    }
    job.progress(written, 0);
  }
}
