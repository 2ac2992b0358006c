package jp.kiba.tenancy.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * A company on its way out, in the registry. Asked → exported → ready, when the book may be dropped; or revoked before that.
 * The row goes with the company; the certificate stays. Every column is named: companies read it from a function.
 */
@Entity
@Table(name = "leaving", schema = "platform")
class Departure {
  @Id
  @Column(name = "id")
  UUID id;
  @Column(name = "company_id")
  UUID companyId;
  @Column(name = "certificate")
  String certificate;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "asked_by")
  UUID askedBy;
  @Column(name = "closes_at")
  Instant closesAt;
  @Column(name = "manifest_sha256")
  String manifestSha256;
  @Column(name = "exported_at")
  Instant exportedAt;
  @Column(name = "open_matters")
  int openMatters;
  @Column(name = "ready_at")
  Instant readyAt;
  @Column(name = "revoked_at")
  Instant revokedAt;
  @Column(name = "revoked_by")
  String revokedBy;
  @Version
  @Column(name = "version")
  int version;

  protected Departure() {}

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void revokeByOperator() {
    if (revokedAt != null || readyAt != null) {
      throw Problem.conflict("leaving-over", "tenancy.leaving-over");
    }
    revokedAt = Now.instant();
    revokedBy = "OPERATOR";
  }

  LeavingView.Current view() {
    return new LeavingView.Current(id, certificate, askedAt, closesAt, manifestSha256, readyAt != null);
  }

  LeavingCompany row(String tradeName) {
    return new LeavingCompany(id, companyId, tradeName, certificate, askedAt, closesAt, exportedAt, openMatters, readyAt,
        revokedAt, revokedBy, version);
  }
}
