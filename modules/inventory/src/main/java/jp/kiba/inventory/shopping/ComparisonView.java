package jp.kiba.inventory.shopping;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.market.MarketListingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sellers × lines.
 *
 * @param sellers those that have most of the list, and of these the cheaper, first
 * @param split the line numbers with the listing that is cheapest for each; lines that nobody has enough of are missing
 * @param splitYen what that costs; null when a price of it is on request
 */
@Schema(name = "Comparison")
record ComparisonView(
    @Schema(required = true) List<Line> lines,
    @Schema(required = true) List<Seller> sellers,
    @Schema(required = true) List<Choice> split,
    @Schema(required = true, nullable = true) Long splitYen) {

  /** A line and what is offered for it. */
  @Schema(name = "ComparedLine")
  record Line(
      @Schema(required = true) int lineNo,
      @Schema(required = true) String phrase,
      @Schema(required = true, nullable = true) Integer pieces,
      @Schema(required = true, nullable = true) BigDecimal volumeM3,
      @Schema(required = true) List<ComparedOffer> offers) {}

  /** A seller, and how far they come with the list alone. */
  @Schema(name = "ComparedSeller")
  record Seller(
      @Schema(required = true) UUID companyId,
      @Schema(required = true) String tradeName,
      @Schema(required = true) String prefecture,
      @Schema(required = true, description = "Whether we could order from them today") boolean partner,
      @Schema(required = true, description = "Of how many lines they have enough") int covered,
      @Schema(required = true, nullable = true, description = "Of the lines they have enough of; null: a price is on request") Long totalYen) {}

  /** Which offer for which line. */
  @Schema(name = "ComparisonChoice")
  record Choice(
      @Schema(required = true) int lineNo,
      @Schema(required = true) UUID listingId) {}

  /**
   * One seller's best offer for a line.
   *
   * @param pieces how many the line comes to with these dimensions, and no fewer than the seller gives
   * @param enough whether so many are available
   * @param inTime whether it leaves early enough; null when the seller does not say, or no day is asked
   * @param delivers whether the seller delivers there
   * @param amountYen null when the price is on request
   */
  @Schema(name = "ComparedOffer")
  record ComparedOffer(
      @Schema(required = true) MarketListingView listing,
      @Schema(required = true) int pieces,
      @Schema(required = true) boolean enough,
      @Schema(required = true, nullable = true) Boolean inTime,
      @Schema(required = true) boolean delivers,
      @Schema(required = true, nullable = true) Long amountYen) {

    /** @return whether it would do: enough, there, and not known to be late */
    boolean fits() {
      return enough && delivers && !Boolean.FALSE.equals(inTime);
    }
  }
}
