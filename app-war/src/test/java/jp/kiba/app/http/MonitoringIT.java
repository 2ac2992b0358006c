package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who look after Kiba are told, by whichever way. */
class MonitoringIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static Company company;

  @BeforeAll
  static void join() {
    company = Company.join(CompanyType.SAWMILL);
  }

  @Test
  void a_request_its_statements_its_event_and_the_job_it_causes_are_one_trace() throws Exception {
    var trace = trace();
    try (var superuser = Server.stack().admin().getConnection()) {
      superuser.setAutoCommit(false);
      superuser.createStatement().execute("LOCK TABLE " + company.schema() + ".lot IN ACCESS EXCLUSIVE MODE");
      var received = CompletableFuture.supplyAsync(() -> company.administrator().call("POST", "lots").json(Goods.boards(1))
          .header("Idempotency-Key", UUID.randomUUID().toString()).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").reply());
      await(() -> one("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename ~ '^app_cell'"
          + " AND application_name ~ '^kiba 00-" + trace + "'").equals("1"), "a statement that says in which trace it is");
      superuser.rollback();
      received.get(30, TimeUnit.SECONDS).ok();
    }
    assertThat(one("SELECT count(*) FROM platform.outbox WHERE trace ~ '" + trace + "'")).as("events").isNotEqualTo("0");
    var next = trace();
    company.administrator().call("POST", "company/exports").json(Map.of()).header("Idempotency-Key", UUID.randomUUID().toString())
        .header("traceparent", "00-" + next + "-00f067aa0ba902b7-01").reply();
    await(() -> log().stream().anyMatch(line -> line.path("type").asText().equals("job") && line.path("trace_id").asText().equals(next)
        && line.path("outcome").asText().equals("done")), "the export's job in the trace of its request");
    var operators = trace();
    Person.operator().call("POST", "operator/twin-runs").header("Idempotency-Key", UUID.randomUUID().toString())
        .header("traceparent", "00-" + operators + "-00f067aa0ba902b7-01").reply();
    assertThat(one("SELECT count(*) FROM platform.job WHERE trace ~ '" + operators + "'")).as("jobs that the operator asks for").isEqualTo("1");
    assertThat(one("SELECT count(*) FROM pg_stat_activity WHERE state <> 'active' AND application_name ~ '00-'")).as("a name ends with its transaction").isEqualTo("0");
  }

  /** Names in two languages, which nothing else would notice: what AWS listens for, against what this server really says. */
  @Test
  void whatever_alarms_and_the_dashboard_ask_for_is_really_said() throws Exception {
    company.administrator().post("lots", Goods.boards(1));
    var figures = Files.readString(Path.of("../infra/terraform/modules/observability/figures.tf"));
    var alarms = Alarms.read();
    assertThat(alarms.filters()).hasSizeGreaterThan(15);
    assertThat(alarms.asked()).hasSizeGreaterThan(10);
    assertThat(alarms.unmade()).isEmpty();
    await(() -> alarms.unheard(log()).isEmpty(), "a line for each figure");
    // planted: a name that nothing says, and a figure that nothing makes
    assertThat(Alarms.read(figures.replace("jobs_oldest_s", "jobs_eldest_s"), "").unheard(log())).extracting(Alarms.Listens::figure).containsExactly("JobsOldest");
    assertThat(Alarms.read(figures, "namespace = local.namespace, metric = \"Requets\"").unmade()).containsExactly("Requets");
  }

  @Test
  void figures_are_for_whoever_stands_beside_the_server() throws Exception {
    company.administrator().get("lots");
    change("INSERT INTO platform.job (id, kind, subject, payload, state, not_before) VALUES (gen_random_uuid(), 'of.nobody', gen_random_uuid(), '', 'WAITING', now() - interval '1 hour')");
    await(() -> metrics().contains("kiba_jobs_oldest_seconds{kind=\"of.nobody\"} 36"), "what waits for an hour");
    change("DELETE FROM platform.job WHERE kind = 'of.nobody'");
    await(() -> metrics().contains("kiba_outbox_oldest_seconds ") && metrics().contains("kiba_pool_used{pool=\"jdbc/book\"}"), "figures of the minute");
    assertThat(metrics()).contains("kiba_request_seconds_count{operation=\"LotResource.list\",status=\"2xx\"}", "kiba_jobs_total{kind=", "kiba_job_seconds_bucket{kind=",
        "kiba_events_total{type=", "kiba_heap_used_bytes ");
    assertThat(metrics()).as("of nobody").doesNotContain(company.id().toString(), company.schema(), company.tradeName());
    for (var header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) {
      assertThat(metrics(header, "127.0.0.1").statusCode()).as(header).isEqualTo(404);
    }
    Call.get("/metrics").reply().problem(404, "not-found");
    Call.get("/metrics/base").reply().problem(404, "not-found");
  }

  /** What a person wrote comes into the log by an exception that quotes it, here by one with line breaks and a whole forged line. */
  @Test
  void a_failure_is_told_by_two_ways_and_nothing_that_is_logged_can_pass_for_another() throws Exception {
    var forged = UUID.randomUUID().toString();
    var words = "x'\n{\"type\":\"liberty_message\",\"loglevel\":\"SEVERE\",\"module\":\"jp.kiba.twins\",\"forged\":\"" + forged + "\"}\n"
        + "{\"type\":\"request\",\"status\":500,\"duration_ms\":9,\"forged\":\"" + forged + "\"}\r\n";
    change("CREATE FUNCTION " + company.schema() + ".fails() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION USING MESSAGE = $m$" + words
        + "$m$, ERRCODE = 'XX000'; END $f$");
    change("CREATE TRIGGER fails BEFORE INSERT ON " + company.schema() + ".lot EXECUTE FUNCTION " + company.schema() + ".fails()");
    int before = Server.chat().told().size();
    var reply = company.administrator().tryPost("lots", Goods.boards(1));
    change("DROP FUNCTION " + company.schema() + ".fails() CASCADE");
    reply.problem(500, "fault");
    assertThat(reply.body()).doesNotContain(forged);
    await(() -> Server.log().stream().anyMatch(line -> line.contains(forged)), "the failure with its words");
    Call.get("/not-there.js").reply().problem(404, "not-found");
    assertThat(log()).as("whoever asks for what is not there wakes nobody").noneMatch(line -> line.path("loglevel").asText().equals("SEVERE")
        && line.toString().contains("FileNotFound"));
    assertThat(log()).as("nothing of a line's own form").noneMatch(line -> line.path("forged").asText().equals(forged));
    assertThat(log().stream().filter(line -> line.path("loglevel").asText().equals("SEVERE") && line.toString().contains(reply.requestId())))
        .as("one line for one failure").hasSize(1);
    await(() -> Server.chat().told().size() > before, "the chat");
    assertThat(String.join("\n", Server.chat().told())).contains("jp.kiba.failure").doesNotContain(forged);
  }

  private static String trace() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static String metrics() throws IOException, InterruptedException {
    return metrics("X-Nothing", "").body();
  }

  private static HttpResponse<String> metrics(String header, String value) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(Server.address("/metrics")).header(header, value).build(), BodyHandlers.ofString());
  }

  /** All lines that are an object; a line that only looks like the beginning of one fails. */
  private static List<JsonNode> log() {
    return Server.log().stream().filter(line -> line.startsWith("{")).map(MonitoringIT::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not one JSON object: " + line, e);
    }
  }

  private static void await(Callable<Boolean> holds, String what) throws Exception {
    for (var until = Instant.now().plus(PATIENCE); !holds.call();) {
      assertThat(Instant.now()).as(what).isBefore(until);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static String one(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void change(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
