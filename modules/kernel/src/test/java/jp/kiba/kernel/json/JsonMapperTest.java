package jp.kiba.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Printable;
import jp.kiba.kernel.api.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMapperTest {
  private static final ObjectMapper JSON = JsonMapper.strict();
  private static final ObjectMapper ASKED = new JsonMapper().getContext(Line.class);

  record Line(String place, Integer pieces, Boolean short_, Rounding rounding) {}

  record Lines(List<Line> lines) {}

  record Figures(UUID id, Instant at, LocalDate on, BigDecimal m3, Long yen) {}

  @Test
  void what_is_well_formed_is_read() throws Exception {
    assertThat(read("{\"place\":\"第1倉庫\",\"pieces\":5,\"short_\":true,\"rounding\":\"FLOOR\"}"))
        .isEqualTo(new Line("第1倉庫", 5, true, Rounding.FLOOR));
    assertThat(read("{}")).isEqualTo(new Line(null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"pieces\":5,\"price\":1}", // a field that nobody asked for
      "{\"pieces\":5,\"pieces\":6}", // twice
      "{\"pieces\":5} {\"pieces\":6}", // more than one
      "{\"pieces\":5}x",
      "{\"pieces\":\"5\"}", // text for a number
      "{\"pieces\":\"\"}",
      "{\"pieces\":1.0}", // a fraction for a whole number
      "{\"pieces\":1.5}",
      "{\"pieces\":99999999999}",
      "{\"pieces\":true}",
      "{\"place\":5}", // a number for text
      "{\"place\":1.5}",
      "{\"place\":true}",
      "{\"place\":[\"第1倉庫\"]}",
      "{\"short_\":1}", // a number for yes or no
      "{\"short_\":\"true\"}",
      "{\"rounding\":0}", // a place for a name
      "{\"rounding\":\"floor\"}",
      "{\"rounding\":\"\"}",
      "{pieces:5}", "{'pieces':5}", "{\"pieces\":5,}", "{\"pieces\":NaN}", "{\"pieces\":05}", "{\"pieces\":5", "[]", "\"\""})
  void nothing_is_guessed(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0085", "\\u202e等一特", "\\u2066a\\u2069", "\\ud83c", "\\udf32\\ud83c"})
  void a_text_that_does_not_look_the_same_to_everybody_is_refused_where_it_stands(String text) {
    var body = "{\"lines\":[{\"place\":\"第1倉庫\"},{\"place\":\"" + text + "\"}]}";
    assertThatThrownBy(() -> ASKED.readValue(body, Lines.class)).isInstanceOfSatisfying(JsonMappingException.class, e -> {
      assertThat(e.getPathReference()).contains("[1]").contains("place");
      assertThat(e.getOriginalMessage()).isEqualTo(Printable.KEY);
    });
  }

  @Test
  void lines_and_rare_characters_are_text_as_well() throws Exception {
    assertThat(ASKED.readValue("{\"place\":\"一\\r\\n二\\t\\ud83c\\udf32辻\\udb40\\udd00\"}", Line.class).place()).isEqualTo("一\r\n二\t🌲辻\udb40\udd00");
  }

  @Test
  void what_was_kept_is_read_again_whatever_stands_in_it() throws Exception {
    assertThat(JsonMapper.mapper().readValue("{\"place\":\"\\u202e等一特\"}", Line.class).place()).isEqualTo("\u202e等一特");
  }

  @Test
  void the_place_of_the_mistake_is_known() {
    assertThatThrownBy(() -> JSON.readValue("{\"lines\":[{\"pieces\":1},{\"pieces\":\"5\"}]}", Lines.class))
        .isInstanceOfSatisfying(JsonMappingException.class, e -> assertThat(e.getPathReference()).contains("[1]").contains("pieces"));
  }

  @Test
  void a_mistake_does_not_repeat_what_was_sent() {
    assertThatThrownBy(() -> read("{\"place\":\"secret\" x")).hasMessageNotContaining("secret");
  }

  @Test
  void what_goes_out_is_iso_and_comes_back_the_same() throws Exception {
    var figures = new Figures(new UUID(0, 1), Instant.parse("2026-11-20T01:02:03.123456Z"), LocalDate.parse("2026-11-20"),
        new BigDecimal("15.8760"), 1_000_000_000_000L);
    var text = JSON.writeValueAsString(figures);
    assertThat(text).contains("\"2026-11-20T01:02:03.123456Z\"").contains("\"2026-11-20\"").contains("15.8760");
    assertThat(JSON.readValue(text, Figures.class)).isEqualTo(figures);
  }

  private static Line read(String body) throws JsonProcessingException {
    return JSON.readValue(body, Line.class);
  }
}
