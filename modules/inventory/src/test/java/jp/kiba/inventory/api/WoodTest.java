package jp.kiba.inventory.api;

import static jp.kiba.inventory.api.WoodFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WoodTest {
  private static final Wood POST = WoodFixtures.post();
  private static final Wood LOG = WoodFixtures.log();
  private static final Wood SET = WoodFixtures.set();

  @ParameterizedTest
  @ValueSource(strings = {"特一等", " 特一等 ", "特１等", "Special first", "ｓｐｅｃｉａｌ　ＦＩＲＳＴ", "tokuitto", "特一"})
  void a_grade_of_the_catalogue_is_one_grade_whichever_of_its_words_is_written(String written) {
    assertThat(with(POST).grade(written).check("").grade()).isEqualTo("TOKUITTO");
  }

  @Test
  void a_grade_that_no_catalogue_knows_for_the_kind_stays_in_its_own_words() {
    assertThat(with(LOG).grade("特一等").grade()).as("said of sawn wood").isEqualTo("特一等");
    assertThat(with(POST).grade(" 当社特選Ａ ").grade()).isEqualTo("当社特選A");
    assertThat(with(POST).grade(" ").grade()).as("left for the validation to find").isBlank();
    refused("grade", with(POST).grade("当社\n特選"));
    refused("grade", with(POST).grade("\u202E等一特"));
    refused("article", with(POST).article("柱\n角"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_is_usual_of_a_kind_is_in_order(Kind kind) {
    assertThat(WoodFixtures.of(kind).check("wood.")).isEqualTo(WoodFixtures.of(kind));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"SAWN", "ENGINEERED", "PANEL", "PRECUT"})
  void what_was_sawn_or_glued_has_the_dimensions_of_a_board_only(Kind kind) {
    var wood = WoodFixtures.of(kind);
    refused("board", with(wood).size(null, null));
    refused("log", with(wood).size(wood.board(), WoodFixtures.ROUND));
  }

  @Test
  void logs_have_the_dimensions_of_a_log_only() {
    refused("log", with(LOG).size(null, null));
    refused("board", with(LOG).size(WoodFixtures.POST, WoodFixtures.ROUND));
  }

  @Test
  void a_set_has_a_name_and_no_dimensions() {
    assertThat(SET.check("")).isEqualTo(SET);
    refused("article", with(SET).article(" "));
    refused("board", with(SET).size(WoodFixtures.POST, null));
    refused("drying", with(SET).dried(Drying.KD, null));
    refused("piecesPerBundle", with(SET).bundles(10));
  }

  @Test
  void other_wood_says_what_it_is_and_its_dimensions_if_it_likes() {
    var other = WoodFixtures.of(Kind.OTHER);
    assertThat(with(other).size(null, null).check("")).isNotNull();
    refused("article", with(other).article(null));
    refused("log", with(other).size(null, WoodFixtures.ROUND));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"ENGINEERED", "PANEL", "PRECUT"})
  void a_kind_of_many_things_needs_to_say_which(Kind kind) {
    refused("product", with(WoodFixtures.of(kind)).product(null));
  }

  @Test
  void a_product_belongs_to_its_kind() {
    refused("product", with(POST).product(Product.CLT));
    refused("product", with(WoodFixtures.of(Kind.PANEL)).product(Product.GLULAM));
    refused("product", with(LOG).product(Product.POST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sugi", "スギ", "OAK", ""})
  void a_species_must_be_in_the_catalogue(String species) {
    refused("species", with(POST).species(species));
  }

  @Test
  void a_log_is_neither_planed_nor_kiln_dried_nor_treated_nor_bundled() {
    refused("surface", with(LOG).surface(Surface.PLANED));
    refused("drying", with(LOG).dried(Drying.KD, null));
    refused("treatment", with(LOG).treatment(Treatment.K3));
    refused("piecesPerBundle", with(LOG).bundles(10));
  }

  @Test
  void moisture_belongs_to_dried_wood() {
    assertThat(with(POST).dried(Drying.AD, 20).check("")).isNotNull();
    refused("moisturePercent", with(POST).dried(Drying.GREEN, 20));
    refused("moisturePercent", with(POST).dried(null, 20));
  }

  @Test
  void nothing_is_wetter_than_its_drying_allows() {
    assertThat(with(POST).dried(Drying.KD, 30).check("")).isNotNull();
    refused("moisturePercent", with(POST).dried(Drying.KD, 31));
    refused("moisturePercent", with(POST).dried(Drying.AD, 41));
    assertThat(with(POST).dried(Drying.SD15, 15).check("")).isNotNull();
    refused("moisturePercent", with(POST).dried(Drying.SD15, 16));
  }

  @Test
  void a_class_of_finished_timber_is_not_rough_and_one_of_unfinished_timber_not_planed() {
    var sd = with(POST).dried(Drying.SD20, 18);
    refused("surface", with(sd).surface(Surface.ROUGH));
    assertThat(with(sd).surface(null).check("")).isNotNull();
    refused("surface", with(POST).dried(Drying.D20, 18));
  }

  @Test
  void glue_does_not_hold_wet_wood_and_panels_are_not_described_by_drying() {
    refused("drying", with(WoodFixtures.of(Kind.ENGINEERED)).dried(Drying.GREEN, null));
    refused("drying", with(WoodFixtures.of(Kind.PANEL)).dried(Drying.KD, 10));
  }

  @Test
  void a_panel_is_not_thicker_than_wide() {
    refused("board.thicknessMm", with(WoodFixtures.of(Kind.PANEL)).size(WoodFixtures.board("1820", "910", "12"), null));
  }

  @Test
  void formaldehyde_is_no_matter_of_solid_wood() {
    refused("marks", with(POST).marks(Mark.F_FOUR_STAR));
    refused("marks", with(LOG).marks(Mark.JAS, Mark.F_FOUR_STAR));
  }

  @Test
  void words_are_welcome_but_not_a_telephone_number() {
    assertThat(with(POST).grade("赤身勝ち 並").check("")).isNotNull();
    refused("grade", with(POST).grade("特一等 03-1234-5678"));
    refused("article", with(POST).article("間柱 03-1234-5678"));
  }

  @Test
  void marks_are_each_there_once_in_their_order() {
    var wood = with(POST).marks(Mark.SGEC, Mark.FSC, Mark.SGEC);
    assertThat(wood.marks()).containsExactly(Mark.FSC, Mark.SGEC);
    assertThat(Mark.written(wood.marks())).isEqualTo(",FSC,SGEC,");
    assertThat(Mark.read(",FSC,SGEC,")).isEqualTo(wood.marks());
    assertThat(Mark.written(List.of())).isEmpty();
    assertThat(Mark.read("")).isEmpty();
  }

  @Test
  void a_price_is_for_what_there_is() {
    assertThat(PriceUnit.values()).allMatch(POST::soldBy);
    assertThat(PriceUnit.values()).filteredOn(SET::soldBy).containsExactly(PriceUnit.PIECE);
    assertThat(PriceUnit.values()).filteredOn(LOG::soldBy).containsExactly(PriceUnit.M3, PriceUnit.PIECE);
    assertThat(PriceUnit.values()).filteredOn(with(POST).bundles(null)::soldBy).doesNotContain(PriceUnit.BUNDLE);
    for (var unit : new PriceUnit[] {PriceUnit.M3, PriceUnit.BUNDLE, PriceUnit.TSUBO}) {
      var problem = catchThrowableOfType(Problem.class, () -> SET.checkUnit(unit, "priceUnit"));
      assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly("priceUnit");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_table_offers_the_price_units_that_go(Kind kind) {
    var wood = WoodFixtures.of(kind);
    assertThat(KindSpec.of(kind, wood.product()).priceUnits()).allMatch(wood::soldBy);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void columns_give_back_the_wood_and_its_volume(Kind kind) {
    var wood = WoodFixtures.of(kind);
    var columns = WoodColumns.of(wood);
    assertThat(columns.wood()).usingRecursiveComparison().withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(wood);
    assertThat(columns.volume(7)).isEqualByComparingTo(VolumeRule.currentFor(wood).volume(wood.board(), wood.log(), 7));
  }

  private static void refused(String field, Wood wood) {
    var problem = catchThrowableOfType(Problem.class, () -> wood.check("wood."));
    assertThat(problem).as("nothing was refused").isNotNull();
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly("wood." + field);
  }
}
