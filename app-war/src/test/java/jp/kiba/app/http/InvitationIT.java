package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a company comes in: by an invitation that works once, for a while, and that nobody can read back. */
class InvitationIT {
  private static final Person OPERATOR = Person.operator();

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
  void sent_again_it_is_another_and_the_first_is_dead() {
    var again = again("c-" + UUID.randomUUID() + "@people.example");
    assertUnknown();
    token = again.get("invitationToken").asText();
    Person.newcomer().accept(token, "花子");
    assertThat(states()).containsExactly("USED", "REVOKED");
  }

  @Test
  void sent_again_it_comes_by_mail_too() {
    var mailbox = "again-" + UUID.randomUUID() + "@people.example";
    var fresh = again(mailbox).get("invitationToken").asText();
    assertThat(Letters.token(Letters.to(mailbox))).isEqualTo(fresh).isNotEqualTo(token);
  }

  @Test
  void taken_back_it_is_dead_and_the_company_never_comes() {
    OPERATOR.post("operator/companies/" + company() + "/revocation", version());
    assertUnknown();
    var gone = OPERATOR.get("operator/companies/" + company());
    assertThat(gone.at("/company/state").asText()).isEqualTo("CLOSED");
    OPERATOR.tryPost("operator/companies/" + company() + "/invitation", Map.of("version", gone.at("/company/version"),
        "administratorEmail", "x@people.example", "language", "ja")).problem(409, "transition-not-allowed");
  }

  @Test
  void a_company_that_came_is_not_invited_again() {
    Person.newcomer().accept(token, "花子");
    OPERATOR.tryPost("operator/companies/" + company() + "/revocation", version()).problem(409, "transition-not-allowed");
    OPERATOR.tryPost("operator/companies/" + company() + "/invitation", Map.of("version", version().get("version"),
        "administratorEmail", "x@people.example", "language", "ja")).problem(409, "transition-not-allowed");
  }

  @Test
  void who_saw_another_version_is_told_so_and_nothing_is_taken_back() {
    OPERATOR.tryPost("operator/companies/" + company() + "/revocation", Map.of("version", 99)).problem(409, "stale");
    assertThat(lookUp().status()).isEqualTo(200);
  }

  @Test
  void pressed_twice_it_is_one_company() {
    var name = "二度押し製材 " + UUID.randomUUID();
    var command = Map.of("tradeName", name, "prefecture", "29", "types", List.of("SAWMILL"),
        "administratorEmail", "twice-" + UUID.randomUUID() + "@people.example", "language", "ja");
    var key = UUID.randomUUID().toString();
    var first = OPERATOR.call("POST", "operator/companies").header("Idempotency-Key", key).json(command).reply();
    var second = OPERATOR.call("POST", "operator/companies").header("Idempotency-Key", key).json(command).reply();
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.indistinct()).isEqualTo(first.indistinct());
    assertThat(OPERATOR.get("operator/companies?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).get("items")).hasSize(1);
    Letters.to((String) command.get("administratorEmail"), 1);
    OPERATOR.call("POST", "operator/companies").header("Idempotency-Key", key)
        .json(Map.of("tradeName", "x", "prefecture", "29", "types", List.of("SAWMILL"), "administratorEmail", "x@people.example",
            "language", "ja")).reply().problem(422, "refused");
  }

  @Test
  void an_operator_closes_a_company_for_good() {
    var hanako = Person.newcomer();
    hanako.accept(token, "花子");
    hanako.get("company");
    OPERATOR.post("operator/companies/" + company() + "/closure", version());
    hanako.tryGet("company").problem(401, "unauthenticated");
    OPERATOR.tryPost("operator/companies/" + company() + "/reactivation", version()).problem(409, "transition-not-allowed");
    assertThat(types(OPERATOR.get("operator/companies/" + company() + "/audit").get("items")))
        .containsExactly("company.closed", "company.invited");
  }

  @Test
  void a_colleague_is_invited_again_or_not_at_all() {
    var mill = Company.join(CompanyType.SAWMILL);
    var mailbox = "saburo-" + UUID.randomUUID() + "@people.example";
    var colleague = mill.administrator().post("members",
        Map.of("name", "三郎", "email", mailbox, "roles", List.of("VIEWER"), "language", "ja"));
    token = colleague.get("invitationToken").asText();
    assertThat(colleague.at("/member/invitation/letter").asText()).isEqualTo("QUEUED");
    Letters.to(mailbox);
    var listed = Trade.each(mill.administrator().get("members").get("items")).stream()
        .filter(m -> m.get("id").equals(colleague.at("/member/id"))).findFirst().orElseThrow();
    assertThat(listed.at("/invitation/expired").asBoolean(true)).isFalse();
    var path = "members/" + colleague.at("/member/id").asText();
    var again = mill.administrator().post(path + "/invitation", Map.of("version", colleague.at("/member/version")));
    assertUnknown();
    var letters = Letters.to(mailbox, 2);
    token = again.get("invitationToken").asText();
    assertThat(Letters.token(letters.get(1))).isEqualTo(token);
    assertThat(lookUp().status()).isEqualTo(200);
    var revoked = mill.administrator().post(path + "/revocation", Map.of("version", again.at("/member/version")));
    assertThat(revoked.get("state").asText()).isEqualTo("DISABLED");
    assertUnknown();
    mill.administrator().tryPost(path + "/invitation", Map.of("version", revoked.get("version")))
        .problem(409, "transition-not-allowed");
  }

  @Test
  void nobody_reads_it_back_from_kept_answers() throws SQLException {
    var reply = OPERATOR.call("POST", "operator/companies").header("Idempotency-Key", UUID.randomUUID().toString())
        .json(Map.of("tradeName", "封", "prefecture", "29", "types", List.of("SAWMILL"),
            "administratorEmail", "sealed-" + UUID.randomUUID() + "@people.example", "language", "ja")).reply().ok();
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement();
        var rows = statement.executeQuery("select encode(sealed, 'escape') from platform.idempotent_answer")) {
      assertThat(rows.next()).isTrue();
      do {
        assertThat(rows.getString(1)).doesNotContain(reply.get("invitationToken").asText());
      } while (rows.next());
    }
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

  private JsonNode again(String email) {
    return OPERATOR.post("operator/companies/" + company() + "/invitation", Map.of("version", version().get("version"),
        "administratorEmail", email, "language", "ja"));
  }

  private Map<String, JsonNode> version() {
    return Map.of("version", OPERATOR.get("operator/companies/" + company()).at("/company/version"));
  }

  private List<String> states() {
    return Trade.each(OPERATOR.get("operator/companies/" + company()).get("invitations")).stream()
        .map(i -> i.get("state").asText()).toList();
  }

  private static List<String> types(JsonNode entries) {
    return Trade.each(entries).stream().map(e -> e.get("type").asText()).toList();
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
