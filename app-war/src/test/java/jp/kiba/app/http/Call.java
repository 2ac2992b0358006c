package jp.kiba.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** One request, put together piece by piece. Paths are those of the API unless they begin with a slash. */
final class Call {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
  private static final AtomicInteger STRANGERS = new AtomicInteger();

  private final String method;
  private final HttpRequest.Builder request;
  private BodyPublisher body = BodyPublishers.noBody();
  private boolean addressed;

  private Call(String method, String path) {
    this.method = method;
    this.request = HttpRequest.newBuilder(Server.address(path)).timeout(Duration.ofSeconds(60));
  }

  static Call of(String method, String path) {
    return new Call(method, path);
  }

  static Call get(String path) {
    return new Call("GET", path);
  }

  static Call post(String path) {
    return new Call("POST", path);
  }

  Call header(String name, String value) {
    request.setHeader(name, value);
    return this;
  }

  /** Null for nobody. */
  Call token(String token) {
    return token == null ? this : header("Authorization", "Bearer " + token);
  }

  /** Sent on behalf of this address, as a proxy in a private network says it. */
  Call from(String address) {
    addressed = true;
    return header("X-Forwarded-For", address);
  }

  Call json(Object content) {
    try {
      return raw("application/json", JSON.writeValueAsString(content));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param contentType null to send none */
  Call raw(String contentType, String content) {
    return body(contentType, BodyPublishers.ofString(content, StandardCharsets.UTF_8));
  }

  Call body(String contentType, BodyPublisher content) {
    body = content;
    return contentType == null ? this : header("Content-Type", contentType);
  }

  Reply reply() {
    if (!addressed) {
      int stranger = STRANGERS.incrementAndGet();
      from("198." + (18 + stranger / 65536 % 2) + "." + stranger / 256 % 256 + "." + stranger % 256);
    }
    try {
      var answer = HTTP.send(request.method(method, body).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(method + " " + answer.uri().getPath(), answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
