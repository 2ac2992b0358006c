package jp.kiba.inventory.lot;

import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.Surface;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lot as its own company sees it, cost included; nobody else ever gets this record. */
@Schema(name = "Lot")
record LotView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Kind kind,
    @Schema(required = true) String species,
    @Schema(required = true) String grade,
    @Schema(required = true, nullable = true) Board board,
    @Schema(required = true, nullable = true) Log log,
    @Schema(required = true, nullable = true) Drying drying,
    @Schema(required = true, nullable = true) Integer moisturePercent,
    @Schema(required = true, nullable = true) Surface surface,
    @Schema(required = true) int pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) String volumeRule,
    @Schema(required = true) String place,
    @Schema(required = true, nullable = true) String harvestArea,
    @Schema(required = true, nullable = true) String legalityEvidence,
    @Schema(required = true, nullable = true) Long costYen,
    @Schema(required = true) int version) {

  static LotView of(Lot lot) {
    var wood = lot.wood();
    return new LotView(lot.id, lot.lotNumber, wood.kind(), wood.species(), wood.grade(), wood.board(), wood.log(), wood.drying(),
        wood.moisturePercent(), wood.surface(), lot.pieces, lot.wood.volume(lot.pieces), lot.wood.volumeRule(), lot.place,
        lot.harvestArea, lot.legalityEvidence, lot.costYen, lot.version);
  }
}
