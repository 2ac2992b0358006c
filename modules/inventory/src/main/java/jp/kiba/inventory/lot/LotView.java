package jp.kiba.inventory.lot;

import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lot as its own company sees it, cost included; nobody else ever gets this record. */
@Schema(name = "Lot")
record LotView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Wood wood,
    @Schema(required = true) int pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) String volumeRule,
    @Schema(required = true) String place,
    @Schema(required = true, nullable = true) String harvestArea,
    @Schema(required = true, nullable = true) String legalityEvidence,
    @Schema(required = true, nullable = true) Long costYen,
    @Schema(required = true) int version) {

  static LotView of(Lot lot) {
    return new LotView(lot.id, lot.lotNumber, lot.wood(), lot.pieces, lot.wood.volume(lot.pieces), lot.wood.volumeRule(), lot.place,
        lot.harvestArea, lot.legalityEvidence, lot.costYen, lot.version);
  }
}
