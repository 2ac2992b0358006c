package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import jp.kiba.documents.api.DocumentEvent;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.SignedIn;

/** Papers that came from outside of Kiba, on paper or by mail: put away beside the others, found by the same words. */
@ApplicationScoped
@Transactional
class Outside {
  static final int MOST_BYTES = 10 * 1024 * 1024;

  @Inject
  Documents documents;

  @Inject
  Files files;

  @Inject
  Events events;

  @Inject
  SignedIn signedIn;

  /** @param id chosen by the sender: sent again after a broken line it is filed once
   *  @throws Problem 409 when the id is taken by another file, 413 when it is too large, 415 when it is no PDF, JPEG or PNG */
  DocumentView file(UUID id, FileDocument said, InputStream sent) throws IOException {
    var content = sent.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw Problem.of(413, "too-large", "documents.too-large");
    }
    var format = FiledFormat.of(content).orElseThrow(() -> Problem.of(415, "unsupported-media-type", "documents.no-paper"));
    if (documents.knows(id)) {
      if (!Files.hash(content).equals(documents.one(id).pdfSha256)) {
        throw Problem.conflict("id-taken", "documents.id-taken");
      }
      return documents.view(id);
    }
    var document = Document.filed(id, said, signedIn.caller().tradeName(), content, format);
    files.file(document, content);
    documents.file(document);
    events.fire(new DocumentEvent.Filed(id, document.number));
    return documents.view(id);
  }
}
