package jp.kiba.inventory.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.StoredFile;

/** A paper that shows an origin, as it was filed: kept byte for byte, and with the hash that proves it. */
@Entity
@Table(name = "origin_evidence")
class Evidence {
  @Id
  UUID id;
  @Column(name = "record_id")
  UUID recordId;
  String name;
  @Column(name = "content_type")
  String contentType;
  long length;
  String sha256;
  String file;
  @Column(name = "added_at")
  Instant addedAt;
  @Column(name = "added_by_name")
  String addedByName;

  protected Evidence() {}

  static Evidence filed(UUID id, OriginRecord record, String name, StoredFile file) {
    var evidence = new Evidence();
    evidence.id = id;
    evidence.recordId = record.id;
    evidence.name = name;
    evidence.contentType = file.contentType();
    evidence.length = file.length();
    evidence.sha256 = file.sha256();
    evidence.file = file.name();
    evidence.addedAt = Now.instant();
    evidence.addedByName = Current.actor().name();
    return evidence;
  }
}
