package jp.kiba.inventory.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.listing.Listing;
import jp.kiba.inventory.pricelist.MyPrice;
import jp.kiba.kernel.api.Current;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as any company sees it. Neither lot, place, origin nor cost stands here: they stay in the seller's book. */
@Schema(name = "MarketListing")
public record MarketListingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) SellerView seller,
    @Schema(required = true, description = "Whether it is our own") boolean own,
    @Schema(required = true) Wood wood,
    @Schema(required = true) int availablePieces,
    @Schema(required = true) BigDecimal availableM3,
    @Schema(required = true) PriceUnit priceUnit,
    @Schema(required = true, nullable = true, description = "What we pay; null: on request") Long unitPriceYen,
    @Schema(required = true, nullable = true, description = "The same for 1 m³; null also for wood without volume") Long yenPerM3,
    @Schema(required = true, description = "Whether it is a price that we alone have") boolean ownPrice,
    @Schema(required = true) int minPieces,
    @Schema(required = true, nullable = true, description = "Days from the order to the dispatch; null: not said") Integer leadTimeDays,
    @Schema(required = true, description = "Prefectures that the seller delivers to; empty: anywhere") Set<String> deliveryArea,
    @Schema(required = true, nullable = true, description = "Whether it was verified that it was felled lawfully, as the seller says; null: no record") Legality legality,
    @Schema(required = true) List<UUID> photos,
    @Schema(required = true) String remarks,
    @Schema(required = true) Instant publishedAt) {

  /** Whose offer it is, as far as strangers may know. */
  @Schema(name = "Seller")
  public record SellerView(
      @Schema(required = true) UUID companyId,
      @Schema(required = true) String tradeName,
      @Schema(required = true) String prefecture) {}

  /** @param own what the bound company alone pays; null where the listing's price holds */
  static MarketListingView of(Listing l, String tradeName, String prefecture, MyPrice own) {
    return new MarketListingView(l.id(), new SellerView(l.companyId(), tradeName, prefecture),
        l.companyId().equals(Current.tenant().id()), l.wood(), l.availablePieces(), l.availableM3(),
        own == null ? l.priceUnit() : own.priceUnit(), own == null ? l.unitPriceYen() : (Long) own.unitPriceYen(),
        own == null ? l.yenPerM3() : own.yenPerM3(), own != null, l.minPieces(), l.leadTimeDays(), l.deliveryArea(), l.legality(), l.photos(),
        l.remarks(), l.publishedAt());
  }
}
