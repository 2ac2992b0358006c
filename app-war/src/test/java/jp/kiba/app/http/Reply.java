package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.ProblemView;

/**
 * What the server answered.
 *
 * @param to the request, for messages
 */
record Reply(String to, int status, HttpHeaders headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** What differs from one answer to the next and says nothing about what was asked for. */
  private static final List<String> FLEETING =
      List.of("date", "x-request-id", "content-security-policy", "content-length", "transfer-encoding");

  /** The content of a successful answer. */
  JsonNode ok() {
    assertThat(status).as("%s: %s", to, body).isIn(200, 201, 202, 204);
    return body.isEmpty() ? JSON.nullNode() : json();
  }

  /** Asserts that it is a problem in due form. */
  Reply problem(int expected, String slug) {
    assertThat(status).as("%s: %s", to, body).isEqualTo(expected);
    assertProblem();
    assertThat(json().get("type").asText()).as(to).isEqualTo("urn:kiba:problem:" + slug);
    return this;
  }

  /** As {@link #problem}, and that it names these fields and no others. */
  Reply naming(String... fields) {
    assertThat(fields()).as("%s: %s", to, body).containsExactlyInAnyOrder(fields);
    return this;
  }

  /** RFC 9457 with our members, whatever the problem is. */
  void assertProblem() {
    assertThat(header("content-type")).as("%s: %s", to, body).startsWith(ProblemView.MEDIA_TYPE);
    var problem = json();
    var names = new ArrayList<String>();
    problem.fieldNames().forEachRemaining(names::add);
    assertThat(names).as(body).containsExactlyInAnyOrder("type", "title", "status", "detail", "requestId", "errors");
    assertThat(problem.get("type").asText()).startsWith("urn:kiba:problem:");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank().doesNotContain("kernel.", "???");
    assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("kernel.", "???");
    assertThat(problem.get("requestId").asText()).isEqualTo(requestId());
    problem.get("errors").forEach(error -> {
      assertThat(error.get("field").asText()).isNotBlank();
      assertThat(error.get("message").asText()).isNotBlank();
    });
  }

  List<String> fields() {
    var fields = new ArrayList<String>();
    json().get("errors").forEach(error -> fields.add(error.get("field").asText()));
    return fields;
  }

  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(to + " was answered " + status + " and no JSON: " + body, e);
    }
  }

  /** The header's value, or an empty text. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  String requestId() {
    return header("x-request-id");
  }

  /** The whole answer but for the policy's nonce, which is drawn by lot and may spell anything. */
  String withoutNonce() {
    return status + " " + headers.map().entrySet().stream().filter(h -> !h.getKey().equalsIgnoreCase("content-security-policy")).toList()
        + " " + body;
  }

  /** The whole answer but for what names this one request: two that read the same tell nothing apart. */
  String indistinct() {
    return status + "\n"
        + headers.map().entrySet().stream().filter(h -> !FLEETING.contains(h.getKey().toLowerCase(Locale.ROOT)))
            .map(h -> h.getKey() + ": " + h.getValue()).sorted().collect(Collectors.joining("\n"))
        + "\n\n" + body.replace(requestId(), "…");
  }
}
