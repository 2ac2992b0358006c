package jp.kiba.inventory.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as the company that made it sees it. */
@Schema(name = "Listing")
record ListingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID lotId,
    @Schema(required = true) Wood wood,
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
    return new ListingView(l.id, lotId, l.wood(), l.offeredPieces, l.availablePieces, l.availableM3(), l.priceUnit, l.unitPriceYen,
        l.remarks, l.status, l.publishedAt, l.version);
  }
}
