package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Downloads;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenants;

/** The files of papers: the same in the storage of both companies, under the paper's id. */
@ApplicationScoped
class Files {
  @Inject
  Storage storage;

  @Inject
  Downloads downloads;

  @Inject
  Tenants tenants;

  /** Keeps both files for us and for the recipient: before the row that names them. */
  void keep(UUID id, UUID recipient, byte[] pdf, byte[] xlsx) {
    both(recipient, () -> {
      storage.put(name(id, PaperFormat.PDF), PaperFormat.PDF.mediaType(), out -> out.write(pdf));
      storage.put(name(id, PaperFormat.XLSX), PaperFormat.XLSX.mediaType(), out -> out.write(xlsx));
      return null;
    });
  }

  /** Keeps what came from outside, for us alone. */
  void file(Document document, byte[] content) throws IOException {
    storage.put(name(document, PaperFormat.PDF), document.otherType == null ? PaperFormat.PDF.mediaType() : document.otherType, out -> out.write(content));
  }

  /** Of a paper that came to nothing. */
  void forget(UUID id, UUID recipient) {
    both(recipient, () -> {
      storage.delete(name(id, PaperFormat.PDF));
      storage.delete(name(id, PaperFormat.XLSX));
      return null;
    });
  }

  /** No statement of the database is sent meanwhile: files know no transaction, and a transaction only one company. */
  private void both(UUID recipient, Callable<Void> work) {
    try {
      work.call();
      var other = tenants.find(recipient);
      if (other.isPresent()) {
        Current.as(other.get(), Current.actor(), work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return where it can be had for a short while, once it has been read and found to be what was issued
   *  @throws Problem 404 when there is no such file, 409 ({@code document-damaged}) when it is another than was issued */
  DownloadLink link(Document document, PaperFormat format) {
    read(document, format);
    return downloads.link(name(document, format), shownAs(document, format));
  }

  /** @throws Problem as {@link #link} */
  byte[] read(Document document, PaperFormat format) {
    if (document.status == Document.Status.FILED && format != PaperFormat.PDF) {
      throw Problem.notFound();
    }
    try (var in = storage.open(name(document, format))) {
      var content = in.readAllBytes();
      if (!hash(content).equals(format == PaperFormat.PDF ? document.pdfSha256 : document.xlsxSha256)) {
        throw Problem.conflict("document-damaged", "documents.damaged", document.number);
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String shownAs(Document document, PaperFormat format) {
    return (document.number + "_" + document.issuerName).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + extension(document, format);
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String extension(Document document, PaperFormat format) {
    return document.otherType == null ? format.extension() : FiledFormat.extension(document.otherType);
  }

  private static String name(Document document, PaperFormat format) {
    return "documents/" + document.id + extension(document, format);
  }

  private static String name(UUID id, PaperFormat format) {
    return "documents/" + id + format.extension();
  }
}
