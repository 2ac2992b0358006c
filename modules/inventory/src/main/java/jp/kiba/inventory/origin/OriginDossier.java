package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All there is about an origin, for an authority that asks: the record with its evidence, what became of the wood, and where it
 * went. Asking for it is noted in the audit trail.
 */
@Schema(name = "OriginDossier")
record OriginDossier(
    @Schema(required = true) Instant madeAt,
    @Schema(required = true) String madeByName,
    @Schema(required = true) OriginView record,
    @Schema(required = true) List<DossierPassage> passages,
    @Schema(required = true) List<DossierIssue> issues) {

  /** What of it went into a split, merger or transformation, or came out.
   *  @param direction IN or OUT */
  @Schema(name = "DossierPassage")
  record DossierPassage(
      @Schema(required = true) UUID passageId,
      @Schema(required = true) String reason,
      @Schema(required = true) Instant at,
      @Schema(required = true) String direction,
      @Schema(required = true) String lotNumber,
      @Schema(required = true) BigDecimal volumeM3,
      @Schema(required = true) BigDecimal certifiedM3) {}

  /** Pieces of a lot that bears it and that left.
   *  @param reference the shipment; null when it was none */
  @Schema(name = "DossierIssue")
  record DossierIssue(
      @Schema(required = true) String lotNumber,
      @Schema(required = true) Instant at,
      @Schema(required = true) int pieces,
      @Schema(required = true, nullable = true) UUID reference) {}
}
