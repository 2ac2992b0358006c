package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;

/** An operator sees a company's book by its leave, for as long as it says, to read, and never unseen. */
class SupportIT {
  @Test
  void without_a_grant_there_is_no_way_in() throws SQLException {
    var company = Company.join(CompanyType.SAWMILL);
    var operator = operator();
    operator.tryPost("me/company", Map.of("companyId", company.id())).problem(404, "not-found");
    operator.signInAgain();
    operator.tryGet("members").problem(403, "forbidden");
    assertThat(operator.get("operator/open-support").toString()).doesNotContain(company.id().toString());
    var claims = Map.<String, Object>of("sub", operator.name(), "company_id", company.id().toString());
    Call.get("members").token(Server.stack().token(claims)).reply().problem(401, "unauthenticated");
  }

  @Test
  void under_a_grant_an_operator_reads_and_each_read_is_in_the_trail() throws SQLException {
    var company = Company.join(CompanyType.SAWMILL);
    var operator = operator();
    let(company, operator);

    var me = operator.get("me");
    assertThat(me.get("support").asBoolean()).isTrue();
    assertThat(me.get("operator").asBoolean()).isFalse();
    assertThat(me.at("/company/id").asText()).isEqualTo(company.id().toString());
    me.get("permissions").forEach(p -> assertThat(p.asText()).endsWith(":view"));
    assertThat(used(company)).isZero();

    assertThat(operator.get("members").get("items")).hasSize(1);
    assertThat(used(company)).isEqualTo(1);
    var lot = UUID.randomUUID();
    operator.tryGet("lots/" + lot).problem(404, "not-found");
    var newest = company.administrator().get("audit?type=support_access.used").get("items").get(0);
    assertThat(newest.get("detail").asText()).isEqualTo("LotResource.one " + lot);
    assertThat(newest.get("actor").asText()).contains("Kiba", operator.name());
    assertThat(used(company)).isEqualTo(2);
  }

  @Test
  void nothing_can_be_done_under_it() throws SQLException {
    var company = Company.join(CompanyType.SAWMILL);
    var operator = operator();
    let(company, operator);
    operator.tryPost("members", Map.of("name", "x", "email", "x@people.example", "roles", new String[] {"VIEWER"}, "language", "ja"))
        .problem(403, "forbidden");
    operator.tryPost("support-grants", Map.of("hours", 1, "reason", "自分で延ばす")).problem(403, "forbidden");
    operator.tryPut("company", Map.of()).problem(403, "forbidden");
    operator.tryGet("operator/companies").problem(403, "forbidden");
    assertThat(company.administrator().get("members").get("items")).hasSize(1);
  }

  @Test
  void revoked_is_out_at_the_next_request() throws SQLException {
    var company = Company.join(CompanyType.SAWMILL);
    var operator = operator();
    var grant = let(company, operator);
    operator.get("members");
    company.administrator().post("support-grants/" + grant + "/revocation", Map.of());
    operator.tryGet("members").problem(401, "unauthenticated");
    company.administrator().tryPost("support-grants/" + grant + "/revocation", Map.of()).problem(409, "transition-not-allowed");
    // the next token speaks for nobody, and the operator is an operator again
    operator.signInAgain();
    assertThat(operator.get("me").get("operator").asBoolean()).isTrue();
  }

  @Test
  void its_time_is_over_at_the_next_request() throws SQLException {
    var company = Company.join(CompanyType.SAWMILL);
    var operator = operator();
    var grant = let(company, operator);
    operator.get("members");
    run("UPDATE platform.support_grant SET granted_at = now() - interval '3 hours', expires_at = now() WHERE id = '" + grant + "'");
    operator.tryGet("members").problem(401, "unauthenticated");
  }

  @Test
  void only_an_administrator_lets_in_and_everybody_may_know() {
    var company = Company.join(CompanyType.SAWMILL);
    var sales = company.colleague(MemberRole.SALES);
    var command = Map.of("hours", 2, "reason", "在庫の数が合わない");
    sales.tryPost("support-grants", command).problem(403, "forbidden");
    company.administrator().post("support-grants", command);
    assertThat(sales.get("support-grants")).hasSize(1);
    assertThat(company.administrator().get("audit?type=support_access.granted").get("items")).hasSize(1);
    company.administrator().tryPost("support-grants", Map.of("hours", 169, "reason", "x")).problem(400, "invalid");
    company.administrator().tryPost("support-grants", Map.of("hours", 1, "reason", "電話 0742-22-1101 まで")).problem(422, "refused");
  }

  /** Another operator than the one that all tests share: this one chooses companies. */
  static Person operator() throws SQLException {
    var operator = new Person("support-" + UUID.randomUUID());
    run("INSERT INTO platform.operator (issuer, subject) VALUES ('" + Server.stack().issuer() + "', '" + operator.name() + "')");
    return operator;
  }

  /** Let in, and there. */
  static String let(Company company, Person operator) {
    var grant = company.administrator().post("support-grants", Map.of("hours", 2, "reason", "在庫の数が合わない"));
    operator.post("me/company", Map.of("companyId", company.id()));
    operator.signInAgain();
    return grant.get("id").asText();
  }

  private static int used(Company company) {
    return company.administrator().get("audit?type=support_access.used&limit=200").get("items").size();
  }

  private static void run(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
