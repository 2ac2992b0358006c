package jp.kiba.documents.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;

/** Monthly invoices asked for at once; what came out stands with each partner. */
@Entity
@Table(name = "invoice_run")
class InvoiceRun {
  @Id
  UUID id;
  LocalDate closing;
  @Column(name = "requested_at")
  Instant requestedAt;
  @Column(name = "job_id")
  @Convert(converter = NullableUuid.class)
  UUID jobId;

  protected InvoiceRun() {}

  InvoiceRun(LocalDate closing) {
    this.id = UUID.randomUUID();
    this.closing = closing;
    this.requestedAt = Now.instant();
  }

  void doneBy(UUID job) {
    jobId = job;
  }
}
