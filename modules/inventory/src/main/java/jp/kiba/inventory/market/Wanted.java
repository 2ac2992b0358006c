package jp.kiba.inventory.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.catalogue.Prefectures;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole search: the wood, and how it is sold. Null, an empty list and false ask for nothing.
 *
 * @param minYenPerM3 of the price that the one who asks pays, for 1 m³ whatever unit it is said in; as the maximum
 * @param minM3 what must be available at least
 * @param maxLeadDays within how many days it leaves; what does not say so is left out
 * @param deliverTo prefecture that it must be delivered to
 */
@Schema(name = "MarketSearch")
public record Wanted(
    @Schema(required = true) @NotNull @Valid Criteria wood,
    @Schema(required = true) @NotNull @Size(max = 4) List<@NotNull PriceUnit> priceUnits,
    @Schema(nullable = true) @Min(0) @Max(MOST_YEN) Long minYenPerM3,
    @Schema(nullable = true) @Min(0) @Max(MOST_YEN) Long maxYenPerM3,
    @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer minPieces,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax("1000000") BigDecimal minM3,
    @Schema(nullable = true) @Min(0) @Max(365) Integer maxLeadDays,
    @Schema(nullable = true) @Pattern(regexp = "[0-4][0-9]") String deliverTo,
    @Schema(required = true) @NotNull @Size(max = 50) List<@NotNull UUID> sellers,
    @Schema(required = true) @NotNull @Size(max = 3) List<@NotNull Legality> legality,
    @Schema(required = true) boolean onlyPartners) {
  /** The highest price for 1 m³ that anybody may ask for. */
  public static final long MOST_YEN = 99_999_999_999L;

  /** Whether anything could ever be found.
   *  @param within where in the request it stands, such as {@code wanted.}
   *  @throws Problem 422 that names the field */
  public void check(String within) {
    wood.check(within + "wood.");
    if (minYenPerM3 != null && maxYenPerM3 != null && minYenPerM3 > maxYenPerM3) {
      throw Problem.refused(within + "minYenPerM3", "inventory.over-maximum");
    }
    if (deliverTo != null && !Prefectures.known(deliverTo)) {
      throw Problem.refused(within + "deliverTo", "inventory.prefecture");
    }
  }

  /** Wood, however it is sold. */
  public static Wanted of(Criteria wood) {
    return new Wanted(wood, List.of(), null, null, null, null, null, null, List.of(), List.of(), false);
  }
}
