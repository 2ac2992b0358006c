package jp.kiba.inventory.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.KindSpec;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.api.Use;
import jp.kiba.inventory.api.VolumeRounding;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that forms offer to choose from. Changes only with a release. */
@Schema(name = "Catalogue")
record CatalogueView(
    @Schema(required = true) List<SpeciesView> species,
    @Schema(required = true) List<GradeView> grades,
    @Schema(required = true) List<PrefectureView> prefectures,
    @Schema(required = true) List<FormView> forms,
    @Schema(required = true) List<WordView> products,
    @Schema(required = true) List<WordView> dryings,
    @Schema(required = true) List<WordView> surfaces,
    @Schema(required = true) List<WordView> treatments,
    @Schema(required = true) List<WordView> marks,
    @Schema(required = true, description = "Those that partners may agree on") List<VolumeRuleView> volumeRules) {

  /** A species, with the name that origin law asks for. */
  @Schema(name = "Species")
  record SpeciesView(
      @Schema(required = true) String code,
      @Schema(required = true) String ja,
      @Schema(required = true) String en,
      @Schema(required = true) String botanical,
      @Schema(required = true, description = "Other ways to write it") List<String> synonyms) {}

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

  /** A code and what it is called. */
  @Schema(name = "Word")
  record WordView(
      @Schema(required = true) String code,
      @Schema(required = true) String ja,
      @Schema(required = true) String en) {}

  /** How pieces become m³. */
  @Schema(name = "VolumeRule")
  record VolumeRuleView(
      @Schema(required = true) String name,
      @Schema(required = true) Set<Kind> kinds,
      @Schema(required = true) VolumeRounding rounding) {}

  /** What a kind of wood, or some products of it, is described by; a list says what may be chosen. */
  @Schema(name = "WoodForm")
  record FormView(
      @Schema(required = true) Kind kind,
      @Schema(required = true, description = "One of these is needed; empty: none") List<Product> products,
      @Schema(required = true) Use board,
      @Schema(required = true) Use log,
      @Schema(required = true) Use article,
      @Schema(required = true) List<Drying> dryings,
      @Schema(required = true) List<Surface> surfaces,
      @Schema(required = true) List<Treatment> treatments,
      @Schema(required = true) List<Mark> marks,
      @Schema(required = true) boolean bundles,
      @Schema(required = true) Set<PriceUnit> priceUnits,
      @Schema(required = true) String volumeRule) {

    static FormView of(KindSpec s) {
      return new FormView(s.kind(), s.products(), s.board(), s.log(), s.article(), s.dryings(), s.surfaces(), s.treatments(),
          s.marks(), s.bundles(), s.priceUnits(), s.volumeRule());
    }
  }

  static CatalogueView whole() {
    return new CatalogueView(
        Arrays.stream(Species.values()).map(s -> new SpeciesView(s.name(), s.ja(), s.en(), s.botanical(), s.synonyms())).toList(),
        Grades.ALL.stream().map(g -> new GradeView(g.kind(), g.code(), g.ja(), g.en())).toList(), Prefectures.ALL, KindSpec.all().stream().map(FormView::of).toList(),
        Arrays.stream(Product.values()).map(p -> new WordView(p.name(), p.ja(), p.en())).toList(),
        Arrays.stream(Drying.values()).map(d -> new WordView(d.name(), d.ja(), d.en())).toList(),
        Arrays.stream(Surface.values()).map(f -> new WordView(f.name(), f.ja(), f.en())).toList(),
        Arrays.stream(Treatment.values()).map(t -> new WordView(t.name(), t.ja(), t.en())).toList(),
        Arrays.stream(Mark.values()).map(m -> new WordView(m.name(), m.ja(), m.en())).toList(),
        VolumeRule.agreeable().stream().map(r -> new VolumeRuleView(r.name(), r.kinds(), r.rounding())).toList());
  }
}
