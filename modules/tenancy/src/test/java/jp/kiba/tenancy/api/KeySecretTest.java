package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class KeySecretTest {
  @Test
  void a_secret_is_read_as_it_was_written() {
    var secret = KeySecret.fresh();
    assertThat(secret.text()).matches("kiba_[0-9a-f]{72}").endsWith(secret.hint());
    assertThat(KeySecret.parse(secret.text()).hash()).isEqualTo(secret.hash()).hasSize(32);
  }

  @Test
  void no_two_are_alike() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      assertThat(seen.add(KeySecret.fresh().text())).isTrue();
    }
  }

  @Test
  void what_was_mistyped_is_none_and_nobody_is_asked_about_it() {
    var text = KeySecret.fresh().text();
    var last = text.charAt(text.length() - 1);
    for (var wrong : new String[] {"", "kiba_", text.substring(1), text + "0", text.toUpperCase(java.util.Locale.ROOT),
        text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0'), "kiba_" + "0".repeat(72)}) {
      assertThat(KeySecret.parse(wrong)).as(wrong).isNull();
    }
  }

  @Test
  void no_log_line_gives_it_away() {
    var secret = KeySecret.fresh();
    assertThat(secret.toString()).doesNotContain(secret.text(), secret.hint());
  }
}
