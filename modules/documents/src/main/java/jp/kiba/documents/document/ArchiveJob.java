package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;

/** Puts the papers of a period into one ZIP, with an index of what a tax officer searches by; each file is checked on the way, and one that was changed since is named there instead. */
@ApplicationScoped
class ArchiveJob implements JobHandler {
  static final String KIND = "paper.archive";
  private static final Logger LOG = Logger.getLogger("jp.kiba.documents");
  private static final int PAGE = 50;
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
    var period = new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    var name = name(job.subject());
    storage.delete(name);
    storage.put(name, "application/zip", out -> write(period, job, out));
    job.result(job.subject().toString());
  }

  private record Period(LocalDate from, LocalDate to) {}

  static String name(UUID id) {
    return "document-archives/" + id + ".zip";
  }

  /** Page by page: a year of papers is more than a server should hold. */
  private void write(Period period, Job job, OutputStream out) throws IOException {
    var index = new StringBuilder(BYTE_ORDER_MARK).append(ArchiveIndex.HEADER);
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    long all = documents.count(period.from, period.to);
    long done = 0;
    Document last = null;
    for (var page = next(period, last); !page.isEmpty(); page = next(period, last)) {
      if (job.stopping()) {
        throw new Job.Stopped();
      }
      write(page, zip, index);
      last = page.get(page.size() - 1);
      done += page.size();
      job.progress(done, Math.max(done, all));
    }
    put(zip, "index.csv", index.toString().getBytes(StandardCharsets.UTF_8));
    // Whoever gave the stream closes it.
    zip.finish();
  }

  private List<Document> next(Period period, Document last) {
    return documents.between(period.from, period.to, last, PAGE);
  }

  private void write(List<Document> page, ZipOutputStream zip, StringBuilder index) throws IOException {
    var views = documents.views(page);
    var structured = this.structured.of(page);
    for (int i = 0; i < page.size(); i++) {
      var document = page.get(i);
      boolean whole = put(zip, document, PaperFormat.PDF);
      if (document.status == Document.Status.ISSUED) {
        whole &= put(zip, document, PaperFormat.XLSX);
      }
      if (structured.containsKey(document.id)) {
        put(zip, ArchiveIndex.structured(document), structured.get(document.id));
      }
      index.append(ArchiveIndex.row(document, views.get(i), whole));
    }
  }

  /** @return false for a file that is not the one that was issued: the index says so, and all others can be had */
  private boolean put(ZipOutputStream zip, Document document, PaperFormat format) throws IOException {
    byte[] content;
    try {
      content = files.read(document, format);
    } catch (Problem damaged) {
      LOG.log(Level.WARNING, "a paper is left out of an archive", damaged);
      return false;
    }
    put(zip, ArchiveIndex.file(document, format), content);
    return true;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
