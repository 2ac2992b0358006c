package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the list of our origin records. */
@Schema(name = "OriginSummary")
record OriginSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) List<String> species,
    @Schema(required = true, nullable = true) String country,
    @Schema(required = true, nullable = true) String prefecture,
    @Schema(required = true) String area,
    @Schema(required = true) EvidenceKind evidence,
    @Schema(required = true) String certificate,
    @Schema(required = true, nullable = true) LocalDate certificateUntil,
    @Schema(required = true) Legality legality,
    @Schema(required = true, nullable = true) BigDecimal certifiedM3,
    @Schema(required = true) BigDecimal attachedM3,
    @Schema(required = true) String supplier,
    @Schema(required = true) Instant openedAt) {

  static OriginSummary of(OriginRecord r) {
    return new OriginSummary(r.id, r.number, r.speciesCodes(), r.country, r.prefecture, r.area, r.evidence, r.certificate,
        r.certificateUntil, r.legality, r.certifiedM3, r.attachedM3.setScale(4, RoundingMode.HALF_UP), r.supplier, r.openedAt);
  }
}
