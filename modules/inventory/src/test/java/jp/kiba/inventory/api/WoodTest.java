package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WoodTest {

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"SAWN", "ENGINEERED", "PANEL", "PRECUT"})
  void everything_but_logs_has_board_dimensions_only(Kind kind) {
    assertThat(WoodFixtures.boards(kind).check()).isEqualTo(WoodFixtures.boards(kind));
    refused("board", new Wood(kind, "SUGI", "A", null, null, null, null, null));
    refused("log", new Wood(kind, "SUGI", "A", WoodFixtures.POST, WoodFixtures.ROUND, null, null, null));
  }

  @Test
  void logs_have_log_dimensions_only() {
    assertThat(WoodFixtures.log().check()).isEqualTo(WoodFixtures.log());
    refused("log", new Wood(Kind.LOG, "SUGI", "A", null, null, null, null, null));
    refused("board", new Wood(Kind.LOG, "SUGI", "A", WoodFixtures.POST, WoodFixtures.ROUND, null, null, null));
  }

  @Test
  void other_wood_is_not_dealt_in_yet() {
    refused("kind", new Wood(Kind.OTHER, "SUGI", "A", WoodFixtures.POST, null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sugi", "スギ", "OAK", ""})
  void a_species_must_be_in_the_catalogue(String species) {
    refused("species", new Wood(Kind.SAWN, species, "A", WoodFixtures.POST, null, null, null, null));
  }

  @Test
  void a_log_is_not_planed() {
    refused("surface", new Wood(Kind.LOG, "SUGI", "A", null, WoodFixtures.ROUND, null, null, Surface.PLANED));
  }

  @Test
  void moisture_belongs_to_dried_wood() {
    assertThat(new Wood(Kind.SAWN, "SUGI", "A", WoodFixtures.POST, null, Drying.AD, 20, null).check()).isNotNull();
    refused("moisturePercent", new Wood(Kind.SAWN, "SUGI", "A", WoodFixtures.POST, null, Drying.GREEN, 20, null));
    refused("moisturePercent", new Wood(Kind.SAWN, "SUGI", "A", WoodFixtures.POST, null, null, 20, null));
  }

  @Test
  void a_grade_in_ones_own_words_is_welcome_but_not_a_telephone_number() {
    assertThat(new Wood(Kind.SAWN, "SUGI", "赤身勝ち 並", WoodFixtures.POST, null, null, null, null).check()).isNotNull();
    refused("grade", new Wood(Kind.SAWN, "SUGI", "特一等 03-1234-5678", WoodFixtures.POST, null, null, null, null));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
  void columns_give_back_the_wood_and_its_volume(Kind kind) {
    var wood = kind == Kind.LOG ? WoodFixtures.log() : WoodFixtures.boards(kind);
    var columns = WoodColumns.of(wood);
    assertThat(columns.wood()).usingRecursiveComparison().withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(wood);
    assertThat(columns.volume(7)).isEqualByComparingTo(VolumeRule.currentFor(kind).volume(wood.board(), wood.log(), 7));
  }

  private static void refused(String field, Wood wood) {
    var problem = catchThrowableOfType(Problem.class, wood::check);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly(field);
  }
}
