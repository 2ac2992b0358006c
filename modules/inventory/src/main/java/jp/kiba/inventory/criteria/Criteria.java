package jp.kiba.inventory.criteria;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.catalogue.Prefectures;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What wood must be like. Of several values in one list any will do, but of the marks all must be there. An empty list and a null
 * ask for nothing; both ends of a range count. Drying KD takes every kiln-dried class of JAS as well.
 *
 * @param prefectures where the seller is
 * @param text words that seller, article, grade or remarks must contain, or that are the species' or the grade's name or its beginning, between spaces; null for none
 */
@Schema(name = "WoodCriteria")
public record Criteria(
    @Schema(required = true) @NotNull @Size(max = 6) List<@NotNull Kind> kinds,
    @Schema(required = true) @NotNull @Size(max = 30) List<@NotNull Product> products,
    @Schema(required = true) @NotNull @Size(max = 30) List<@NotBlank @Size(max = 40) String> species,
    @Schema(required = true) @NotNull @Size(max = 30) List<@NotBlank @Size(max = 40) String> grades,
    @Schema(required = true) @NotNull @Size(max = 12) List<@NotNull Drying> dryings,
    @Schema(required = true) @NotNull @Size(max = 3) List<@NotNull Surface> surfaces,
    @Schema(required = true) @NotNull @Size(max = 13) List<@NotNull Treatment> treatments,
    @Schema(required = true) @NotNull @Size(max = 8) List<@NotNull Mark> marks,
    @Schema(required = true) @NotNull @Size(max = 47) List<@NotNull @Pattern(regexp = "[0-4][0-9]") String> prefectures,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal minThicknessMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal maxThicknessMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal minWidthMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal maxWidthMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal minLengthMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax(MOST_MM) BigDecimal maxLengthMm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax("300") BigDecimal minDiameterCm,
    @Schema(nullable = true) @DecimalMin("0") @DecimalMax("300") BigDecimal maxDiameterCm,
    @Schema(nullable = true) @Size(max = MOST_TEXT) String text) {
  /** The longest dimension that anybody may ask for. */
  public static final String MOST_MM = "99999.9";
  /** The longest text to look for. */
  public static final int MOST_TEXT = 100;

  /** Whether there can be such wood. A grade may be any seller's own word.
   *  @param within where in the request it stands, such as {@code wood.}
   *  @throws Problem 422 that names the field */
  public void check(String within) {
    for (int i = 0; i < species.size(); i++) {
      Problem.refuseIf(!Species.known(species.get(i)), within + "species[" + i + "]", "inventory.species");
    }
    for (int i = 0; i < prefectures.size(); i++) {
      Problem.refuseIf(!Prefectures.known(prefectures.get(i)), within + "prefectures[" + i + "]", "inventory.prefecture");
    }
    ordered(minThicknessMm, maxThicknessMm, within + "minThicknessMm");
    ordered(minWidthMm, maxWidthMm, within + "minWidthMm");
    ordered(minLengthMm, maxLengthMm, within + "minLengthMm");
    ordered(minDiameterCm, maxDiameterCm, within + "minDiameterCm");
  }

  private static void ordered(BigDecimal min, BigDecimal max, String field) {
    Problem.refuseIf(min != null && max != null && min.compareTo(max) > 0, field, "inventory.over-maximum");
  }

  /** @return the text's words, at most ten; empty for none */
  public List<String> words() {
    return text == null || text.isBlank() ? List.of() : java.util.Arrays.stream(text.strip().split("[\\s\\p{Z}]+")).limit(10).toList();
  }

  /** @return whether nothing at all is asked for */
  public boolean none() {
    return kinds.isEmpty() && products.isEmpty() && species.isEmpty() && grades.isEmpty() && dryings.isEmpty() && surfaces.isEmpty()
        && treatments.isEmpty() && marks.isEmpty() && prefectures.isEmpty() && words().isEmpty()
        && java.util.stream.Stream.of(minThicknessMm, maxThicknessMm, minWidthMm, maxWidthMm, minLengthMm, maxLengthMm, minDiameterCm,
            maxDiameterCm).allMatch(java.util.Objects::isNull);
  }
}
