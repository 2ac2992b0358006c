package jp.kiba.inventory.shopping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.market.MarketListingView;
import jp.kiba.inventory.shopping.ComparisonView.ComparedOffer;
import jp.kiba.kernel.api.Rounding;

/** What a line would come to with one offer. The order computes its own figures; these are for choosing. */
final class Estimate {
  private Estimate() {}

  static ComparedOffer of(MarketListingView offer, WantedLine line, LocalDate neededBy, String deliverTo, LocalDate today) {
    int pieces = whole(offer, Math.max(pieces(offer, line), Math.min(offer.minPieces(), Math.max(1, offer.availablePieces()))));
    Boolean inTime = neededBy == null || offer.leadTimeDays() == null ? null : !today.plusDays(offer.leadTimeDays()).isAfter(neededBy);
    boolean delivers = deliverTo == null || offer.deliveryArea().isEmpty() || offer.deliveryArea().contains(deliverTo);
    return new ComparedOffer(offer, pieces, pieces <= offer.availablePieces(), inTime, delivers, amount(offer, pieces));
  }

  /** What is priced by the bundle is sold in whole bundles, or all that is left. */
  private static int whole(MarketListingView offer, int pieces) {
    if (offer.priceUnit() != PriceUnit.BUNDLE || offer.wood().piecesPerBundle() == null || pieces == offer.availablePieces()) {
      return pieces;
    }
    int bundle = offer.wood().piecesPerBundle();
    return (pieces + bundle - 1) / bundle * bundle;
  }

  /** m³ become whole pieces, rounded up; a line that says neither asks for one. */
  private static int pieces(MarketListingView offer, WantedLine line) {
    if (line.pieces() != null) {
      return line.pieces();
    }
    if (line.volumeM3() == null || offer.availableM3().signum() == 0) {
      return 1;
    }
    return line.volumeM3().multiply(BigDecimal.valueOf(offer.availablePieces())).divide(offer.availableM3(), 0, RoundingMode.CEILING)
        .min(BigDecimal.valueOf(1_000_000)).intValueExact();
  }

  private static Long amount(MarketListingView offer, int pieces) {
    if (offer.unitPriceYen() == null || offer.availablePieces() == 0) {
      return null;
    }
    var volume = offer.availableM3().multiply(BigDecimal.valueOf(pieces)).divide(BigDecimal.valueOf(offer.availablePieces()), 4, RoundingMode.HALF_UP);
    var quantity = offer.priceUnit().quantity(offer.wood(), pieces, volume);
    return Rounding.FLOOR.toYen(quantity.over().multiply(BigDecimal.valueOf(offer.unitPriceYen())), quantity.under());
  }
}
