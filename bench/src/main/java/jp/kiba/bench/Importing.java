package jp.kiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.kiba.dev.Stack;

/** Somebody who brings workbooks in, step by step, over the API. */
final class Importing {
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Stack stack;
  private final Api api;
  private final String person;
  private final Processes processes;

  /** What a step took: seconds of the clock, and of the server's and the database's processors. */
  record Step(String name, double seconds, double server, double database) {
    /** @return all of it */
    static Step sum(List<Step> steps) {
      return new Step("all", steps.stream().mapToDouble(Step::seconds).sum(), steps.stream().mapToDouble(Step::server).sum(),
          steps.stream().mapToDouble(Step::database).sum());
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  Importing(Stack stack, Api api, String person, Processes processes) {
    this.stack = stack;
    this.api = api;
    this.person = person;
    this.processes = processes;
  }

  /** @return the import, whose file is there and read to its end */
  String read(Path file, List<Step> steps) throws IOException {
    var begun = api.post(person, "imports", Map.of("fileName", file.getFileName().toString(), "contentType", "application/octet-stream", "length", Files.size(file)));
    var id = begun.get("summary").get("id").asText();
    steps.add(measured("upload", () -> send(begun.get("upload"), file)));
    steps.add(measured("analysis", () -> {
      api.post(person, "imports/" + id + "/upload", Map.of());
      settled(id, "MAPPING");
    }));
    return id;
  }

  /** @return what it took from the first byte to the last row in the ledger */
  List<Step> all(Path file) throws IOException {
    var steps = new ArrayList<Step>();
    var id = read(file, steps);
    steps.add(measured("trial", () -> {
      api.post(person, "imports/" + id + "/trial", Map.of("version", summary(id).get("version"), "newPlaces", true));
      settled(id, "CHECKED");
    }));
    steps.add(measured("application", () -> {
      api.post(person, "imports/" + id + "/application", Map.of("version", summary(id).get("version"), "mode", "ALL_OR_NOTHING"));
      settled(id, "APPLIED");
    }));
    return steps;
  }

  private Step measured(String name, Work work) throws IOException {
    long begin = System.nanoTime();
    var before = processes.cpu();
    work.run();
    var used = processes.cpu().since(before);
    return new Step(name, (System.nanoTime() - begin) / 1e9, used.server() / 1_000, used.database() / 1_000);
  }

  private void send(JsonNode ticket, Path file) throws IOException {
    var request = HttpRequest.newBuilder(stack.url().resolve(URI.create(ticket.get("url").asText()))).method(ticket.get("method").asText(), BodyPublishers.ofFile(file));
    ticket.get("headers").properties().forEach(h -> request.header(h.getKey(), h.getValue().asText()));
    try {
      var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException("the upload was answered " + answer.statusCode() + " " + answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private JsonNode summary(String id) {
    return api.read(person, "imports/" + id).get("summary");
  }

  private void settled(String id, String state) {
    try {
      for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; TimeUnit.MILLISECONDS.sleep(250)) {
        var summary = summary(id);
        if (summary.get("state").asText().equals(state)) {
          return;
        }
        if (summary.get("state").asText().equals("FAILED")) {
          throw new IllegalStateException("the import failed: " + summary.get("problem"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("the import did not become " + state);
  }
}
