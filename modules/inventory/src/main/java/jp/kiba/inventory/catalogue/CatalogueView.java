package jp.kiba.inventory.catalogue;

import java.util.Arrays;
import java.util.List;
import jp.kiba.inventory.api.Species;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that forms offer to choose from. Changes only with a release. */
@Schema(name = "Catalogue")
record CatalogueView(
    @Schema(required = true) List<SpeciesView> species,
    @Schema(required = true) List<GradeView> grades,
    @Schema(required = true) List<PrefectureView> prefectures) {

  /** A species, with the name that origin law asks for. */
  @Schema(name = "Species")
  record SpeciesView(
      @Schema(required = true) String code,
      @Schema(required = true) String ja,
      @Schema(required = true) String en,
      @Schema(required = true) String botanical) {}

  /** A grade that is usual for the kind; a lot may bear any other text. */
  @Schema(name = "Grade")
  record GradeView(
      @Schema(required = true) Kind kind,
      @Schema(required = true) String code,
      @Schema(required = true) String ja,
      @Schema(required = true) String en) {}

  /** A prefecture by its number in JIS X 0401. */
  @Schema(name = "Prefecture")
  record PrefectureView(
      @Schema(required = true) String code,
      @Schema(required = true) String ja,
      @Schema(required = true) String en) {}

  static CatalogueView whole() {
    return new CatalogueView(
        Arrays.stream(Species.values()).map(s -> new SpeciesView(s.name(), s.ja(), s.en(), s.botanical())).toList(),
        Grades.ALL, Prefectures.ALL);
  }
}
