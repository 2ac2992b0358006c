package jp.kiba.trading.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.DocumentFormat;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;
import jp.kiba.trading.api.OrderEvent;

/** Adding files to a trade. They are kept as they came; who has read them cannot be told that they were others. */
@ApplicationScoped
@Transactional
class Attaching {
  static final int MOST_BYTES = 10 << 20;
  private static final int MOST_FILES = 50;
  private static final String FIELD = "file";
  private static final Set<String> OVER = Set.of("COMPLETED", "CANCELLED");

  @Inject
  Attachments attachments;

  @Inject
  Storage storage;

  @Inject
  Events events;

  /** The same file under the same id once more changes nothing. */
  AttachmentView add(UUID orderId, UUID id, String name, Purpose purpose, InputStream sent) throws IOException {
    var status = attachments.lock(orderId);
    var known = attachments.find(id);
    if (known.isPresent()) {
      return AttachmentView.of(attachments.one(orderId, id));
    }
    if (OVER.contains(status)) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
    if (attachments.count(orderId) >= MOST_FILES) {
      throw Problem.refused(FIELD, "trading.attachments-enough", MOST_FILES);
    }
    var head = sent.readNBytes(DocumentFormat.HEAD);
    var format = DocumentFormat.of(head).orElseThrow(() -> Problem.refused(FIELD, "trading.attachment-format"));
    var attachment = new Attachment(id, orderId, purpose, format.named(name), keep(id, format, head, sent));
    attachments.add(attachment);
    events.fire(new OrderEvent.FileAdded(orderId));
    return AttachmentView.of(attachment);
  }

  /** What lies under that name and no row speaks of was left by a transaction that failed. */
  private StoredFile keep(UUID id, DocumentFormat format, byte[] head, InputStream sent) throws IOException {
    storage.delete(Attachment.file(id));
    return storage.put(Attachment.file(id), format.contentType(),
        Storage.Content.atMost(MOST_BYTES, head, sent, () -> Problem.of(413, "too-large", "trading.attachment-too-large")));
  }

  /** @return the file; it may still be on its way to us */
  Attachment open(UUID orderId, UUID id) {
    var attachment = attachments.one(orderId, id);
    if (!attachment.company.equals(Current.tenant().id()) && storage.find(attachment.file()).isEmpty()) {
      throw Problem.conflict("file-on-its-way", "trading.file-on-its-way");
    }
    return attachment;
  }

  /** Only what nobody else has seen goes. */
  void remove(UUID orderId, UUID id) throws IOException {
    var status = attachments.lock(orderId);
    var attachment = attachments.one(orderId, id);
    if (!status.equals("DRAFT")) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
    attachments.remove(attachment);
    storage.delete(attachment.file());
  }
}
