package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import jp.kiba.kernel.api.DocumentFormat;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;

/** Filing the papers of an origin. They are kept as they came: somebody may have to show that they are the same. */
@ApplicationScoped
@Transactional
class Filing {
  static final int MOST_BYTES = 10 << 20;
  private static final int MOST_FILES = 20;
  private static final String FIELD = "file";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OriginRecords records;

  @Inject
  Recording recording;

  @Inject
  Storage storage;

  @Inject
  Events events;

  /** The same paper under the same id once more changes nothing. */
  EvidenceView file(UUID recordId, UUID id, String name, InputStream sent) throws IOException {
    var record = records.lock(recordId).orElseThrow(Problem::notFound);
    var known = em.find(Evidence.class, id);
    if (known != null && known.recordId.equals(recordId)) {
      return EvidenceView.of(known);
    }
    if (records.evidence(recordId).size() >= MOST_FILES) {
      throw Problem.refused(FIELD, "inventory.evidence-too-many", MOST_FILES);
    }
    var head = sent.readNBytes(DocumentFormat.HEAD);
    var format = DocumentFormat.of(head).filter(f -> f != DocumentFormat.XLSX).orElseThrow(() -> Problem.refused(FIELD, "inventory.evidence-format"));
    var evidence = Evidence.filed(id, record, format.named(name), keep(recordId, format, head, sent));
    em.persist(evidence);
    em.flush();
    events.fire(new OriginEvent("origin.evidence_added", record));
    return EvidenceView.of(evidence);
  }

  /** Under a name of its own each time: what a transaction left behind that failed is in nobody's way. */
  private StoredFile keep(UUID recordId, DocumentFormat format, byte[] head, InputStream sent) throws IOException {
    return storage.put("origin/" + recordId + "/" + UUID.randomUUID(), format.contentType(),
        Storage.Content.atMost(MOST_BYTES, head, sent, () -> Problem.of(413, "too-large", "inventory.evidence-too-large")));
  }

  Evidence one(UUID recordId, UUID id) {
    var evidence = em.find(Evidence.class, id);
    if (evidence == null || !evidence.recordId.equals(recordId)) {
      throw Problem.notFound();
    }
    return evidence;
  }

  void remove(UUID recordId, UUID id) throws IOException {
    var record = records.lock(recordId).orElseThrow(Problem::notFound);
    var evidence = one(recordId, id);
    recording.mayGo(recordId);
    em.remove(evidence);
    em.flush();
    events.fire(new OriginEvent("origin.evidence_removed", record));
    storage.delete(evidence.file);
  }
}
