package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final UUID ID = UUID.fromString("6f1f3bd0-6a0e-4ce0-8d0b-0f6a2f7c9d11");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20T01:02:03.123456Z", "78000", "吉野製材所", "", "a|b", "|"})
  void what_was_written_is_read(String key) {
    var cursor = new Cursor(key, ID);
    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Test
  void it_can_stand_in_an_address() {
    assertThat(new Cursor("ヒノキ?&=/+", ID).toString()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void a_time_keeps_its_microseconds() {
    var at = Instant.parse("2026-11-20T01:02:03.123456Z");
    assertThat(Cursor.parse(Cursor.after(at, ID).toString()).time()).isEqualTo(at);
  }

  @Test
  void a_price_is_a_number() {
    assertThat(new Cursor("78000", ID).number()).isEqualByComparingTo(BigDecimal.valueOf(78_000));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void none_is_the_beginning(String text) {
    assertThat(Cursor.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "abc", "6f1f3bd0-6a0e-4ce0-8d0b-0f6a2f7c9d11", "null", " "})
  void what_is_no_cursor_is_a_problem_of_the_parameter(String text) {
    isInvalid(() -> Cursor.parse(text));
  }

  @Test
  void a_cursor_without_an_id_is_none() {
    isInvalid(() -> Cursor.parse(encoded("2026-11-20T01:02:03Z|not-an-id")));
    isInvalid(() -> Cursor.parse(encoded("2026-11-20T01:02:03Z")));
  }

  @Test
  void a_key_of_another_list_is_a_problem_too() {
    isInvalid(() -> new Cursor("吉野製材所", ID).time());
    isInvalid(() -> new Cursor("吉野製材所", ID).number());
    isInvalid(() -> new Cursor("", ID).time());
  }

  private static void isInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    var problem = catchThrowableOfType(Problem.class, reading);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly("cursor");
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
