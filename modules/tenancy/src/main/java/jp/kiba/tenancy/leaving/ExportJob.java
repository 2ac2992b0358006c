package jp.kiba.tenancy.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;
import jp.kiba.tenancy.transfer.BookExport;

/** Makes the file: rows into a folder, from there into one ZIP file, and then it is said to be there. */
@ApplicationScoped
class ExportJob implements JobHandler {
  static final String KIND = "company.export";
  /** Where exports lie among the company's files: no export holds another one. */
  private static final String FOLDER = "exports/";
  private static final int STEPS = 3;

  @Inject
  Exporting exporting;

  @Inject
  Snapshot snapshot;

  @Inject
  Storage storage;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws Exception {
    if (!exporting.made(job.subject())) {
      make(job);
    }
    for (var file : exporting.replaced()) {
      storage.delete(file);
    }
  }

  private void make(Job job) throws Exception {
    var folder = Files.createTempDirectory("kiba-export-");
    try {
      job.progress(0, STEPS);
      var export = snapshot.take(folder);
      job.progress(1, STEPS);
      var packed = new AtomicReference<BookExport.Packed>();
      var stored = store(job.subject(), export, packed);
      job.progress(2, STEPS);
      exporting.finish(job.subject(), stored, packed.get(), job.payload());
      job.progress(STEPS, STEPS);
    } finally {
      delete(folder);
    }
  }

  private StoredFile store(UUID id, BookExport export, AtomicReference<BookExport.Packed> packed) throws IOException {
    var name = FOLDER + id + ".zip";
    // What a node left that died before it could say that the file is there.
    storage.delete(name);
    return storage.put(name, "application/zip", out -> packed.set(export.pack(out, storage, ours())));
  }

  private List<StoredFile> ours() throws IOException {
    return storage.all().stream().filter(file -> !file.name().startsWith(FOLDER)).toList();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
