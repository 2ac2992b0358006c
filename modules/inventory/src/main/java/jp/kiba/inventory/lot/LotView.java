package jp.kiba.inventory.lot;

import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lot as its own company sees it, cost included where they may see it; nobody else ever gets this record. */
@Schema(name = "Lot")
record LotView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Wood wood,
    @Schema(required = true) int pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) String volumeRule,
    @Schema(required = true, description = "Of the pieces: ordered, and not shipped yet") int reservedPieces,
    @Schema(required = true, description = "Of the pieces: may still be ordered") int offeredPieces,
    @Schema(required = true, description = "Of the pieces: neither reserved nor offered") int availablePieces,
    @Schema(required = true) UUID placeId,
    @Schema(required = true) String place,
    @Schema(required = true, nullable = true) String harvestArea,
    @Schema(required = true, nullable = true) String legalityEvidence,
    @Schema(required = true, nullable = true, description = "For costPieces; null, too, to who may not see costs") Long costYen,
    @Schema(required = true, nullable = true) Integer costPieces,
    @Schema(required = true) int version) {

  static LotView of(Lot lot, Promised promised, boolean costs) {
    return new LotView(lot.id, lot.lotNumber, lot.wood(), lot.pieces, lot.wood.volume(lot.pieces), lot.wood.volumeRule(),
        promised.reserved(), promised.offered(), lot.pieces - promised.pieces(), lot.placeId, lot.place, lot.harvestArea,
        lot.legalityEvidence, costs ? lot.costYen : null, costs ? lot.costPieces : null, lot.version);
  }
}
