package jp.kiba.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  private static final Code OURS = Code.ours();
  private static final Code PLANTED = Code.planted();

  @ParameterizedTest
  @EnumSource
  void the_code_keeps_the_rule(Rule rule) {
    assertThat(rule.check(OURS)).isEmpty();
  }

  /** A rule that checks nothing must fail: it has to find those who break it, and nobody else. */
  @ParameterizedTest
  @EnumSource
  void the_rule_finds_what_was_planted_and_nothing_else(Rule rule) {
    var planted = PLANTED.stream().filter(c -> breaks(c, rule)).map(JavaClass::getSimpleName).collect(Collectors.toSet());
    assertThat(planted).as("violations planted for %s", rule).isNotEmpty();
    assertThat(rule.check(PLANTED).map(Violation::where).collect(Collectors.toSet())).isEqualTo(planted);
  }

  @Test
  void all_of_the_code_is_looked_at() {
    for (var module : Code.MODULES.subList(0, 5)) {
      assertThat(OURS.stream().filter(c -> OURS.module(c).equals(module))).as(module).hasSizeGreaterThan(10);
    }
    assertThat(OURS.stream().filter(c -> OURS.module(c).equals("app"))).hasSizeGreaterThan(10);
    assertThat(OURS.stream().map(OURS::module)).doesNotContain("");
    assertThat(OURS.sources()).extracting(Source::className).contains("Current", "Permissions", "Listing", "Order", "Gate");
  }

  private static boolean breaks(JavaClass type, Rule rule) {
    return type.tryGetAnnotationOfType(Breaks.class).filter(b -> Arrays.asList(b.value()).contains(rule)).isPresent();
  }
}
