package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
  @ParameterizedTest
  @CsvSource({"{YYYY}-{00000}, 2026-00042", "注{YY}/{000}, 注26/042", "A.{0}_{YYYY}, A.42_2026", "{YY}{0}, 2642"})
  void a_number_is_written_as_the_company_likes_it(String pattern, String written) {
    assertThat(NumberPattern.of(pattern).write(2026, 42)).isEqualTo(written);
  }

  @Test
  void a_number_that_outgrows_its_zeros_is_written_in_full() {
    assertThat(NumberPattern.of("{YY}-{00}").write(2026, 12345)).isEqualTo("26-12345");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-1", "{YYYY}", "{000}", "{YYYY}{YY}{000}", "{YYYY}{000}{000}", "{yyyy}{000}", "{YYYY} {000}",
      "{YYYY}<{000}", "{YYYY}{000000000}", "{YYYY}{00}{", "=\"{YYYY}{000}"})
  void what_could_bear_one_number_twice_or_breaks_a_file_is_no_pattern(String pattern) {
    assertThat(NumberPattern.isValid(pattern)).isFalse();
  }

  @Test
  void the_default_is_one() {
    assertThat(CompanySettings.DEFAULTS.documentNumber(2026, 7)).isEqualTo("2026-00007");
  }
}
