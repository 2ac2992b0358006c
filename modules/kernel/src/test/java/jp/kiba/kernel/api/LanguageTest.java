package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void the_first_language_that_kiba_speaks_is_taken() {
    assertThat(Language.of(List.of(Locale.FRENCH, Locale.US, Locale.JAPAN))).isEqualTo(Language.EN);
    assertThat(Language.of(List.of(Locale.JAPAN, Locale.US))).isEqualTo(Language.JA);
  }

  @Test
  void whoever_speaks_neither_reads_japanese() {
    assertThat(Language.of(List.of(Locale.FRENCH, Locale.KOREA))).isEqualTo(Language.JA);
    assertThat(Language.of(List.of())).isEqualTo(Language.JA);
  }
}
