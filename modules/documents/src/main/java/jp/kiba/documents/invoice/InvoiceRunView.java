package jp.kiba.documents.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a run is, and what came out for each partner. */
@Schema(name = "InvoiceRun")
record InvoiceRunView(
    @Schema(required = true) UUID id,
    @Schema(required = true) LocalDate closing,
    @Schema(required = true) Instant requestedAt,
    @Schema(required = true, nullable = true) UUID jobId,
    @Schema(required = true) List<Result> results) {

  /** @param problem in the reader's language; null when there is none */
  @Schema(name = "InvoiceResult")
  record Result(
      @Schema(required = true) UUID partnerId,
      @Schema(required = true) String partnerName,
      @Schema(required = true) RunPartner.State state,
      @Schema(required = true, nullable = true) UUID documentId,
      @Schema(required = true, nullable = true) String problem) {}
}
