package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PassedOrigin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An origin record as its own company sees it, supplier and note included; nobody else ever gets this record.
 *
 * @param reason why, as the direct buyer reads it
 * @param attachedM3 so much of what the evidence covers was given to lots
 * @param received what our supplier passed on; null when the record is our own
 * @param keepUntil five years from the last piece that left; null when none ever did
 * @param lots the newest that bear it
 */
@Schema(name = "Origin")
record OriginView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) OriginFacts origin,
    @Schema(required = true) Legality legality,
    @Schema(required = true) String reason,
    @Schema(required = true, nullable = true) Instant verifiedAt,
    @Schema(required = true, nullable = true) String verifiedByName,
    @Schema(required = true) BigDecimal attachedM3,
    @Schema(required = true, nullable = true) PassedOrigin received,
    @Schema(required = true) Instant openedAt,
    @Schema(required = true, nullable = true) LocalDate keepUntil,
    @Schema(required = true) List<EvidenceView> evidence,
    @Schema(required = true) List<OriginLot> lots,
    @Schema(required = true) int version) {

  static OriginView of(OriginRecord r, PassedOrigin received, LocalDate keepUntil, List<Evidence> evidence, List<OriginLot> lots) {
    return new OriginView(r.id, r.number, r.facts(), r.legality, r.reason, r.verifiedAt, r.verifiedByName,
        r.attachedM3.setScale(4, RoundingMode.HALF_UP), received, r.openedAt, keepUntil, evidence.stream().map(EvidenceView::of).toList(),
        lots, r.version);
  }
}
