package jp.kiba.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyedSealTest {
  private static final String OLD = "an old key of more than thirty-two characters";
  private static final String NEW = "a new key of more than thirty-two characters";
  private static final String SECRET = "花子 hanako@people.example";

  private final KeyedSeal seal = KeyedSeal.with(NEW);

  @Test
  void what_is_closed_is_read_again_and_by_nobody_who_only_sees_it() {
    var closed = seal.close("letter 1", SECRET);
    assertThat(seal.open("letter 1", closed)).isEqualTo(SECRET);
    assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain("hanako").doesNotContain("花子");
  }

  @Test
  void the_same_text_never_looks_the_same() {
    assertThat(seal.close("letter 1", SECRET)).isNotEqualTo(seal.close("letter 1", SECRET));
  }

  @Test
  void it_opens_only_where_it_was_closed() {
    var closed = seal.close("letter 1", SECRET);
    assertThatThrownBy(() -> seal.open("letter 2", closed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_changed_bit_is_noticed() {
    var closed = seal.close("letter 1", SECRET);
    for (int at = 0; at < closed.length; at++) {
      var changed = closed.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> seal.open("letter 1", changed)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_new_key_in_front_closes_and_the_old_one_still_opens() {
    var closed = KeyedSeal.with(OLD).close("letter 1", SECRET);
    assertThat(KeyedSeal.with(NEW + ", " + OLD).open("letter 1", closed)).isEqualTo(SECRET);
    assertThatThrownBy(() -> seal.open("letter 1", closed)).isInstanceOf(IllegalStateException.class);
    var fresh = KeyedSeal.with(NEW + "," + OLD).close("letter 1", SECRET);
    assertThat(seal.open("letter 1", fresh)).isEqualTo(SECRET);
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> KeyedSeal.with("short")).isInstanceOf(IllegalStateException.class);
  }
}
