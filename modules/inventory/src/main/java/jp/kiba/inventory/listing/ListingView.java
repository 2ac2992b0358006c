package jp.kiba.inventory.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Surface;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as the company that made it sees it. */
@Schema(name = "Listing")
record ListingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID lotId,
    @Schema(required = true) Kind kind,
    @Schema(required = true) String species,
    @Schema(required = true) String grade,
    @Schema(required = true, nullable = true) Board board,
    @Schema(required = true, nullable = true) Log log,
    @Schema(required = true, nullable = true) Drying drying,
    @Schema(required = true, nullable = true) Integer moisturePercent,
    @Schema(required = true, nullable = true) Surface surface,
    @Schema(required = true) int offeredPieces,
    @Schema(required = true) int availablePieces,
    @Schema(required = true) BigDecimal availableM3,
    @Schema(required = true) PriceUnit priceUnit,
    @Schema(required = true, nullable = true, description = "null: on request") Long unitPriceYen,
    @Schema(required = true) String remarks,
    @Schema(required = true) Listing.Status status,
    @Schema(required = true) Instant publishedAt,
    @Schema(required = true) int version) {

  static ListingView of(Listing l, UUID lotId) {
    var wood = l.wood();
    return new ListingView(l.id, lotId, wood.kind(), wood.species(), wood.grade(), wood.board(), wood.log(), wood.drying(),
        wood.moisturePercent(), wood.surface(), l.offeredPieces, l.availablePieces, l.availableM3(), l.priceUnit, l.unitPriceYen,
        l.remarks, l.status, l.publishedAt, l.version);
  }
}
