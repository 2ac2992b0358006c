package jp.kiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.kiba.dev.Stack;

/** The server as the browsers of many people use it: a token each, connections kept, a key with every command. */
final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();
  private final Stack stack;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Api(Stack stack) {
    this.stack = stack;
  }

  /** The person's next request carries a new token: they have joined a company since the last. */
  void signInAgain(String person) {
    tokens.remove(person);
  }

  /** Without a person, as a load balancer asks. */
  void health() {
    bytes(request(stack.url().resolve("/health/live")).GET().build());
  }

  /** @return how many bytes came: all of them are read, none is looked at */
  int get(String person, String path) {
    return bytes(of(person, path).GET().build()).length;
  }

  JsonNode read(String person, String path) {
    return json(of(person, path).GET().build());
  }

  JsonNode post(String person, String path, Object body) {
    try {
      return json(of(person, path).header("Content-Type", "application/json")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder of(String person, String path) {
    return request(stack.url().resolve("/api/v1/" + path)).header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, stack::token));
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
  }

  private JsonNode json(HttpRequest request) {
    try {
      return JSON.readTree(bytes(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A figure is worth nothing when some of the requests were refused: the first refusal ends the run. */
  private byte[] bytes(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(request.method() + " " + request.uri().getPath() + " was answered "
            + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
