package jp.kiba.inventory.pricelist;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.inventory.api.KindSpec;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Use;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A price, or so many percent off the listing's, for what fits all that the line says; one that says nothing is for everything.
 *
 * @param listingId one listing of ours; then nothing else is said of the wood
 * @param grade code from the catalogue, or free text
 * @param priceUnit with a price only
 * @param unitPriceYen without tax; this or a discount
 * @param discountPercent off the listing's price, which is rounded half-up to whole yen; this or a price
 */
@Schema(name = "PriceLine")
record PriceLine(
    @Schema(nullable = true) UUID listingId,
    @Schema(nullable = true) Kind kind,
    @Schema(nullable = true) @Size(max = 40) String species,
    @Schema(nullable = true) @Size(max = 40) String grade,
    @Schema(nullable = true) @DecimalMin("0.1") @DecimalMax("9999.9") @Digits(integer = 4, fraction = 1) BigDecimal thicknessMm,
    @Schema(nullable = true) @DecimalMin("0.1") @DecimalMax("9999.9") @Digits(integer = 4, fraction = 1) BigDecimal widthMm,
    @Schema(nullable = true) @DecimalMin("1") @DecimalMax("99999.9") @Digits(integer = 5, fraction = 1) BigDecimal lengthMm,
    @Schema(nullable = true) @DecimalMin("1") @DecimalMax("999.9") @Digits(integer = 3, fraction = 1) BigDecimal diameterCm,
    @Schema(nullable = true) @DecimalMin("0.1") @DecimalMax("99.99") @Digits(integer = 2, fraction = 2) BigDecimal lengthM,
    @Schema(nullable = true) PriceUnit priceUnit,
    @Schema(nullable = true) @Min(1) @Max(99_999_999) Long unitPriceYen,
    @Schema(nullable = true) @DecimalMin("0.1") @DecimalMax("99.9") @Digits(integer = 2, fraction = 1) BigDecimal discountPercent) {

  PriceLine {
    // As the wood it is compared with has it.
    grade = grade == null || grade.isBlank() || kind == null ? grade : Grades.known(grade, kind);
  }

  /** A log is told by its diameter, everything else by three dimensions: what says both, or the other's, would fit nothing. */
  private void dimensions(String field) {
    var board = thicknessMm != null ? ".thicknessMm" : widthMm != null ? ".widthMm" : lengthMm != null ? ".lengthMm" : null;
    var log = diameterCm != null ? ".diameterCm" : lengthM != null ? ".lengthM" : null;
    if (board != null && log != null && kind == null) {
      throw Problem.refused(field + log, "inventory.log-of-board");
    }
    if (kind == null) {
      return;
    }
    var specs = KindSpec.all().stream().filter(s -> s.kind() == kind).toList();
    if (board != null && specs.stream().allMatch(s -> s.board() == Use.FORBIDDEN)) {
      throw Problem.refused(field + board, "inventory.board-of-log");
    }
    if (log != null && specs.stream().allMatch(s -> s.log() == Use.FORBIDDEN)) {
      throw Problem.refused(field + log, "inventory.log-of-board");
    }
    if (unitPriceYen != null && specs.stream().noneMatch(s -> s.priceUnits().contains(priceUnit))) {
      throw Problem.refused(field + ".priceUnit", "inventory.unit-of-kind");
    }
  }

  /** @return whether it is for the same wood in the same unit as the other, so that only the first of them could ever count */
  boolean sameAs(PriceLine other) {
    return Objects.equals(listingId, other.listingId) && kind == other.kind && Objects.equals(species, other.species) && Objects.equals(grade, other.grade)
        && same(thicknessMm, other.thicknessMm) && same(widthMm, other.widthMm) && same(lengthMm, other.lengthMm)
        && same(diameterCm, other.diameterCm) && same(lengthM, other.lengthM)
        && (unitPriceYen == null ? null : priceUnit) == (other.unitPriceYen == null ? null : other.priceUnit);
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** @param field name of the line in the request, such as {@code items[0]}
   *  @throws Problem 422 that names the field */
  void check(String field) {
    if ((unitPriceYen == null) == (discountPercent == null)) {
      throw Problem.refused(field + ".unitPriceYen", "inventory.price-or-discount");
    }
    if (unitPriceYen != null && priceUnit == null) {
      throw Problem.refused(field + ".priceUnit", "inventory.price-unit");
    }
    if (species != null && !Species.known(species)) {
      throw Problem.refused(field + ".species", "inventory.species");
    }
    dimensions(field);
    if (listingId != null && Stream.of(kind, species, grade, thicknessMm, widthMm, lengthMm, diameterCm, lengthM).anyMatch(Objects::nonNull)) {
      throw Problem.refused(field + ".listingId", "inventory.listing-or-wood");
    }
  }
}
