package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node that was given the login of the first of two cells only. */
class CellIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Stack stack;

  @BeforeAll
  static void a_node_of_the_first_cell() throws SQLException {
    stack = Stack.start(StackOptions.forTests().withEnvironment(Map.of("KIBA_DB_CELL2_PASSWORD", "")));
    company("first", 1);
    company("second", 2);
    company("moved", 1);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void it_serves_the_companies_of_its_cell() throws Exception {
    assertThat(me("first").statusCode()).isEqualTo(200);
  }

  @Test
  void it_sends_those_of_another_on_and_touches_nothing() throws Exception {
    var answer = me("second");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    assertThat(new ObjectMapper().readTree(answer.body()).get("type").asText()).endsWith("served-elsewhere");
  }

  @Test
  void a_wrong_line_in_the_registry_opens_nothing() throws Exception {
    assertThat(me("moved").statusCode()).isEqualTo(200);
    var schema = schema("moved");
    // the role has moved to the other cell, and the node has not heard of it
    run("SET ROLE kiba_owner; REVOKE " + schema + " FROM app_cell_1; GRANT " + schema + " TO app_cell_2 WITH INHERIT FALSE");
    assertThat(me("moved").body()).contains("urn:kiba:problem:unavailable");
    run("UPDATE platform.book SET cell = 2 WHERE schema_name = '" + schema + "'");
    assertThat(me("moved").body()).contains("urn:kiba:problem:served-elsewhere");
  }

  @Test
  void the_operator_sees_who_could_not_be_migrated() throws Exception {
    run("INSERT INTO platform.migration_failure (schema_name, version, error) VALUES ('" + schema("first") + "', '1', '42701 column exists')");
    var fleet = new ObjectMapper().readTree(get("operator/fleet", Stack.OPERATOR).body());
    assertThat(fleet.get("cells")).hasSize(2);
    assertThat(fleet.get("books").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(fleet.get("behind").asInt()).isZero();
    assertThat(fleet.at("/failures/0/tradeName").asText()).isEqualTo("first");
    assertThat(fleet.at("/failures/0/error").asText()).contains("42701");
    assertThat(get("operator/fleet", "first").statusCode()).isEqualTo(403);
  }

  @Test
  void it_leaves_the_outbox_to_a_node_that_reaches_every_company() throws Exception {
    var event = UUID.randomUUID();
    run("INSERT INTO platform.outbox (event_id, schema_name, type, payload, occurred_at) VALUES ('" + event + "', '"
        + schema("first") + "', 'test', '{}', now())");
    Thread.sleep(2500);
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT attempts FROM platform.outbox WHERE event_id = '" + event + "'")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  private static HttpResponse<String> me(String subject) throws IOException, InterruptedException {
    return get("me", subject);
  }

  private static HttpResponse<String> get(String path, String subject) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/" + path))
        .header("Authorization", "Bearer " + stack.token(subject)).build(), BodyHandlers.ofString());
  }

  /** A company of the cell with one member, whose subject is its name. */
  private static void company(String name, int cell) throws SQLException {
    var company = UUID.randomUUID();
    var member = UUID.randomUUID();
    String schema;
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement();
        var spare = statement.executeQuery("DELETE FROM platform.spare WHERE schema_name = (SELECT schema_name FROM platform.spare"
            + " JOIN platform.book USING (schema_name) WHERE cell = " + cell + " LIMIT 1) RETURNING schema_name")) {
      spare.next();
      schema = spare.getString(1);
    }
    run(String.format("INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state)"
        + " VALUES ('%s', '%s', '%s', '29', ',BUILDER,', 'ACTIVE')", company, schema, name));
    run(String.format("INSERT INTO platform.login (issuer, subject, company_id, member_id) VALUES ('%s', '%s', '%s', '%s')",
        stack.issuer(), name, company, member));
    run(String.format("INSERT INTO %s.member (id, name, email, language, roles, state)"
        + " VALUES ('%s', '担当', '%s@people.example', 'ja', ',ADMINISTRATOR,', 'ACTIVE')", schema, member, name));
  }

  private static String schema(String name) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT schema_name FROM platform.company WHERE trade_name = '" + name + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
