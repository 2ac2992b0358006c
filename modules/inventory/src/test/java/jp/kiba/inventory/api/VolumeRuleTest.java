package jp.kiba.inventory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VolumeRuleTest {

  @ParameterizedTest(name = "{0} cm × {1} m × {2} = {3} m³")
  @CsvSource({
      "30, 4, 1, 0.360", "22, 8.2, 1, 0.472", // as the trade's tables have them
      "13, 3, 1, 0.051", "14, 4, 1, 0.078", "18, 3, 1, 0.097", "20, 4, 1, 0.160", "24, 3, 1, 0.173", "36, 6, 1, 0.821",
      "30, 4, 85, 30.600", // per log first, then times pieces
      "13.9, 4, 1, 0.068", "13.1, 4, 1, 0.068", // under 14: whole cm, down
      "15.9, 4, 1, 0.078", "16, 4, 1, 0.102", // from 14: even cm, down
      "18, 5.99, 1, 0.194", // the last length without taper
      "18, 6, 1, 0.217", // (18 + 1)² × 6
      "18, 7.9, 1, 0.300", // whole metres count: (18 + 1.5)² × 7.9
      "9, 3.65, 1000, 30.000"}) // 0.029565 becomes 0.030 before it is multiplied
  void logs_are_measured_by_JAS(BigDecimal diameterCm, BigDecimal lengthM, int pieces, BigDecimal m3) {
    assertThat(VolumeRule.named("LOG-JAS-1").volume(null, new Log(diameterCm, lengthM), pieces)).isEqualTo(m3);
  }

  @ParameterizedTest(name = "{0} × {1} × {2} mm × {3} = {4} m³")
  @CsvSource({
      "105, 105, 3000, 1, 0.0331", // 0.033075 rounds up
      "105, 105, 3000, 480, 15.8760", // the line is rounded, not the piece: 480 × 0.0331 would be 15.8880
      "27, 105, 3000, 2400, 20.4120",
      "12, 910, 1820, 50, 0.9937", // 0.99372
      "45, 105, 4000, 1, 0.0189",
      "0.5, 100, 1000, 1, 0.0001", // half-up at the last decimal
      "0.4, 100, 1000, 1, 0.0000"})
  void boards_are_thickness_by_width_by_length(BigDecimal t, BigDecimal w, BigDecimal l, int pieces, BigDecimal m3) {
    for (var rule : new String[] {"SAWN-1", "ENGINEERED-1", "PANEL-1", "PRECUT-1", "OTHER-1"}) {
      assertThat(VolumeRule.named(rule).volume(new Board(t, w, l), null, pieces)).isEqualTo(m3);
    }
  }

  @ParameterizedTest(name = "{0}: {1} m³")
  @CsvSource({
      "SAWN-1, 15.8760", // 480 × 0.033075, rounded once
      "SAWN-1-3-LINE-HALF-UP, 15.876",
      "SAWN-1-3-LINE-FLOOR, 15.876",
      "SAWN-1-3-PIECE-HALF-UP, 15.840", // 480 × 0.033
      "SAWN-1-3-PIECE-FLOOR, 15.840",
      "SAWN-1-4-PIECE-HALF-UP, 15.8880", // 480 × 0.0331
      "SAWN-1-4-PIECE-FLOOR, 15.8400", // 480 × 0.0330
      "SAWN-1-4-LINE-FLOOR, 15.8760",
      "BOARD-1-4-PIECE-FLOOR, 15.8400"})
  void the_same_posts_by_every_rounding_of_the_trade(String rule, BigDecimal m3) {
    assertThat(VolumeRule.named(rule).volume(WoodFixtures.POST, null, 480)).isEqualTo(m3);
  }

  @Test
  void logs_may_be_rounded_otherwise_too() {
    var log = new Log(new BigDecimal("9"), new BigDecimal("3.65")); // 0.029565
    assertThat(VolumeRule.named("LOG-JAS-1-3-PIECE-FLOOR").volume(null, log, 1000)).isEqualTo("29.000");
    assertThat(VolumeRule.named("LOG-JAS-1-4-LINE-HALF-UP").volume(null, log, 1000)).isEqualTo("29.5650");
  }

  @Test
  void a_rounding_has_one_name_and_a_name_fits_into_terms() {
    assertThat(VolumeRule.agreeable()).hasSize(7 * 8).extracting(VolumeRule::name).doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Z0-9-]{1,40}")).doesNotContain("SET-1");
    for (var other : new String[] {"SAWN-1-4-LINE-HALF-UP", "LOG-JAS-1-3-PIECE-HALF-UP", "SAWN-1-5-PIECE-FLOOR", "sawn-1", "SAWN-1-", " SAWN-1",
        "SAWN-1-3-PIECE-HALF_UP", ""}) {
      assertThat(VolumeRule.find(other)).as(other).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_rule_fits_its_kind_and_what_has_no_dimensions_fits_none(Kind kind) {
    var wood = WoodFixtures.of(kind);
    assertThat(VolumeRule.currentFor(wood).fits(wood)).isTrue();
    assertThat(VolumeRule.named("BOARD-1").fits(wood)).isEqualTo(kind != Kind.LOG);
    assertThat(VolumeRule.agreeable()).noneMatch(rule -> rule.fits(WoodFixtures.set()));
    assertThat(VolumeRule.forLine("BOARD-1", WoodFixtures.set(), VolumeRule.NONE)).isEqualTo(VolumeRule.NONE);
  }

  @Test
  void partners_agree_on_one_rule_for_each_sort_of_wood() {
    var agreed = "BOARD-1-3-PIECE-FLOOR,LOG-JAS-1-4-LINE-HALF-UP,PANEL-1";
    assertThat(VolumeRule.agreeable(agreed)).isTrue();
    assertThat(VolumeRule.forLine(agreed, WoodFixtures.of(Kind.SAWN), "SAWN-1")).isEqualTo("BOARD-1-3-PIECE-FLOOR");
    assertThat(VolumeRule.forLine(agreed, WoodFixtures.of(Kind.LOG), "LOG-JAS-1")).isEqualTo("LOG-JAS-1-4-LINE-HALF-UP");
    assertThat(VolumeRule.forLine(agreed, WoodFixtures.of(Kind.PANEL), "PANEL-1-3-PIECE-FLOOR")).as("its own before that of all boards").isEqualTo("PANEL-1");
    assertThat(VolumeRule.forLine("LOG-JAS-1", WoodFixtures.of(Kind.SAWN), "SAWN-1")).isEqualTo("SAWN-1");
    for (var no : new String[] {null, "", "SAWN-1,", ",SAWN-1", "SAWN-1,SAWN-1-3-PIECE-FLOOR", "SAWN-1,SET-1", "SAWN-1,SAWN-9", "SAWN-1, LOG-JAS-1"}) {
      assertThat(VolumeRule.agreeable(no)).as(no).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_current_rule_of_a_kind_is_found_again_by_its_name(Kind kind) {
    var rule = VolumeRule.currentFor(WoodFixtures.of(kind));
    assertThat(VolumeRule.named(rule.name())).isSameAs(rule);
  }

  @Test
  void names_of_rules_are_stored_and_may_never_change() {
    assertThat(Arrays.stream(Kind.values()).map(k -> VolumeRule.currentFor(WoodFixtures.of(k)).name()))
        .containsExactly("LOG-JAS-1", "SAWN-1", "ENGINEERED-1", "PANEL-1", "PRECUT-1", "OTHER-1");
    assertThat(VolumeRule.currentFor(WoodFixtures.set()).name()).isEqualTo("SET-1");
  }

  @Test
  void what_has_no_dimensions_has_no_volume() {
    assertThat(VolumeRule.currentFor(WoodFixtures.set()).volume(null, null, 3)).isEqualTo(new BigDecimal("0.0000"));
    assertThat(VolumeRule.currentFor(WoodFixtures.with(WoodFixtures.of(Kind.OTHER)).size(null, null)).name()).isEqualTo("SET-1");
  }

  @Test
  void an_unknown_name_is_no_rule() {
    assertThatThrownBy(() -> VolumeRule.named("SAWN-0")).isInstanceOf(IllegalArgumentException.class);
  }
}
