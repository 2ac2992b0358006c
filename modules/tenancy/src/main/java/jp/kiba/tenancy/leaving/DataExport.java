package jp.kiba.tenancy.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.StoredFile;
import jp.kiba.tenancy.transfer.BookExport;

/** An export of all our data. Asked for → made → replaced by a newer one, when its file goes. */
@Entity
@Table(name = "data_export")
class DataExport {
  @Id
  UUID id;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "asked_by")
  UUID askedBy;
  @Column(name = "job_id")
  UUID jobId;
  @Column(name = "made_at")
  Instant madeAt;
  String file;
  Long length;
  Long rows;
  @Column(name = "manifest_sha256")
  String manifestSha256;
  @Column(name = "removed_at")
  Instant removedAt;

  protected DataExport() {}

  static DataExport asked(UUID by) {
    var export = new DataExport();
    export.id = UUID.randomUUID();
    export.askedAt = Now.instant();
    export.askedBy = by;
    return export;
  }

  void made(StoredFile stored, BookExport.Packed packed) {
    madeAt = Now.instant();
    file = stored.name();
    length = stored.length();
    rows = packed.manifest().rows();
    manifestSha256 = packed.sha256();
  }

  boolean downloadable() {
    return madeAt != null && removedAt == null;
  }
}
