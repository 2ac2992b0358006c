package jp.kiba.tenancy.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was deleted of a company that left. Written once, with the deletion, by whoever dropped the book. */
@Entity
@Table(name = "deletion_certificate", schema = "platform")
class Certificate {
  @Id
  UUID id;
  String number;
  @Column(name = "company_id")
  UUID companyId;
  @Column(name = "trade_name")
  String tradeName;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "asked_by")
  UUID askedBy;
  @Column(name = "exported_at")
  Instant exportedAt;
  @Column(name = "manifest_sha256")
  String manifestSha256;
  @Column(name = "deleted_at")
  Instant deletedAt;
  String deleted;
  long rows;
  @Column(name = "files_deleted_at")
  Instant filesDeletedAt;

  protected Certificate() {}
}
