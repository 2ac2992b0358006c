package jp.kiba.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import jp.kiba.kernel.api.Changes;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Place(String town, String street) {}

  private record Thing(String name, Place place, List<String> roles, String secret) {}

  @Test
  void only_what_differs_is_kept_and_fields_of_fields_are_dotted() {
    var before = new Thing("a", new Place("奈良", "登大路"), List.of("SALES"), "x");
    var after = new Thing("a", new Place("東京", "登大路"), List.of("SALES", "VIEWER"), "x");
    assertThat(text(new Changes(before, after)))
        .containsExactly("place.town: \"奈良\" -> \"東京\"", "roles: [\"SALES\"] -> [\"SALES\",\"VIEWER\"]");
  }

  @Test
  void a_secret_is_only_said_to_have_changed() {
    assertThat(text(Changes.of("clientSecret", "old", "new").and("url", "a", "b")))
        .containsExactly("clientSecret: \"•••\" -> \"•••\"", "url: \"a\" -> \"b\"");
  }

  @Test
  void what_was_made_had_nothing_before() {
    assertThat(text(new Changes(null, Map.of("place", new Place("奈良", null))))).containsExactly("place.town: null -> \"奈良\"");
    assertThat(text(Changes.of("limit", 5, null))).containsExactly("limit: 5 -> null");
    assertThat(text(Changes.NONE)).isEmpty();
  }

  private static List<String> text(Changes changes) {
    return Difference.of(changes, JSON).stream().map(d -> d.field() + ": " + d.before() + " -> " + d.after()).toList();
  }
}
