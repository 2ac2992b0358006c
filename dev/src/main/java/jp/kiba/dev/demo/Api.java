package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import jp.kiba.dev.StackException;

/** The server's HTTP API as one person after another uses it. */
final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();
  private final URI base;
  private final UnaryOperator<String> tokenOf;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /**
   * @param tokenOf makes an access token for a user name
   */
  Api(URI url, UnaryOperator<String> tokenOf) {
    this.base = url.resolve("/api/v1/");
    this.tokenOf = tokenOf;
  }

  JsonNode get(String person, String path) {
    return send(person, "GET", path, null);
  }

  JsonNode post(String person, String path, Object body) {
    return send(person, "POST", path, body);
  }

  JsonNode put(String person, String path, Object body) {
    return send(person, "PUT", path, body);
  }

  /** Sends a file. */
  JsonNode upload(String person, String path, byte[] content) {
    return send(person, "PUT", path, BodyPublishers.ofByteArray(content), "application/octet-stream");
  }

  /** Sends a file where its ticket says. */
  void send(JsonNode ticket, byte[] content) {
    var request = HttpRequest.newBuilder(base.resolve(ticket.get("url").asText())).timeout(Duration.ofSeconds(30))
        .method(ticket.get("method").asText(), BodyPublishers.ofByteArray(content));
    ticket.get("headers").properties().stream().filter(h -> !h.getKey().equalsIgnoreCase("Content-Length"))
        .forEach(h -> request.header(h.getKey(), h.getValue().asText()));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new StackException("an upload was answered " + answer.statusCode() + " " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the demo data", e);
    }
  }

  /** The person's next request carries a new token: they have joined a company since the last. */
  void signInAgain(String person) {
    tokens.remove(person);
  }

  private JsonNode send(String person, String method, String path, Object body) {
    try {
      return send(person, method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)),
          "application/json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode send(String person, String method, String path, BodyPublisher body, String contentType) {
    try {
      var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30))
          .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, tokenOf))
          .header("Accept", "application/json, application/problem+json")
          .header("Accept-Language", "ja")
          .header("Content-Type", contentType)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .method(method, body)
          .build();
      var answer = http.send(request, BodyHandlers.ofString());
      while (answer.statusCode() == 429) {
        TimeUnit.SECONDS.sleep(answer.headers().firstValueAsLong("Retry-After").orElse(1));
        answer = http.send(request, BodyHandlers.ofString());
      }
      return content(person, method, path, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the demo data", e);
    }
  }

  private static JsonNode content(String person, String method, String path, HttpResponse<String> answer)
      throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new StackException(
          person + ": " + method + " " + path + " was answered " + answer.statusCode() + " " + answer.body());
    }
    return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
  }
}
