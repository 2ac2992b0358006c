package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Papers as tests take them out: by kind, as bytes, and where they lie. */
final class Drawer {
  private Drawer() {}

  static String id(JsonNode of) {
    return of.get("id").asText();
  }

  static List<String> ids(JsonNode documents) {
    return Trade.each(documents).stream().map(Drawer::id).toList();
  }

  static List<String> kinds(JsonNode documents) {
    return Trade.each(documents).stream().map(d -> d.get("kind").asText()).toList();
  }

  static JsonNode of(JsonNode documents, String kind) {
    return Trade.each(documents).stream().filter(d -> d.get("kind").asText().equals(kind)).findFirst().orElseThrow();
  }

  static byte[] fetch(Person person, JsonNode document, String format) throws Exception {
    return bytes(person.get("documents/" + id(document) + "/file?format=" + format).get("url").asText());
  }

  static byte[] bytes(String url) throws Exception {
    var reply = HttpClient.newHttpClient().send(HttpRequest.newBuilder(Server.address("").resolve(url)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
    assertThat(reply.statusCode()).isEqualTo(200);
    return reply.body();
  }

  /** @return where the storage keeps the company's copy */
  static Path file(Company company, JsonNode document, String extension) {
    return folder(company).resolve(id(document) + extension);
  }

  /** @return the files of all papers that the company has, drafts too */
  static List<String> files(Company company) throws IOException {
    if (Files.notExists(folder(company))) {
      return List.of();
    }
    try (var files = Files.list(folder(company))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static Path folder(Company company) {
    return Server.STATE.resolve("files").resolve(company.id().toString()).resolve("documents");
  }

  static void sql(String statement) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var query = connection.createStatement()) {
      query.execute(statement);
    }
  }

  static long number(String query) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  static JsonNode await(Supplier<JsonNode> asked, Predicate<JsonNode> enough) throws InterruptedException {
    var deadline = Instant.now().plusSeconds(60);
    var answer = asked.get();
    while (!enough.test(answer) && Instant.now().isBefore(deadline)) {
      TimeUnit.MILLISECONDS.sleep(200);
      answer = asked.get();
    }
    assertThat(enough.test(answer)).as(answer.toString()).isTrue();
    return answer;
  }
}
