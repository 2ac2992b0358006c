package jp.kiba.inventory.listing;

import java.time.LocalDate;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.pricelist.PartnerPrice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer of ours with what one partner pays for it.
 *  @param own null where the listing's price holds */
@Schema(name = "PricedListing")
record PricedListingView(@Schema(required = true) ListingView listing, @Schema(required = true, nullable = true) OwnPriceView own) {

  /** A price for one partner, from a day to a day; without tax. */
  @Schema(name = "OwnPrice")
  record OwnPriceView(
      @Schema(required = true) PriceUnit priceUnit,
      @Schema(required = true) long unitPriceYen,
      @Schema(required = true) LocalDate validFrom,
      @Schema(required = true, nullable = true) LocalDate validUntil) {

    static OwnPriceView of(PartnerPrice p) {
      return p == null ? null : new OwnPriceView(p.priceUnit(), p.unitPriceYen(), p.validFrom(), p.validUntil());
    }
  }
}
