package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kiba.dev.Stack;
import jp.kiba.kernel.file.ObjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node that dies the hardest way while it reads one company's workbook and brings another's in: the next one takes both up, no
 * row comes in twice, and what is told of it is told once. Files lie in a bucket meanwhile, which tells a queue what has arrived.
 */
class ImportKillIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int LOTS = 400;
  private static final int PATIENCE = 900;

  @TempDir
  Path state;

  private MortalStack server;
  private ObjectStore store;

  @Test
  void killed_while_it_reads_and_while_it_applies_every_row_comes_in_once() throws Exception {
    try (var objects = ObjectStore.start(); var mortal = new MortalStack(state, 2, objects.configuration())) {
      server = mortal;
      store = objects;
      var reading = join("clerk-of-the-read");
      var applying = join("clerk-of-the-applied");
      upload(reading);
      upload(applying);
      settled(reading, "MAPPING");
      settled(applying, "MAPPING");
      check(applying);
      settled(applying, "CHECKED");
      try (var rows = locked("LOCK TABLE " + reading.schema + ".import_row IN ACCESS EXCLUSIVE MODE");
          var ledger = locked("LOCK TABLE " + applying.schema + ".stock_movement IN SHARE ROW EXCLUSIVE MODE")) {
        check(reading);
        apply(applying);
        awaitWaiting(reading.schema, "import_row");
        awaitWaiting(applying.schema, "stock_movement");
        server.kill();
        rows.rollback();
        ledger.rollback();
      }
      assertThat(count(reading, "import_row")).as("nothing is there of what was not committed").isZero();
      assertThat(count(applying, "lot")).isZero();

      server.start();
      // A dead node's lease need not run out in a test.
      run("UPDATE platform.job SET lease_until = now() - interval '1 second' WHERE state = 'RUNNING'");
      settled(applying, "APPLIED");
      settled(reading, "CHECKED");
      assertThat(count(reading, "import_row")).isEqualTo(LOTS + 1);
      apply(reading);
      settled(reading, "APPLIED");
      cameInOnce(reading);
      cameInOnce(applying);

      // Killed after its commit, before it could say so: the job begins once more, and finds that all is done.
      run("UPDATE platform.job SET state = 'RUNNING', finished_at = NULL, lease_until = now() - interval '1 second' WHERE kind = 'import.apply'");
      for (int i = 0; i < PATIENCE && server.number("SELECT count(*) FROM platform.job WHERE kind = 'import.apply' AND state <> 'DONE'") > 0; i++) {
        Thread.sleep(100);
      }
      assertThat(server.number("SELECT count(*) FROM platform.job WHERE kind = 'import.apply' AND state = 'DONE' AND attempts > 1")).isEqualTo(2);
      cameInOnce(reading);
      cameInOnce(applying);
      var result = result(reading);
      assertThat(fetched(result).body()).contains("K-X,製材,スキ").contains("Kiba エラー");
      assertThat(send(reading.subject, "DELETE", "imports/" + reading.importId + "?version=" + summary(reading).get("version"), null)).isNull();
      assertThat(fetched(result).statusCode()).as("its files go with it").isEqualTo(404);
    }
  }

  /** Each good row is a lot with one movement that says as much, and the completion stands in the audit trail once. */
  private void cameInOnce(Clerk of) throws Exception {
    for (int i = 0; i < PATIENCE && !(summary(of).get("resultReady").asBoolean() && count(of, "audit_entry WHERE type = 'import.completed'") > 0); i++) {
      Thread.sleep(100);
    }
    assertThat(summary(of).get("resultReady").asBoolean()).isTrue();
    assertThat(count(of, "lot")).isEqualTo(LOTS);
    assertThat(count(of, "stock_movement")).isEqualTo(LOTS);
    assertThat(count(of, "lot l WHERE pieces <> (SELECT sum(pieces) FROM " + of.schema + ".stock_movement m WHERE m.lot_id = l.id)")).isZero();
    assertThat(count(of, "import_row")).as("but the wrong one").isOne();
    assertThat(count(of, "audit_entry WHERE type = 'import.completed'")).isOne();
  }

  /** @return the address in the bucket of what goes back */
  private URI result(Clerk of) throws Exception {
    return URI.create(send(of.subject, "GET", "imports/" + of.importId + "/result", null).get("url").asText());
  }

  private static HttpResponse<String> fetched(URI address) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static final class Clerk {
    private final String subject;
    private String schema;
    private String importId;

    private Clerk(String subject) {
      this.subject = subject;
    }
  }

  private void check(Clerk by) throws Exception {
    send(by.subject, "POST", "imports/" + by.importId + "/trial", Map.of("version", summary(by).get("version"), "newPlaces", true));
  }

  private void apply(Clerk by) throws Exception {
    send(by.subject, "POST", "imports/" + by.importId + "/application", Map.of("version", summary(by).get("version"), "mode", "GOOD_ROWS"));
  }

  private void upload(Clerk by) throws Exception {
    var text = "ロット番号,種類,樹種,寸法,本数,置き場\n" + IntStream.range(0, LOTS).mapToObj(i -> "K-" + i + ",製材,スギ,105×105×3000," + (1 + i) + ",第一土場\n")
        .collect(Collectors.joining()) + "K-X,製材,スキ,105×105×3000,1,第一土場\n";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var begun = send(by.subject, "POST", "imports", Map.of("fileName", "a.csv", "contentType", "text/csv", "length", bytes.length));
    var ticket = begun.get("upload");
    var address = URI.create(ticket.get("url").asText());
    assertThat(address).as("straight to the bucket").hasPort(store.objects().getPort());
    var request = HttpRequest.newBuilder(address).method(ticket.get("method").asText(), BodyPublishers.ofByteArray(bytes));
    ticket.get("headers").properties().forEach(h -> request.header(h.getKey(), h.getValue().asText()));
    assertThat(HTTP.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    by.importId = begun.get("summary").get("id").asText();
    // At least once, says the queue; the browser may never say so.
    store.tell(address);
    store.tell(address);
  }

  private Clerk join(String subject) throws Exception {
    var clerk = new Clerk(subject);
    var email = subject + "@people.example";
    var invited = send(Stack.OPERATOR, "POST", "operator/companies", Map.of("tradeName", "不死身木材", "prefecture", "29", "types", new String[] {"SAWMILL"},
        "administratorEmail", email, "language", "ja"));
    send(subject, "POST", "invitations/acceptance", Map.of("token", invited.get("invitationToken").asText(), "memberName", "木場 花子", "memberEmail", email, "language", "ja"));
    clerk.schema = server.schema(UUID.fromString(invited.at("/company/id").asText()));
    return clerk;
  }

  private JsonNode summary(Clerk by) throws Exception {
    return send(by.subject, "GET", "imports/" + by.importId, null).get("summary");
  }

  private void settled(Clerk by, String wanted) throws Exception {
    for (int i = 0; i < PATIENCE && !summary(by).get("state").asText().equals(wanted); i++) {
      Thread.sleep(100);
    }
    assertThat(summary(by).get("state").asText()).isEqualTo(wanted);
  }

  private JsonNode send(String who, String method, String path, Object body) throws Exception {
    var answer = server.send(who, method, path, body, UUID.randomUUID().toString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body().isEmpty() ? null : JSON.readTree(answer.body());
  }

  /** @return a connection whose transaction holds what the statement locks */
  private Connection locked(String statement) {
    try {
      var connection = server.stack().admin().getConnection();
      connection.setAutoCommit(false);
      connection.createStatement().execute(statement);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Until somebody waits for a lock on the table, or on a row of it. */
  private void awaitWaiting(String schema, String table) throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      if (server.number("SELECT count(*) FROM pg_locks l WHERE NOT l.granted AND l.relation = '" + schema + "." + table + "'::regclass") > 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nobody waits for " + schema + "." + table);
  }

  private long count(Clerk of, String table) throws SQLException {
    return server.number("SELECT count(*) FROM " + of.schema + "." + table);
  }

  private void run(String statement) throws SQLException {
    try (var connection = server.stack().admin().getConnection(); var change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
