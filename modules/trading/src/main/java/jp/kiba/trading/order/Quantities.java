package jp.kiba.trading.order;

import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Problem;

/** How many pieces of an offer one line may be for. Whoever takes all that is left may always do so. */
final class Quantities {
  private Quantities() {}

  /** @return whether so many may be ordered at once, and are there */
  static boolean fits(Offer offer, int pieces) {
    return pieces <= offer.availablePieces() && (pieces == offer.availablePieces() || pieces >= offer.minPieces()
        && (offer.priceUnit() != PriceUnit.BUNDLE || pieces % offer.wood().piecesPerBundle() == 0));
  }

  /** @param line name of the line in the request, such as {@code lines[0]}
   *  @throws Problem 422 that names its pieces: fewer than the minimum, or a broken bundle of what is priced by the bundle */
  static void check(Offer offer, int pieces, String line) {
    if (pieces == offer.availablePieces()) {
      return;
    }
    if (pieces < offer.minPieces()) {
      throw Problem.refused(line + ".pieces", "trading.under-minimum", offer.minPieces());
    }
    if (offer.priceUnit() == PriceUnit.BUNDLE && pieces % offer.wood().piecesPerBundle() != 0) {
      throw Problem.refused(line + ".pieces", "trading.broken-bundle", offer.wood().piecesPerBundle());
    }
  }
}
