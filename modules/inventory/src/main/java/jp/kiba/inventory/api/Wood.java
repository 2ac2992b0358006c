package jp.kiba.inventory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a piece of wood is, without how many there are. Which fields a kind has says {@link KindSpec}.
 *
 * @param species code of a {@link Species}
 * @param grade code from the catalogue, whichever of its words was written, or free text
 * @param product null for kinds that are one thing
 * @param article 品名, in the seller's words; null when not said
 * @param board null for logs and for what has no dimensions
 * @param log null for all but logs
 * @param drying null when not said
 * @param moisturePercent null when not measured
 * @param surface null when not said
 * @param treatment null for none
 * @param marks never null, each once, by name
 * @param piecesPerBundle 入数 of a bundle 束; null when it does not come in bundles
 */
@Schema(name = "Wood")
public record Wood(
    @Schema(required = true) @NotNull Kind kind,
    @Schema(required = true) @NotBlank @Size(max = 40) String species,
    @Schema(required = true) @NotBlank @Size(max = 40) String grade,
    @Schema(nullable = true) Product product,
    @Schema(nullable = true, description = "No telephone number, e-mail or web address: 422") @Size(max = 100) String article,
    @Schema(nullable = true) @Valid Board board,
    @Schema(nullable = true) @Valid Log log,
    @Schema(nullable = true) Drying drying,
    @Schema(nullable = true) @Min(1) @Max(200) Integer moisturePercent,
    @Schema(nullable = true) Surface surface,
    @Schema(nullable = true) Treatment treatment,
    @Schema(nullable = true) @Size(max = 20) List<@NotNull Mark> marks,
    @Schema(nullable = true) @Min(2) @Max(10_000) Integer piecesPerBundle) {

  public Wood {
    // A null in the list is left for the validation to find: it can name the place.
    marks = marks == null ? List.of() : marks.stream().anyMatch(Objects::isNull) ? marks
        : marks.stream().distinct().sorted(Comparator.comparing(Mark::name)).toList();
    grade = grade == null || grade.isBlank() || kind == null ? grade : Grades.known(grade, kind);
    article = article == null || article.isBlank() ? null : article.strip();
  }

  /** Whether it makes sense as its kind.
   *  @param within where in the request it stands, such as {@code wood.}
   *  @return this
   *  @throws Problem 422 that names the field */
  public Wood check(String within) {
    WoodCheck.check(this, within);
    return this;
  }

  /** @return whether a price can be for this unit: a volume, a face, a bundle must be there */
  public boolean soldBy(PriceUnit unit) {
    return switch (unit) {
      case PIECE -> true;
      case M3 -> board != null || log != null;
      case TSUBO -> board != null;
      case BUNDLE -> piecesPerBundle != null;
    };
  }

  /** @throws Problem 422 that names the field, when a price cannot be for this unit */
  public void checkUnit(PriceUnit unit, String field) {
    if (!soldBy(unit)) {
      throw Problem.refused(field, switch (unit) {
        case M3, PIECE -> "inventory.not-sold-by-volume";
        case TSUBO -> "inventory.not-sold-by-tsubo";
        case BUNDLE -> "inventory.not-sold-by-bundle";
      });
    }
  }
}
