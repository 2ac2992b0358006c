package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {
  /** The Tax Agency's own worked example, and numbers that public bodies publish of themselves. */
  @ParameterizedTest
  @ValueSource(strings = {"8700110005901", "7000012050002", "8000012010038", "8000020130001", "2000012020001", "1180301018771"})
  void published_numbers_are_valid(String number) {
    assertThat(CorporateNumber.isValid(number)).isTrue();
    assertThat(CorporateNumber.isValidRegistration("T" + number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "700001205000", "70000120500021", "７０００012050002", "700001205000x", "T7000012050002", " 7000012050002"})
  void what_is_not_thirteen_digits_is_not(String number) {
    assertThat(CorporateNumber.isValid(number)).isFalse();
  }

  @Test
  void a_registration_number_begins_with_a_capital_t() {
    assertThat(CorporateNumber.isValidRegistration("t7000012050002")).isFalse();
    assertThat(CorporateNumber.isValidRegistration("7000012050002")).isFalse();
  }

  @Test
  void a_base_of_another_length_is_refused() {
    assertThatThrownBy(() -> CorporateNumber.checkDigit("1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void of_ten_first_digits_just_one_fits(@ForAll("bases") String base) {
    assertThat(IntStream.rangeClosed(0, 9).filter(d -> CorporateNumber.isValid(d + base)).boxed())
        .containsExactly(CorporateNumber.checkDigit(base));
  }

  @Property
  void the_check_digit_is_never_zero(@ForAll("bases") String base) {
    assertThat(CorporateNumber.checkDigit(base)).isBetween(1, 9);
  }

  /** Modulo nine 0 and 9 are one; every other slip shows. */
  @Property
  void a_digit_that_was_mistyped_is_noticed(@ForAll("bases") String base, @ForAll @IntRange(max = 11) int at, @ForAll @IntRange(max = 9) int typed) {
    int was = base.charAt(at) - '0';
    var wrong = base.substring(0, at) + typed + base.substring(at + 1);
    boolean seen = !CorporateNumber.isValid(CorporateNumber.checkDigit(base) + wrong);
    assertThat(seen).isEqualTo((was - typed) % 9 != 0);
  }

  @Provide
  Arbitrary<String> bases() {
    return Arbitraries.strings().numeric().ofLength(12);
  }
}
