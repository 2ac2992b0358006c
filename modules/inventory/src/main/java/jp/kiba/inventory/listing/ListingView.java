package jp.kiba.inventory.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Now;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer as the company that made it sees it.
 *
 * @param offeredPieces all that is offered, what was ordered of it included
 * @param availablePieces what nobody has ordered yet
 * @param deliveryArea codes of prefectures; empty for anywhere
 * @param viewers the partners who may see it, when it is for named ones
 * @param photos ids in their order; the first is the one that lists show
 */
@Schema(name = "Listing")
record ListingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID lotId,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Wood wood,
    @Schema(required = true) int offeredPieces,
    @Schema(required = true) int availablePieces,
    @Schema(required = true) BigDecimal availableM3,
    @Schema(required = true) PriceUnit priceUnit,
    @Schema(required = true, nullable = true, description = "null: on request") Long unitPriceYen,
    @Schema(required = true, nullable = true, description = "null: on request, or no volume") Long yenPerM3,
    @Schema(required = true) int minPieces,
    @Schema(required = true, nullable = true) Integer leadTimeDays,
    @Schema(required = true) Set<String> deliveryArea,
    @Schema(required = true) String remarks,
    @Schema(required = true) Listing.Visibility visibility,
    @Schema(required = true) Set<UUID> viewers,
    @Schema(required = true, nullable = true) Instant publishFrom,
    @Schema(required = true, nullable = true) Instant publishUntil,
    @Schema(required = true) List<UUID> photos,
    @Schema(required = true) ListingStatus status,
    @Schema(required = true) Instant publishedAt,
    @Schema(required = true) int version) {

  static ListingView of(Listings.Row row, Set<UUID> viewers) {
    var l = row.listing();
    return new ListingView(l.id, row.lotId(), row.lotNumber(), l.wood(), l.offeredPieces, l.availablePieces, l.availableM3(), l.priceUnit,
        l.unitPriceYen, l.yenPerM3, l.minPieces, l.leadTimeDays, l.deliveryArea(), l.remarks, l.visibility, viewers, l.publishFrom,
        l.publishUntil, l.photos(), ListingStatus.of(l, Now.instant()), l.publishedAt, l.version);
  }
}
