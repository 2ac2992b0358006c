package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kiba.dev.StackOptions;
import org.junit.jupiter.api.Test;

/**
 * The web UI is generated from a committed copy of the server's document, and so is every example: the two must say the same.
 * With {@code -Dopenapi.write=true} the copy is written anew instead: {@code ./kiba openapi}.
 */
class DocumentIT {
  private static final Path COPY = StackOptions.forTests().repository().resolve("app-war/frontend/openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  @Test
  void the_committed_document_is_the_servers() throws IOException {
    var published = written(ApiDocument.published().json());
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COPY, published);
    }
    assertThat(written(JSON.readTree(COPY.toFile())))
        .as("app-war/frontend/openapi.json is not what the server publishes: run ./kiba openapi and commit the result")
        .isEqualTo(published);
  }

  @Test
  void the_document_says_nothing_about_where_it_was_made() {
    assertThat(ApiDocument.published().json().toString()).doesNotContain("localhost", "127.0.0.1", "jp.kiba");
  }

  /** One way of writing: fields in alphabetical order, lists in their own, spaced as npm's tools space JSON. */
  private static String written(JsonNode document) throws IOException {
    var lines = new DefaultIndenter("  ", "\n");
    var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
        .withArrayEmptySeparator("").withObjectEmptySeparator("");
    return JSON.writer(new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines))
        .writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
  }
}
