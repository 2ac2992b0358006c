package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The document the server publishes about itself: the list of what there is to test. */
final class ApiDocument {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private static final Pattern VARIABLE = Pattern.compile("([^/{}]+)/\\{([^}]+)}");

  private final JsonNode document;

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  static ApiDocument published() {
    return new ApiDocument(Call.get("/openapi").header("Accept", "application/json").reply().ok());
  }

  JsonNode json() {
    return document;
  }

  /** Every operation, in the order of the document. */
  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
      if (METHODS.contains(method.getKey())) {
        operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
      }
    }));
    return operations;
  }

  /** The schema behind a reference, or the schema itself. */
  JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(document.at(schema.get("$ref").asText().substring(1)));
    }
    return schema.path("allOf").size() == 1 ? resolved(schema.get("allOf").get(0)) : schema;
  }

  /** One thing one can ask of the API. */
  record Operation(String method, String path, JsonNode description) {

    /** What the path needs filled in, by the collection it stands behind: orders, shipments. */
    List<String> collections() {
      return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** @param ids one for each of {@link #collections()} */
    String withIds(List<String> ids) {
      var given = ids.iterator();
      return VARIABLE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + given.next()));
    }

    /** The schema of the body, or a missing node. */
    JsonNode body() {
      return description.at("/requestBody/content/application~1json/schema");
    }

    Stream<JsonNode> parameters(String in) {
      return Trade.each(description.path("parameters")).stream().filter(p -> p.get("in").asText().equals(in));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
