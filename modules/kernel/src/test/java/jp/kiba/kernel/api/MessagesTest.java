package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void the_reader_gets_the_language_asked_for_whatever_the_server_speaks() {
    var before = Locale.getDefault();
    try {
      for (var server : List.of(Locale.US, Locale.JAPAN, Locale.FRANCE)) {
        Locale.setDefault(server);
        assertThat(Messages.text(Language.JA, "kernel.not-found.title", List.of())).isEqualTo("見つかりません");
        assertThat(Messages.text(Language.EN, "kernel.not-found.title", List.of())).isEqualTo("Not found");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_key_without_words_is_a_fault_and_not_an_empty_answer() {
    assertThatThrownBy(() -> Messages.text(Language.JA, "kernel.no-such-thing", List.of()))
        .isInstanceOf(MissingResourceException.class);
  }
}
