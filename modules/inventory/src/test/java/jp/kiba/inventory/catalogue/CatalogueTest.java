package jp.kiba.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.catalogue.CatalogueView.FormView;
import jp.kiba.inventory.catalogue.CatalogueView.GradeView;
import jp.kiba.inventory.catalogue.CatalogueView.PrefectureView;
import jp.kiba.inventory.catalogue.CatalogueView.SpeciesView;
import jp.kiba.inventory.catalogue.CatalogueView.WordView;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final CatalogueView catalogue = CatalogueView.whole();

  @Test
  void every_species_has_a_name_in_both_languages_and_a_botanical_one() {
    assertThat(catalogue.species()).hasSizeGreaterThan(20).allSatisfy(s -> {
      assertThat(s.code()).matches("[A-Z][A-Z_]*");
      assertThat(s.ja()).isNotBlank();
      assertThat(s.en()).isNotBlank();
      assertThat(s.botanical()).matches("[A-Z][a-z]+ ([a-z]+|spp\\.)(, [A-Z][a-z]+ spp\\.)*|spp\\.");
    });
    assertThat(catalogue.species()).extracting(SpeciesView::ja).doesNotHaveDuplicates();
    assertThat(catalogue.species()).extracting(SpeciesView::en).doesNotHaveDuplicates();
  }

  @Test
  void no_spelling_means_two_species() {
    var spellings = catalogue.species().stream().flatMap(s -> Stream.concat(Stream.of(s.ja(), s.en()), s.synonyms().stream()))
        .map(word -> word.toLowerCase(Locale.ROOT)).toList();
    assertThat(spellings).doesNotHaveDuplicates();
  }

  @Test
  void every_kind_has_grades_with_a_name_in_both_languages() {
    assertThat(catalogue.grades()).extracting(GradeView::kind)
        .contains(Kind.values());
    assertThat(catalogue.grades()).doesNotHaveDuplicates().allSatisfy(g -> {
      assertThat(g.code()).matches("[A-Z][A-Z0-9_]*").hasSizeLessThanOrEqualTo(40);
      assertThat(g.ja()).isNotBlank();
      assertThat(g.en()).isNotBlank();
    });
  }

  @Test
  void a_grade_is_called_the_same_whatever_kind_bears_it() {
    var names = catalogue.grades().stream().collect(Collectors.groupingBy(GradeView::code,
        Collectors.mapping(g -> g.ja() + "/" + g.en(), Collectors.toSet())));
    assertThat(names).allSatisfy((code, said) -> assertThat(said).hasSize(1));
  }

  @Test
  void every_kind_has_a_form_and_every_product_is_in_exactly_one() {
    assertThat(catalogue.forms()).extracting(FormView::kind).contains(Kind.values());
    assertThat(catalogue.forms()).flatExtracting(FormView::products).containsExactlyInAnyOrder(Product.values());
    assertThat(catalogue.forms()).allSatisfy(f -> assertThat(f.products()).allMatch(p -> p.kind() == f.kind()));
  }

  @Test
  void every_code_has_a_word_of_its_own_in_both_languages() {
    for (var words : List.of(catalogue.products(), catalogue.dryings(), catalogue.surfaces(), catalogue.treatments(), catalogue.marks())) {
      assertThat(words).allSatisfy(w -> assertThat(w.ja() + w.en()).isNotBlank());
      assertThat(words).extracting(WordView::ja).doesNotHaveDuplicates();
      assertThat(words).extracting(WordView::en).doesNotHaveDuplicates();
    }
  }

  @Test
  void there_are_forty_seven_prefectures_in_their_order() {
    assertThat(catalogue.prefectures()).hasSize(47).contains(
        new PrefectureView("01", "北海道", "Hokkaido"), new PrefectureView("13", "東京都", "Tokyo"),
        new PrefectureView("29", "奈良県", "Nara"), new PrefectureView("47", "沖縄県", "Okinawa"));
    assertThat(catalogue.prefectures()).extracting(PrefectureView::ja).doesNotHaveDuplicates();
    assertThat(catalogue.prefectures()).extracting(PrefectureView::en).doesNotHaveDuplicates();
  }
}
