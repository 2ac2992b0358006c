package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a company comes in: by an invitation that works once, for a while, and that nobody can read back. */
class InvitationIT {
  private JsonNode invited;
  private String token;

  @BeforeEach
  void invite() {
    invited = Company.invite("吉野製材", "29", CompanyType.SAWMILL);
    token = invited.get("invitationToken").asText();
  }

  @Test
  void whoever_holds_it_sees_what_it_is_for_and_becomes_administrator() {
    assertThat(lookUp().ok().get("companyName").asText()).isEqualTo("吉野製材");
    var hanako = Person.newcomer();
    assertThat(hanako.get("me").get("company").isNull()).isTrue();
    hanako.accept(token, "花子");
    assertThat(hanako.get("me").get("roles").get(0).asText()).isEqualTo("ADMINISTRATOR");
    assertThat(hanako.get("company/public-profile").get("tradeName").asText()).isEqualTo("吉野製材");
  }

  @Test
  void it_works_once() {
    Person.newcomer().accept(token, "花子");
    assertUnknown();
  }

  @Test
  void it_works_for_a_while() throws SQLException {
    execute("update platform.invitation set expires_at = now() - interval '1 second' where company_id = '" + company() + "'");
    assertUnknown();
  }

  @Test
  void nobody_reads_it_back_from_the_database() throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement();
        var rows = statement.executeQuery("select i::text from platform.invitation i where company_id = '" + company() + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).doesNotContain(token);
    }
  }

  private void assertUnknown() {
    var unknown = Call.post("invitations/lookup").json(Map.of("token", "x".repeat(token.length()))).reply();
    assertThat(lookUp().problem(404, "not-found").indistinct()).isEqualTo(unknown.indistinct());
    Person.newcomer().tryPost("invitations/acceptance", Map.of("token", token, "memberName", "次郎",
        "memberEmail", "jiro@people.example", "language", "ja")).problem(404, "not-found");
  }

  private Reply lookUp() {
    return Call.post("invitations/lookup").json(Map.of("token", token)).reply();
  }

  private String company() {
    return invited.at("/company/id").asText();
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
