package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the operator does about the walls: has them audited, lets a reviewer in with a company's consent, compares the twins. */
class WallsIT {
  private static final Person OPERATOR = Person.operator();

  @Test
  void an_audit_is_asked_for_followed_and_kept() throws Exception {
    var asked = OPERATOR.post("operator/isolation-audits", Map.of());
    var done = eventually(() -> find(OPERATOR.get("operator/isolation-audits").get("items"), asked.get("id")), a -> !a.get("holds").isNull());
    var report = OPERATOR.get("operator/isolation-audits/" + done.get("id").asText() + "/report");
    assertThat(done.get("holds").asBoolean()).as(report.toString()).isTrue();
    assertThat(report.get("checks").size()).isGreaterThan(40);
    assertThat(report.get("login").asText()).isEqualTo("app_platform");
    assertThat(done.get("tried").asLong()).isGreaterThan(100);
    assertThat(OPERATOR.get("operator/isolation-audits/" + done.get("id").asText() + "/page").get("html").asText())
        .startsWith("<!doctype html>").contains("壁はすべて保たれています", "The walls stand", "read-other").doesNotContain("<script", "http://", "https://");
  }

  @Test
  void a_reviewer_comes_in_with_consent_and_goes_when_it_is_withdrawn() throws Exception {
    var mill = Company.join(CompanyType.SAWMILL);
    var consented = mill.administrator().post("reviews", Map.of("reviewer", "木場監査法人 山田", "purpose", "年次監査", "days", 7));
    assertThat(consented.get("state").asText()).isEqualTo("CONSENTED");
    var access = review(consented);
    var ordered = OPERATOR.post("operator/reviews/" + consented.get("id").asText() + "/login", Map.of("version", access.at("/review/version")));
    eventually(() -> review(consented), r -> r.at("/review/state").asText().equals("READY"));
    assertThat(OPERATOR.get("operator/reviews?limit=200").toString()).doesNotContain(ordered.get("password").asText());

    try (var reviewer = connect(ordered)) {
      assertThat(one(reviewer, "SELECT name FROM member")).startsWith("木場 花子");
      assertThatThrownBy(() -> one(reviewer, "SELECT request_hash FROM idempotent_answer")).hasMessageContaining("permission denied");
      mill.administrator().post("reviews/" + consented.get("id").asText() + "/withdrawal", Map.of());
      eventually(() -> review(consented), r -> r.at("/review/state").asText().equals("ENDED"));
      assertThat(reviewer.isValid(5)).isFalse();
    }
    assertThatThrownBy(() -> connect(ordered).close()).isInstanceOf(SQLException.class);
    assertThat(review(consented).at("/review/reviewer").asText()).isEmpty();
    var trail = eventually(() -> mill.administrator().get("audit?limit=200"), t -> t.toString().contains("review.ended"));
    assertThat(trail.toString()).contains("review.consented", "review.opened", "review.withdrawn", "木場監査法人");
  }

  @Test
  void nobody_is_let_in_without_consent_or_twice() {
    var mill = Company.join(CompanyType.SAWMILL);
    var consented = mill.administrator().post("reviews", Map.of("reviewer", "山田", "purpose", "監査", "days", 1));
    mill.administrator().post("reviews/" + consented.get("id").asText() + "/withdrawal", Map.of());
    var access = review(consented);
    OPERATOR.tryPost("operator/reviews/" + consented.get("id").asText() + "/login", Map.of("version", access.at("/review/version")))
        .problem(409, "transition-not-allowed");
    mill.administrator().tryPost("reviews", Map.of("reviewer", "山田", "purpose", "監査", "days", 31)).problem(400, "invalid");
    var other = Company.join(CompanyType.SAWMILL);
    other.administrator().tryPost("reviews/" + consented.get("id").asText() + "/withdrawal", Map.of()).problem(404, "not-found");
    assertThat(other.administrator().get("reviews").size()).isZero();
  }

  @Test
  void twins_are_compared_and_what_was_changed_is_found() throws Exception {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    assertThat(divergences(compare())).doesNotContain(mill.id().toString());
    change(mill, "UPDATE %s.partnership SET message = 'x'");
    try {
      assertThat(divergences(compare())).contains("DIFFERENT", "partnership", mill.id().toString(), builder.id().toString());
    } finally {
      change(mill, "UPDATE %s.partnership SET message = 'よろしくお願いします'");
    }
    assertThat(divergences(compare())).doesNotContain(mill.id().toString());
  }

  private static JsonNode compare() throws InterruptedException {
    var asked = OPERATOR.post("operator/twin-runs", Map.of());
    assertThat(asked.get("kind").asText()).isEqualTo("twins.compare");
    return eventually(() -> OPERATOR.get("operator/twin-runs").at("/items/0"), r -> !r.get("finishedAt").isNull() && !r.get("nightly").asBoolean());
  }

  private static String divergences(JsonNode run) {
    return OPERATOR.get("operator/twin-runs/" + run.get("id").asText() + "/divergences").toString();
  }

  private static void change(Company company, String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(String.format(sql, company.schema()));
    }
  }

  private static JsonNode review(JsonNode consented) {
    for (var item : OPERATOR.get("operator/reviews?limit=200").get("items")) {
      if (item.at("/review/id").equals(consented.get("id"))) {
        return item;
      }
    }
    throw new AssertionError("the operator does not see the consent");
  }

  private static JsonNode find(JsonNode items, JsonNode id) {
    for (var item : items) {
      if (item.get("id").equals(id)) {
        return item;
      }
    }
    throw new AssertionError("not in the list");
  }

  private static JsonNode eventually(Supplier<JsonNode> question, Predicate<JsonNode> answered) throws InterruptedException {
    var answer = question.get();
    for (int tries = 0; tries < 240 && !answered.test(answer); tries++) {
      Thread.sleep(250);
      answer = question.get();
    }
    assertThat(answered.test(answer)).as(answer.toString()).isTrue();
    return answer;
  }

  private static Connection connect(JsonNode login) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {Server.stack().databasePort()});
    source.setDatabaseName(login.get("database").asText());
    source.setUser(login.get("login").asText());
    source.setPassword(login.get("password").asText());
    return source.getConnection();
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
