package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A company's directory keeps its members and their roles, by RFC 7644 and in nobody else's book. */
class ScimIT {
  private static Company mill;
  private static Company other;
  private static String token;
  private static String theirs;

  @BeforeAll
  static void two_companies_have_a_directory() {
    mill = Company.join(CompanyType.SAWMILL);
    other = Company.join(CompanyType.BUILDER);
    token = mill.administrator().post("directory-tokens", Map.of()).get("token").asText();
    theirs = other.administrator().post("directory-tokens", Map.of()).get("token").asText();
  }

  @Test
  void a_user_is_made_found_changed_and_shut_out() {
    var made = create("aoki");
    var id = made.get("id").asText();
    assertThat(made.at("/meta/version").asText()).startsWith("W/");
    assertThat(made.at("/groups/0/value").asText()).isEqualTo("VIEWER");
    for (var filter : new String[] {"userName eq \"AOKI@scim.example\"", "externalId eq \"x-aoki\"", "emails.value eq \"aoki@scim.example\"",
        "emails[type eq \"work\" and value co \"aoki@\"]", "active eq true and userName sw \"aoki\"",
        "displayName eq \"Aoki Test\" or externalId eq \"nobody\"", "not (userName ne \"aoki@scim.example\")"}) {
      assertThat(find(filter)).as(filter).containsExactly(id);
    }
    assertThat(find("userName eq \"nobody@scim.example\"")).isEmpty();
    var patched = scim("PATCH", "Users/" + id, patch(Map.of("op", "Replace", "path", "displayName", "value", "青木 実"),
        Map.of("op", "replace", "path", "emails[type eq \"work\"].value", "value", "aoki2@scim.example"))).ok();
    assertThat(patched.get("displayName").asText()).isEqualTo("青木 実");
    assertThat(patched.at("/emails/0/value").asText()).isEqualTo("aoki2@scim.example");
    assertThat(member(id).get("name").asText()).isEqualTo("青木 実");
    assertThat(scim("PATCH", "Users/" + id, patch(Map.of("op", "Replace", "value", Map.of("active", "False")))).ok().get("active").asBoolean()).isFalse();
    assertThat(member(id).get("state").asText()).isEqualTo("DISABLED");
    assertThat(scim("PATCH", "Users/" + id, patch(Map.of("op", "Add", "path", "active", "value", true))).ok().get("active").asBoolean()).isTrue();
    assertThat(call("DELETE", "Users/" + id).reply().status()).isEqualTo(204);
    refused(call("GET", "Users/" + id).reply(), 404, null);
    assertThat(create("aoki").get("id").asText()).isNotEqualTo(id);
  }

  @Test
  void who_is_shut_out_is_out_with_the_next_request() {
    var clerk = mill.colleague(MemberRole.SALES);
    var id = clerk.get("me").get("memberId").asText();
    scim("PATCH", "Users/" + id, patch(Map.of("op", "replace", "path", "active", "value", false))).ok();
    clerk.tryGet("me").problem(401, "unauthenticated");
    scim("PATCH", "Users/" + id, patch(Map.of("op", "replace", "path", "active", "value", true))).ok();
    clerk.get("me");
  }

  @Test
  void the_last_administrator_stays() {
    var id = mill.administrator().get("me").get("memberId").asText();
    refused(scim("PATCH", "Users/" + id, patch(Map.of("op", "replace", "path", "active", "value", false))), 409, null);
    refused(call("DELETE", "Users/" + id).reply(), 409, null);
    refused(scim("PATCH", "Groups/ADMINISTRATOR", patch(Map.of("op", "remove", "path", "members[value eq \"" + id + "\"]"))), 409, null);
    refused(scim("PUT", "Groups/ADMINISTRATOR", Map.of("displayName", "Administrator", "members", List.of())), 409, null);
    mill.administrator().get("company");
  }

  @Test
  void a_name_that_is_taken_is_said_to_be() {
    create("baba");
    refused(scim("POST", "Users", user("baba")), 409, "uniqueness");
    refused(scim("POST", "Users", Map.of("userName", "BABA@SCIM.example")), 409, "uniqueness");
    var made = create("chiba");
    refused(scim("PATCH", "Users/" + made.get("id").asText(), patch(Map.of("op", "replace", "path", "userName", "value", "baba@scim.example"))), 409,
        "uniqueness");
  }

  @Test
  void who_saw_an_older_version_changes_nothing() {
    var made = create("doi");
    var path = "Users/" + made.get("id").asText();
    var version = made.at("/meta/version").asText();
    assertThat(call("GET", path).header("If-None-Match", version).reply().status()).isEqualTo(304);
    var changed = user("doi");
    call("PUT", path).header("If-Match", version).raw("application/scim+json", json(Map.of("userName", "doi@scim.example", "displayName", "Doi"))).reply().ok();
    refused(call("PUT", path).header("If-Match", version).raw("application/scim+json", json(changed)).reply(), 412, null);
    assertThat(call("GET", path).reply().ok().get("displayName").asText()).isEqualTo("Doi");
  }

  @Test
  void groups_are_roles() {
    var made = create("endo").get("id").asText();
    var group = scim("PATCH", "Groups/SALES", patch(Map.of("op", "Add", "path", "members", "value", List.of(Map.of("value", made))))).ok();
    assertThat(group.get("displayName").asText()).isEqualTo("Sales");
    assertThat(member(made).get("roles").toString()).contains("SALES", "VIEWER");
    scim("PATCH", "Groups/SALES", patch(Map.of("op", "remove", "path", "members[value eq \"" + made + "\"]"))).ok();
    assertThat(member(made).get("roles").toString()).contains("VIEWER").doesNotContain("SALES");
    assertThat(call("GET", "Groups?filter=" + encoded("displayName eq \"purchasing\"") + "&excludedAttributes=members").reply().ok().toString())
        .contains("PURCHASING").doesNotContain("\"members\"");
    refused(scim("POST", "Groups", Map.of("displayName", "Bosses")), 403, null);
    refused(scim("PUT", "Groups/SALES", Map.of("displayName", "Bosses", "members", List.of())), 400, "mutability");
    refused(scim("PUT", "Groups/SALES", Map.of("displayName", "Sales", "members", List.of(Map.of("value", UUID.randomUUID().toString())))), 400,
        "invalidValue");
    refused(call("GET", "Groups/NONE").reply(), 404, null);
  }

  @Test
  void pages_are_counted_from_one() {
    create("fuji");
    create("goto");
    var all = call("GET", "Users?count=200").reply().ok();
    int total = all.get("totalResults").asInt();
    var second = call("GET", "Users?startIndex=2&count=1").reply().ok();
    assertThat(second.get("totalResults").asInt()).isEqualTo(total);
    assertThat(second.at("/Resources/0/id")).isEqualTo(all.at("/Resources/1/id"));
    assertThat(call("GET", "Users?count=0").reply().ok().get("Resources")).isEmpty();
    assertThat(call("GET", "Users?startIndex=100000").reply().ok().get("Resources")).isEmpty();
    assertThat(call("GET", "Users?startIndex=-5&count=-1").reply().ok().get("startIndex").asInt()).isOne();
  }

  @Test
  void what_cannot_be_understood_is_refused_in_the_directorys_own_words() {
    refused(call("GET", "Users?filter=" + encoded("userName eq")).reply(), 400, "invalidFilter");
    refused(call("POST", "Users").raw("application/scim+json", "{").reply(), 400, "invalidSyntax");
    refused(scim("POST", "Users", Map.of("displayName", "nobody")), 400, "invalidValue");
    refused(scim("POST", "Users", Map.of("userName", "not an address")), 400, "invalidValue");
    refused(scim("POST", "Users", Map.of("userName", "a@b.example", "active", "perhaps")), 400, "invalidValue");
    refused(call("GET", "Users/" + UUID.randomUUID()).reply(), 404, null);
    refused(call("GET", "Users/x").reply(), 404, null);
  }

  @Test
  void it_says_what_it_can() {
    var config = call("GET", "ServiceProviderConfig").reply().ok();
    assertThat(config.at("/bulk/supported").asBoolean()).isFalse();
    assertThat(config.at("/patch/supported").asBoolean()).isTrue();
    assertThat(config.at("/etag/supported").asBoolean()).isTrue();
    assertThat(call("GET", "ResourceTypes").reply().ok().get("totalResults").asInt()).isEqualTo(2);
    assertThat(call("GET", "ResourceTypes/User").reply().ok().get("endpoint").asText()).isEqualTo("/Users");
    assertThat(call("GET", "Schemas/urn:ietf:params:scim:schemas:core:2.0:User").reply().ok().get("name").asText()).isEqualTo("User");
  }

  @Test
  void a_directory_sees_and_changes_its_own_company_alone() {
    var made = create("hara");
    var path = "/api/v1/scim/v2/Users/" + made.get("id").asText();
    for (var method : List.of("GET", "DELETE")) {
      assertThat(Call.of(method, path).token(theirs).reply().status()).as(method).isEqualTo(404);
    }
    assertThat(Call.of("PATCH", path).token(theirs).raw("application/scim+json", json(patch(Map.of("op", "replace", "path", "active", "value", false))))
        .reply().status()).isEqualTo(404);
    assertThat(Call.get("/api/v1/scim/v2/Users?count=200").token(theirs).reply().body()).doesNotContain("scim.example", made.get("id").asText());
    assertThat(call("GET", "Users/" + made.get("id").asText()).reply().ok().get("active").asBoolean()).isTrue();
  }

  @Test
  void nobody_else_comes_in_and_a_directory_gets_nowhere_else() {
    for (var path : List.of("Users", "Groups", "ServiceProviderConfig", "Schemas")) {
      for (var wrong : new String[] {null, "", "kiba_scim_", "kiba_scim_" + "A".repeat(43), token + "x", mill.administrator().token(), Person.operator().token()}) {
        assertThat(Call.get("/api/v1/scim/v2/" + path).token(wrong).reply().status()).as(path + " " + wrong).isEqualTo(401);
      }
    }
    for (var path : List.of("company", "members", "orders", "me", "operator/companies")) {
      assertThat(Call.get(path).token(token).reply().status()).as(path).isEqualTo(401);
    }
  }

  @Test
  void two_tokens_are_good_while_one_takes_the_others_place() {
    var company = Company.join(CompanyType.OTHER);
    var administrator = company.administrator();
    var first = administrator.post("directory-tokens", Map.of());
    var second = administrator.post("directory-tokens", Map.of());
    administrator.tryPost("directory-tokens", Map.of()).problem(409, "too-many");
    assertThat(administrator.get("directory-tokens")).hasSize(2);
    assertThat(administrator.get("directory-tokens").toString()).doesNotContain("kiba_scim_");
    for (var each : List.of(first, second)) {
      Call.get("/api/v1/scim/v2/Users").token(each.get("token").asText()).reply().ok();
    }
    assertThat(administrator.call("DELETE", "directory-tokens/" + first.get("id").asText()).reply().status()).isEqualTo(204);
    assertThat(Call.get("/api/v1/scim/v2/Users").token(first.get("token").asText()).reply().status()).isEqualTo(401);
    Call.get("/api/v1/scim/v2/Users").token(second.get("token").asText()).reply().ok();
  }

  private static Map<String, Object> user(String name) {
    return Map.of("schemas", List.of("urn:ietf:params:scim:schemas:core:2.0:User"), "userName", name + "@scim.example", "externalId", "x-" + name,
        "displayName", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Test", "emails",
        List.of(Map.of("value", name + "@scim.example", "type", "work", "primary", true)), "active", true);
  }

  private static JsonNode create(String name) {
    return scim("POST", "Users", user(name)).ok();
  }

  private static Map<String, Object> patch(Object... operations) {
    return Map.of("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:PatchOp"), "Operations", List.of(operations));
  }

  private static List<String> find(String filter) {
    return call("GET", "Users?filter=" + encoded(filter)).reply().ok().get("Resources").findValuesAsText("id");
  }

  private static Call call(String method, String path) {
    return Call.of(method, "/api/v1/scim/v2/" + path).token(token);
  }

  private static Reply scim(String method, String path, Object body) {
    return call(method, path).raw("application/scim+json", json(body)).reply();
  }

  private static String json(Object body) {
    return new ObjectMapper().valueToTree(body).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void refused(Reply reply, int status, String type) {
    assertThat(reply.status()).as("%s: %s", reply.to(), reply.body()).isEqualTo(status);
    assertThat(reply.header("content-type")).startsWith("application/scim+json");
    var error = reply.json();
    assertThat(error.at("/schemas/0").asText()).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
    assertThat(error.get("status").asText()).isEqualTo(Integer.toString(status));
    assertThat(error.path("scimType").asText(null)).isEqualTo(type);
  }

  private static JsonNode member(String id) {
    for (var each : mill.administrator().get("members?limit=200").get("items")) {
      if (each.get("id").asText().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("no such member");
  }
}
