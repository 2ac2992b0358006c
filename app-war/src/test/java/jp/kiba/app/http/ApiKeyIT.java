package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.KeySecret;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys for a company's own programs: what opens, what does not, and for how long. */
class ApiKeyIT {
  private Company mill;
  private Person administrator;

  @BeforeEach
  void join() {
    mill = Company.join(CompanyType.SAWMILL);
    administrator = mill.administrator();
  }

  @Test
  void a_program_does_what_its_key_allows_and_nothing_else() {
    var key = make("倉庫システム", "lot:view", "lot:manage");
    var secret = key.get("secret").asText();
    var lot = Call.post("lots").token(secret).json(Goods.boards(3)).reply().ok();
    assertThat(administrator.get("lots/" + lot.get("id").asText()).get("id")).isEqualTo(lot.get("id"));
    Call.get("orders").token(secret).reply().problem(403, "forbidden");
    Call.get("members").token(secret).reply().problem(403, "forbidden");

    var me = Call.get("me").token(secret).reply().ok();
    assertThat(me.at("/company/id").asText()).isEqualTo(mill.id().toString());
    assertThat(me.get("memberId")).isEqualTo(key.at("/key/id"));
    assertThat(me.get("permissions").toString()).isEqualTo("[\"lot:manage\",\"lot:view\"]");
    assertThat(administrator.get("audit").get("items").findValuesAsText("actor")).contains("API: 倉庫システム");
  }

  @Test
  void the_secret_is_shown_once_and_nowhere_kept() throws Exception {
    var body = command("一度だけ", "lot:view");
    var first = administrator.call("POST", "api-keys").header("Idempotency-Key", "k1").json(body).reply().ok();
    var again = administrator.call("POST", "api-keys").header("Idempotency-Key", "k1").json(body).reply().ok();
    var secret = first.get("secret").asText();
    assertThat(again.get("key").get("id")).isEqualTo(first.get("key").get("id"));
    assertThat(again.get("secret").isNull()).isTrue();
    assertThat(administrator.get("api-keys").toString()).contains("一度だけ").doesNotContain(secret);
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.prepareStatement(
        "SELECT count(*) FROM platform.api_key WHERE hash = ? AND position(? IN encode(hash, 'escape')) = 0")) {
      statement.setBytes(1, KeySecret.parse(secret).hash());
      statement.setString(2, secret);
      try (var rows = statement.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isOne();
      }
    }
    assertThat(Server.log()).noneMatch(line -> line.contains(secret));
  }

  @Test
  void a_revoked_key_is_out_on_the_next_request() {
    var key = make("失効", "lot:view");
    var secret = key.get("secret").asText();
    Call.get("lots").token(secret).reply().ok();
    var path = "api-keys/" + key.at("/key/id").asText() + "/revocation";
    assertThat(administrator.post(path, Map.of("version", key.at("/key/version"))).get("state").asText()).isEqualTo("REVOKED");
    Call.get("lots").token(secret).reply().problem(401, "unauthenticated");
    administrator.tryPost(path, Map.of("version", 2)).problem(409, "transition-not-allowed");
  }

  @Test
  void an_expired_key_is_out() throws Exception {
    var key = make("期限", "lot:view");
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.prepareStatement(
        "UPDATE platform.api_key SET expires_at = now() - interval '1 second' WHERE key_id = ?")) {
      statement.setObject(1, UUID.fromString(key.at("/key/id").asText()));
      statement.executeUpdate();
    }
    Call.get("lots").token(key.get("secret").asText()).reply().problem(401, "unauthenticated");
  }

  @Test
  void every_key_ends_within_a_year() {
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    for (var day : List.of(today.minusDays(1), today.plusYears(1).plusDays(1))) {
      var command = command("期限", "lot:view");
      command.put("expiresOn", day.toString());
      administrator.tryPost("api-keys", command).problem(422, "refused").naming("expiresOn");
    }
    var command = command("期限", "lot:view");
    command.put("expiresOn", null);
    administrator.tryPost("api-keys", command).problem(400, "invalid").naming("expiresOn");
  }

  @Test
  void forged_keys_open_nothing_and_learn_nothing() {
    var good = make("本物", "lot:view").get("secret").asText();
    var flipped = good.substring(0, 10) + (good.charAt(10) == '0' ? '1' : '0') + good.substring(11);
    var refusals = List.of(KeySecret.fresh().text(), flipped, good + "0", good.substring(0, good.length() - 1), "kiba_", "kiba_x",
        good.toUpperCase(java.util.Locale.ROOT).replace("KIBA_", "kiba_"), good + "' OR '1'='1");
    assertThat(refusals.stream().map(text -> Call.get("lots").token(text).reply().problem(401, "unauthenticated").indistinct()).distinct())
        .hasSize(1);
    Call.get("lots").header("Authorization", good).reply().problem(401, "unauthenticated");
    Call.get("lots?token=" + good).reply().problem(401, "unauthenticated");
  }

  @Test
  void no_key_holds_what_its_maker_or_the_company_lacks_and_none_manages_people_or_keys() {
    for (var never : List.of("member:manage", "company:manage", "platform:manage", "sell:SAWN", "made:up")) {
      administrator.tryPost("api-keys", command("強い鍵", "lot:view", never)).problem(422, "refused").naming("permissions");
    }
    Company.join(CompanyType.BUILDER).administrator().tryPost("api-keys", command("出品", "listing:manage"))
        .problem(422, "refused").naming("permissions");
    assertThat(administrator.get("api-keys/permissions").toString()).contains("lot:manage").doesNotContain("member:manage", "company:manage");

    var office = administrator.post("roles", new HashMap<>(Map.of("name", "総務", "permissions", List.of("member:view", "member:manage"))));
    var clerk = mill.colleague(MemberRole.VIEWER);
    var known = known(clerk);
    administrator.put("members/" + known.get("id").asText() + "/roles",
        Map.of("version", known.get("version"), "roles", List.of(), "ownRoles", List.of(office.get("id"))));
    clerk.tryPost("api-keys", command("在庫", "lot:manage")).problem(403, "forbidden");

    var all = administrator.post("api-keys", command("全部", texts(administrator.get("api-keys/permissions")))).get("secret").asText();
    Call.get("api-keys").token(all).reply().problem(403, "forbidden");
    Call.post("api-keys").token(all).json(command("子", "lot:view")).reply().problem(403, "forbidden");
    Call.post("roles").token(all).json(Map.of("name", "x", "permissions", List.of("lot:view"))).reply().problem(403, "forbidden");
    Call.get("me/companies").token(all).reply().problem(403, "forbidden");
    Call.post("invitations/acceptance").token(all).json(Map.of("token", "x".repeat(43), "memberName", "x", "memberEmail",
        "x@people.example", "language", "ja")).reply().problem(403, "forbidden");
  }

  @Test
  void a_key_sees_its_own_company_only() {
    var other = Company.join(CompanyType.SAWMILL);
    var lot = other.administrator().post("lots", Goods.boards(1)).get("id").asText();
    var secret = make("覗き", "lot:view").get("secret").asText();
    Call.get("lots/" + lot).token(secret).reply().problem(404, "not-found");
    var theirs = other.administrator().post("api-keys", command("他社", "lot:view"));
    administrator.tryPost("api-keys/" + theirs.at("/key/id").asText() + "/revocation", Map.of("version", 1)).problem(404, "not-found");
  }

  @Test
  void a_suspended_companys_keys_only_look() {
    var secret = make("倉庫", "lot:view", "lot:manage").get("secret").asText();
    var path = "operator/companies/" + mill.id();
    var known = Trade.each(Person.operator().get("operator/companies?limit=200").get("items")).stream()
        .filter(c -> c.get("id").asText().equals(mill.id().toString())).findFirst().orElseThrow();
    Person.operator().post(path + "/suspension", Map.of("version", known.get("version")));
    Call.get("lots").token(secret).reply().ok();
    Call.post("lots").token(secret).json(Goods.boards(1)).reply().problem(403, "forbidden");
  }

  @Test
  void the_last_use_is_seen() throws Exception {
    var key = make("見える", "lot:view");
    assertThat(administrator.get("api-keys").at("/items/0/lastUsedAt").isNull()).isTrue();
    Call.get("lots").token(key.get("secret").asText()).reply().ok();
    for (int i = 0; i < 50 && administrator.get("api-keys").at("/items/0/lastUsedAt").isNull(); i++) {
      Thread.sleep(100);
    }
    assertThat(administrator.get("api-keys").at("/items/0/lastUsedAt").isNull()).isFalse();
  }

  @Test
  void a_key_has_a_rate_limit_of_its_own() throws Exception {
    var secret = make("急ぎすぎ", "market:view").get("secret").asText();
    var other = make("のんびり", "market:view").get("secret").asText();
    Callable<Reply> ask = () -> Call.get("sign-in").token(secret).reply();
    assertThat(FourHands.all(8, Collections.nCopies(Server.MEMBER_LIMIT * 2, ask))).anyMatch(reply -> reply.status() == 429);
    Call.get("me").token(other).reply().ok();
    administrator.get("me");
  }

  private JsonNode make(String name, String... permissions) {
    return administrator.post("api-keys", command(name, permissions));
  }

  private static Map<String, Object> command(String name, String... permissions) {
    return new HashMap<>(Map.of("name", name, "permissions", List.of(permissions), "expiresOn", LocalDate.now().plusDays(30).toString()));
  }

  private static String[] texts(JsonNode array) {
    return Trade.each(array).stream().map(JsonNode::asText).toArray(String[]::new);
  }

  private JsonNode known(Person member) {
    var id = member.get("me").get("memberId");
    return Trade.each(administrator.get("members?limit=200").get("items")).stream().filter(m -> m.get("id").equals(id))
        .findFirst().orElseThrow();
  }
}
