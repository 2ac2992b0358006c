package jp.kiba.inventory.listing;

import java.util.Set;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.listing.Listing.Visibility;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.PublicText;

/** Whether what is said of an offer makes sense together. */
final class OfferedTermsCheck {
  private OfferedTermsCheck() {}

  /** @throws Problem 422 that names the field */
  static void check(OfferedTerms terms) {
    PublicText.check("remarks", terms.remarks());
    Problem.refuseIf(terms.minPieces() != null && terms.minPieces() > terms.pieces(), "minPieces", "inventory.minimum-over-offer");
    boolean named = terms.visibility() == Visibility.NAMED;
    var viewers = terms.viewers() == null ? Set.of() : terms.viewers();
    Problem.refuseIf(named && viewers.isEmpty(), "viewers", "inventory.nobody-named");
    Problem.refuseIf(!named && !viewers.isEmpty(), "viewers", "inventory.named-for-all");
    var until = terms.publishUntil();
    Problem.refuseIf(until != null && terms.publishFrom() != null && !until.isAfter(terms.publishFrom()), "publishUntil", "inventory.ends-before-it-begins");
    Problem.refuseIf(until != null && !until.isAfter(Now.instant()), "publishUntil", "inventory.over-already");
  }

  /** What is priced by the bundle is sold in whole ones.
   *  @throws Problem 422 that names the field, and says which numbers would do */
  static void bundles(OfferedTerms terms, Wood wood) {
    if (terms.priceUnit() == PriceUnit.BUNDLE && wood.piecesPerBundle() != null) {
      whole(terms.pieces(), wood.piecesPerBundle(), "pieces");
      whole(terms.minPieces() == null || terms.minPieces() == 1 ? 0 : terms.minPieces(), wood.piecesPerBundle(), "minPieces");
    }
  }

  private static void whole(int pieces, int bundle, String field) {
    int less = pieces / bundle * bundle;
    if (less != pieces) {
      throw less == 0 ? Problem.refused(field, "inventory.less-than-a-bundle", bundle)
          : Problem.refused(field, "inventory.no-whole-bundles", bundle, less, less + bundle);
    }
  }
}
