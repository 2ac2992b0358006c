package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Requests that are well formed by the published document, made from nothing else: good enough to get past every check of
 * form, to whatever the operation itself has to say.
 */
final class Samples {
  /** Things that are written in a way of their own; the first that fits a pattern stands for all. */
  private static final List<String> WRITTEN = List.of("sample", "ja", "13", "newest", "630-8213", "0742-22-1101", "7000012050002",
      "T7000012050002", "sample.example", "https://sample.example", "https://sample.example/signed-in");

  private final ApiDocument document;

  Samples(ApiDocument document) {
    this.document = document;
  }

  /** The operation with these ids in its path, all its required parameters and its body. */
  Call call(ApiDocument.Operation operation, List<String> ids) {
    var query = operation.parameters("query").filter(p -> p.path("required").asBoolean())
        .map(p -> p.get("name").asText() + "=" + URLEncoder.encode(String.valueOf(value(p.get("schema"))), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    var call = Call.of(operation.method(), operation.withIds(ids) + (query.isEmpty() ? "" : "?" + query));
    return operation.body().isMissingNode() ? call : call.json(value(operation.body()));
  }

  /** The operation on things that do not exist. */
  Call call(ApiDocument.Operation operation) {
    return call(operation, operation.collections().stream().map(c -> UUID.randomUUID().toString()).toList());
  }

  /** A value that fits the schema. */
  Object value(JsonNode reference) {
    var schema = document.resolved(reference);
    if (schema.has("enum")) {
      return schema.get("enum").get(0).asText();
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema);
      case "array" -> list(schema);
      case "integer", "number" -> number(schema);
      case "boolean" -> false;
      case "string" -> text(schema);
      default -> throw new AssertionError("no sample for the schema " + schema);
    };
  }

  private Map<String, Object> object(JsonNode schema) {
    var object = new LinkedHashMap<String, Object>();
    schema.path("properties").properties().forEach(property -> {
      if (!document.resolved(property.getValue()).path("readOnly").asBoolean()) {
        object.put(property.getKey(), property.getValue().path("nullable").asBoolean() ? null
            // the document has no pattern for what stands in a list
            : property.getKey().equals("prefectures") ? List.of("13") : value(property.getValue()));
      }
    });
    return object;
  }

  private List<Object> list(JsonNode schema) {
    var list = new ArrayList<>();
    for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
      list.add(value(schema.get("items")));
    }
    return list;
  }

  private static Object number(JsonNode schema) {
    return (long) Math.ceil(schema.path("minimum").asDouble(0));
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> UUID.randomUUID().toString();
      case "date" -> LocalDate.now().plusDays(2).toString();
      case "date-time" -> Instant.now().toString();
      case "email" -> "sample@people.example";
      default -> written(schema);
    };
  }

  private static String written(JsonNode schema) {
    var pattern = schema.path("pattern").asText(".*");
    var found = WRITTEN.stream().filter(text -> text.matches(pattern)).findFirst().orElse("sample");
    return found.length() >= schema.path("minLength").asInt() ? found : found.repeat(schema.path("minLength").asInt());
  }
}
