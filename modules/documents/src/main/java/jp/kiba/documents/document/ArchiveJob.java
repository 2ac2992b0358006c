package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Storage;

/** Puts the papers of a period into one ZIP, with an index of what a tax officer searches by; each file is checked on the way. */
@ApplicationScoped
class ArchiveJob implements JobHandler {
  static final String KIND = "paper.archive";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject
  Documents documents;

  @Inject
  Files files;

  @Inject
  Structured structured;

  @Inject
  Storage storage;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) throws IOException {
    var days = job.payload().split("/");
    var wanted = documents.between(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    var name = name(job.subject());
    storage.delete(name);
    storage.put(name, "application/zip", out -> write(wanted, job, out));
    job.result(job.subject().toString());
  }

  static String name(UUID id) {
    return "document-archives/" + id + ".zip";
  }

  private void write(List<Document> wanted, Job job, OutputStream out) throws IOException {
    var views = documents.views(wanted);
    var index = new StringBuilder(BYTE_ORDER_MARK).append(ArchiveIndex.HEADER);
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (int i = 0; i < wanted.size(); i++) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
      var document = wanted.get(i);
      put(zip, ArchiveIndex.file(document, PaperFormat.PDF), files.read(document, PaperFormat.PDF));
      if (document.status == Document.Status.ISSUED) {
        put(zip, ArchiveIndex.file(document, PaperFormat.XLSX), files.read(document, PaperFormat.XLSX));
      }
      var structured = this.structured.ifAny(document);
      if (structured.isPresent()) {
        put(zip, ArchiveIndex.structured(document), structured.get());
      }
      index.append(ArchiveIndex.row(document, views.get(i)));
      job.progress(i + 1L, wanted.size());
    }
    put(zip, "index.csv", index.toString().getBytes(StandardCharsets.UTF_8));
    // Whoever gave the stream closes it.
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
