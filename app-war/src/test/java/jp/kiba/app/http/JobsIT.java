package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** The job that Kiba itself brings, {@code jobs.forget}, shows how the server treats all of them. */
class JobsIT {
  private static final int PATIENCE_SECONDS = 20;

  @Test
  void a_job_that_a_dead_node_held_is_taken_up_again() throws Exception {
    var old = insert("anything", "DONE", "now() - interval '31 days'");
    var held = insert("jobs.forget", "RUNNING", "NULL");
    change("UPDATE platform.job SET lease_until = now() - interval '1 second', attempts = 1 WHERE id = ?", held);
    awaitState(held, "DONE");
    assertThat(column("attempts", held)).isEqualTo("2");
    assertThat(column("state", old)).as("what is older than a month is forgotten").isNull();
  }

  @Test
  void a_job_waits_while_the_same_runs_elsewhere_and_one_that_no_node_knows_is_left_alone() throws Exception {
    var subject = UUID.randomUUID();
    var elsewhere = insert("jobs.forget", "RUNNING", "NULL");
    change("UPDATE platform.job SET lease_until = now() + interval '1 hour', subject = '" + subject + "' WHERE id = ?", elsewhere);
    var next = insert("jobs.forget", "WAITING", "NULL");
    change("UPDATE platform.job SET subject = '" + subject + "', not_before = now() WHERE id = ?", next);
    var unknown = insert("of.a.newer.release", "WAITING", "NULL");
    change("UPDATE platform.job SET not_before = now() WHERE id = ?", unknown);
    var other = insert("jobs.forget", "WAITING", "NULL");
    change("UPDATE platform.job SET not_before = now() WHERE id = ?", other);
    awaitState(other, "DONE");
    assertThat(column("state", next)).isEqualTo("WAITING");
    assertThat(column("state", unknown)).isEqualTo("WAITING");
    change("UPDATE platform.job SET state = 'DONE', finished_at = now() WHERE id = ?", elsewhere);
    awaitState(next, "DONE");
  }

  @Test
  void what_comes_round_ran_on_its_own() throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 10 && ranOnItsOwn() == 0; i++) {
      Thread.sleep(100);
    }
    assertThat(ranOnItsOwn()).isPositive();
  }

  @Test
  void the_operator_sees_any_job_and_a_company_none_but_its_own() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    assertThat(company.administrator().get("jobs/" + ofCompany(company)).get("state").asText()).isEqualTo("DONE");
    var job = insert("jobs.forget", "DONE", "now()");
    assertThat(Person.operator().get("operator/jobs/" + job).get("state").asText()).isEqualTo("DONE");
    company.administrator().tryGet("jobs/" + job).problem(404, "not-found");
  }

  @Test
  void whoever_watches_a_job_is_told_of_each_change_until_it_ends() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var job = ofCompany(company);
    change("UPDATE platform.job SET state = 'RUNNING', finished_at = NULL, lease_until = now() + interval '1 hour', done = 1 WHERE id = ?", job);
    var told = CompletableFuture.supplyAsync(() -> company.administrator().tryGet("jobs/" + job + "/events"));
    Thread.sleep(1500);
    change("UPDATE platform.job SET done = 2 WHERE id = ?", job);
    Thread.sleep(2500);
    assertThat(told).as("it is not over").isNotDone();
    change("UPDATE platform.job SET state = 'DONE', done = 3, finished_at = now() WHERE id = ?", job);
    var events = told.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(events.status()).isEqualTo(200);
    assertThat(events.header("content-type")).startsWith("text/event-stream");
    assertThat(events.header("cache-control")).isEqualTo("no-store");
    var done = events.body().lines().filter(l -> l.startsWith("data:")).map(l -> l.replaceFirst(".*\"done\":(\\d+).*", "$1")).toList();
    assertThat(done).as(events.body()).containsExactly("1", "2", "3");
    assertThat(events.body().lines().filter(l -> l.startsWith("event:"))).containsOnly("event: job");
    Company.join(CompanyType.SAWMILL).administrator().tryGet("jobs/" + job + "/events").problem(404, "not-found");
  }

  @Test
  void whoever_asks_again_is_told_only_of_what_changed() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var job = ofCompany(company);
    var first = company.administrator().tryGet("jobs/" + job);
    assertThat(first.header("cache-control")).isEqualTo("private, no-cache");
    var again = company.administrator().call("GET", "jobs/" + job).header("If-None-Match", first.header("etag"));
    assertThat(again.reply().status()).isEqualTo(304);
    assertThat(again.reply().body()).isEmpty();
    change("UPDATE platform.job SET done = done + 1 WHERE id = ?", job);
    assertThat(again.reply().ok().get("done").asInt()).isOne();
    assertThat(Company.join(CompanyType.SAWMILL).administrator().call("GET", "jobs/" + job).header("If-None-Match", first.header("etag")).reply().status())
        .as("a stranger with the same tag").isEqualTo(404);
  }

  @Test
  void nobody_watches_more_than_a_few_jobs_at_once() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var watcher = company.administrator();
    var jobs = new ArrayList<UUID>();
    for (int i = 0; i < 7; i++) {
      var job = ofCompany(company);
      change("UPDATE platform.job SET state = 'RUNNING', finished_at = NULL, lease_until = now() + interval '1 hour' WHERE id = ?", job);
      jobs.add(job);
    }
    var told = jobs.subList(0, 6).stream().map(job -> CompletableFuture.supplyAsync(() -> watcher.tryGet("jobs/" + job + "/events"),
        runnable -> new Thread(runnable).start())).toList();
    Thread.sleep(2000);
    watcher.tryGet("jobs/" + jobs.get(6) + "/events").problem(429, "too-many-requests");
    for (var job : jobs) {
      change("UPDATE platform.job SET state = 'DONE', finished_at = now() WHERE id = ?", job);
    }
    for (var each : told) {
      assertThat(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS).status()).isEqualTo(200);
    }
    assertThat(watcher.tryGet("jobs/" + jobs.get(6) + "/events").status()).isEqualTo(200);
  }

  /** A job that this company asked for, as far as the table knows. */
  static UUID ofCompany(Company company) throws SQLException {
    var job = insert("jobs.forget", "DONE", "now()");
    change("UPDATE platform.job SET schema_name = (SELECT schema_name FROM platform.company WHERE id = '" + company.id()
        + "') WHERE id = ?", job);
    return job;
  }

  private static UUID insert(String kind, String state, String finished) throws SQLException {
    var id = UUID.randomUUID();
    change("INSERT INTO platform.job (id, kind, subject, payload, state, not_before, finished_at) VALUES (?, '" + kind
        + "', gen_random_uuid(), '', '" + state + "', now() + interval '1 hour', " + finished + ")", id);
    return id;
  }

  private static long ranOnItsOwn() throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("""
            SELECT count(*) FROM platform.job j JOIN platform.recurring r ON r.name = j.kind
            WHERE j.state = 'DONE' AND j.attempts = 1 AND r.next_at > now()""")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void awaitState(UUID id, String state) throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 10 && !state.equals(column("state", id)); i++) {
      Thread.sleep(100);
    }
    assertThat(column("state", id)).isEqualTo(state);
  }

  private static String column(String name, UUID id) throws SQLException {
    try (var connection = Server.stack().admin().getConnection();
        var query = connection.prepareStatement("SELECT " + name + "::text FROM platform.job WHERE id = ?")) {
      query.setObject(1, id);
      try (var row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  private static void change(String sql, UUID id) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var change = connection.prepareStatement(sql)) {
      change.setObject(1, id);
      change.executeUpdate();
    }
  }
}
