package jp.kiba.documents.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** That a paper is kept beyond its time, or no longer: the last one counts. */
@Entity
@Table(name = "document_hold")
class DocumentHold {
  @Id
  UUID id;
  @Column(name = "document_id")
  UUID documentId;
  boolean held;
  String reason;
  Instant at;

  protected DocumentHold() {}

  DocumentHold(UUID documentId, boolean held, String reason) {
    this.id = UUID.randomUUID();
    this.documentId = documentId;
    this.held = held;
    this.reason = reason;
    this.at = Now.instant();
  }
}
