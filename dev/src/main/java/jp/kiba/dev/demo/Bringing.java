package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.kiba.dev.StackException;

/** A stock list as a sawmill keeps it, brought in by its good rows: the others wait to be corrected. */
final class Bringing {
  private static final String FILE = "/demo/stock.csv";
  private static final int PATIENCE = 240;

  private final Api api;
  private final URI url;

  Bringing(Api api, URI url) {
    this.api = api;
    this.url = url;
  }

  void bring(String person) {
    var content = content();
    var begun = api.post(person, "imports", Map.of("fileName", "在庫表 11月.csv", "contentType", "text/csv", "length", content.length));
    var id = begun.at("/summary/id").asText();
    send(begun.get("upload"), content);
    api.post(person, "imports/" + id + "/upload", Map.of());
    int mapped = settled(person, id, "MAPPING");
    if (mapped < 0) {
      return; // a machine that is too busy: whoever opens the list takes the next step
    }
    api.post(person, "imports/" + id + "/trial", Map.of("version", mapped, "newPlaces", true));
    int checked = settled(person, id, "CHECKED");
    if (checked >= 0) {
      api.post(person, "imports/" + id + "/application", Map.of("version", checked, "mode", "GOOD_ROWS"));
    }
  }

  /** @return its version then, -1 when it takes too long */
  private int settled(String person, String id, String state) {
    try {
      for (int i = 0; i < PATIENCE; i++) {
        var summary = api.get(person, "imports/" + id).get("summary");
        if (summary.get("state").asText().equals(state)) {
          return summary.get("version").asInt();
        }
        TimeUnit.MILLISECONDS.sleep(250);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  private void send(JsonNode ticket, byte[] content) {
    var request = HttpRequest.newBuilder(url.resolve(ticket.get("url").asText())).method(ticket.get("method").asText(), BodyPublishers.ofByteArray(content));
    ticket.get("headers").properties().forEach(header -> request.header(header.getKey(), header.getValue().asText()));
    try {
      var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new StackException("the demo's stock list was answered " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the demo data", e);
    }
  }

  private static byte[] content() {
    try (var in = Bringing.class.getResourceAsStream(FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
