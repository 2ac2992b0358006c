package jp.kiba.inventory.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.listing.Listing;
import jp.kiba.kernel.api.Current;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as any company sees it. Neither lot, place, origin nor cost stands here: they stay in the seller's book. */
@Schema(name = "MarketListing")
record MarketListingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) SellerView seller,
    @Schema(required = true, description = "Whether it is our own") boolean own,
    @Schema(required = true) Wood wood,
    @Schema(required = true) int availablePieces,
    @Schema(required = true) BigDecimal availableM3,
    @Schema(required = true) PriceUnit priceUnit,
    @Schema(required = true, nullable = true, description = "null: on request") Long unitPriceYen,
    @Schema(required = true) String remarks,
    @Schema(required = true) Instant publishedAt) {

  /** Whose offer it is, as far as strangers may know. */
  @Schema(name = "Seller")
  record SellerView(
      @Schema(required = true) UUID companyId,
      @Schema(required = true) String tradeName,
      @Schema(required = true) String prefecture) {}

  static MarketListingView of(Listing l, String tradeName, String prefecture) {
    return new MarketListingView(l.id(), new SellerView(l.companyId(), tradeName, prefecture),
        l.companyId().equals(Current.tenant().id()), l.wood(), l.availablePieces(), l.availableM3(), l.priceUnit(),
        l.unitPriceYen(), l.remarks(), l.publishedAt());
  }
}
