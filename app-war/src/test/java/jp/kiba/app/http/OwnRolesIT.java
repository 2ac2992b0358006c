package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles that a company makes itself: what they allow, from when, and that nobody gives through them more than they hold. */
class OwnRolesIT {
  private Company mill;
  private Person administrator;

  @BeforeEach
  void join() {
    mill = Company.join(CompanyType.SAWMILL);
    administrator = mill.administrator();
  }

  @Test
  void a_role_counts_from_its_holders_next_request_and_so_does_every_change_of_it() {
    var yard = define("土場", "lot:view", "lot:manage");
    var member = mill.colleague(MemberRole.ACCOUNTING);
    member.tryPost("lots", Goods.boards(1)).problem(403, "forbidden");
    give(member, List.of(), yard.get("id").asText());
    member.post("lots", Goods.boards(1));
    member.tryGet("orders").problem(403, "forbidden");
    assertThat(member.get("me").at("/ownRoles/0/name").asText()).isEqualTo("土場");
    assertThat(member.get("me").get("permissions").toString()).isEqualTo("[\"lot:manage\",\"lot:view\"]");

    administrator.put("roles/" + yard.get("id").asText(), role(yard.get("version"), "土場", "lot:view", "order:view"));
    member.tryPost("lots", Goods.boards(1)).problem(403, "forbidden");
    member.get("orders");
  }

  @Test
  void presets_and_own_roles_add_up() {
    var auditor = define("監査", "audit:view");
    var member = mill.colleague(MemberRole.WAREHOUSE);
    member.tryGet("audit").problem(403, "forbidden");
    give(member, List.of(MemberRole.WAREHOUSE), auditor.get("id").asText());
    member.get("audit");
    member.get("lots");
  }

  @Test
  void only_what_the_companys_types_allow_is_offered_and_taken() {
    var builder = Company.join(CompanyType.BUILDER).administrator();
    assertThat(builder.get("roles").get("permissions").toString()).contains("order:place").doesNotContain("listing:manage", "sell:");
    builder.tryPost("roles", role(null, "出品係", "listing:manage")).problem(422, "refused").naming("permissions");
    builder.tryPost("roles", role(null, "運営", "platform:manage")).problem(422, "refused").naming("permissions");
    builder.tryPost("roles", role(null, "だれか", "made:up")).problem(422, "refused").naming("permissions");
  }

  @Test
  void nobody_gives_more_than_they_hold_in_whatever_way() {
    var staffing = define("人事", "member:view", "member:manage", "lot:view");
    var strong = define("在庫", "lot:view", "lot:manage");
    var weak = define("閲覧", "lot:view");
    var clerk = mill.colleague(MemberRole.VIEWER);
    give(clerk, List.of(), staffing.get("id").asText());
    var colleague = mill.colleague(MemberRole.WAREHOUSE);

    clerk.tryPost("roles", role(null, "新しい権限", "lot:manage")).problem(403, "forbidden");
    clerk.tryPut("roles/" + weak.get("id").asText(), role(weak.get("version"), "閲覧", "lot:view", "lot:manage"))
        .problem(403, "forbidden");
    clerk.tryPut("roles/" + strong.get("id").asText(), role(strong.get("version"), "在庫", "lot:view")).problem(403, "forbidden");
    clerk.tryPut("roles/" + staffing.get("id").asText(), role(staffing.get("version"), "人事", "member:manage", "order:place"))
        .problem(403, "forbidden");
    clerk.call("DELETE", "roles/" + strong.get("id").asText() + "?version=" + strong.get("version")).reply().problem(403, "forbidden");
    tryGive(clerk, clerk, List.of(), strong.get("id").asText()).problem(403, "forbidden");
    tryGive(clerk, clerk, List.of(MemberRole.ADMINISTRATOR)).problem(403, "forbidden");
    tryGive(clerk, colleague, List.of(), weak.get("id").asText()).problem(403, "forbidden");
    clerk.tryPost("members", Map.of("name", "新人", "email", "new-" + mill.id() + "@people.example", "roles", List.of(),
        "ownRoles", List.of(strong.get("id")), "language", "ja")).problem(403, "forbidden");
    var known = known(colleague);
    clerk.tryPost("members/" + known.get("id").asText() + "/disablement", Map.of("version", known.get("version"))).problem(403, "forbidden");
    var disabled = administrator.post("members/" + known.get("id").asText() + "/disablement", Map.of("version", known.get("version")));
    clerk.tryPost("members/" + known.get("id").asText() + "/enablement", Map.of("version", disabled.get("version"))).problem(403, "forbidden");

    clerk.post("roles", role(null, "見るだけ", "lot:view"));
    clerk.tryPost("members/" + known(clerk).get("id").asText() + "/administration", Map.of("version", 1, "roles", List.of("VIEWER")))
        .problem(403, "forbidden");
  }

  @Test
  void a_role_in_use_stays_and_says_who_holds_it() {
    var yard = define("土場", "lot:view");
    var member = mill.colleague(MemberRole.VIEWER);
    give(member, List.of(MemberRole.VIEWER), yard.get("id").asText());
    var path = "roles/" + yard.get("id").asText() + "?version=" + yard.get("version");
    var refused = administrator.call("DELETE", path).reply().problem(409, "role-in-use");
    assertThat(refused.json().get("detail").asText()).contains(known(member).get("name").asText());
    assertThat(administrator.get("roles").at("/own/0/holders").asInt()).isOne();

    give(member, List.of(MemberRole.VIEWER));
    administrator.call("DELETE", path).reply().ok();
    assertThat(administrator.get("roles").get("own")).isEmpty();
    tryGive(administrator, member, List.of(), yard.get("id").asText()).problem(422, "refused").naming("ownRoles");
  }

  @Test
  void two_roles_do_not_bear_one_name_and_a_member_has_at_least_one() {
    define("土場", "lot:view");
    administrator.tryPost("roles", role(null, "土場", "lot:view")).problem(409, "conflict");
    tryGive(administrator, mill.colleague(MemberRole.VIEWER), List.of()).problem(422, "refused").naming("roles");
  }

  @Test
  void another_companys_role_is_not_there() {
    var theirs = Company.join(CompanyType.SAWMILL).administrator().post("roles", role(null, "他社", "lot:view"));
    tryGive(administrator, mill.colleague(MemberRole.VIEWER), List.of(), theirs.get("id").asText()).problem(422, "refused");
    administrator.tryPut("roles/" + theirs.get("id").asText(), role(theirs.get("version"), "x", "lot:view")).problem(404, "not-found");
    assertThat(administrator.get("roles").get("own")).isEmpty();
  }

  @Test
  void the_last_administrator_does_not_become_something_of_their_own_making() {
    var everything = define("なんでも", texts(administrator.get("me").get("permissions")));
    tryGive(administrator, administrator, List.of(), everything.get("id").asText()).problem(409, "last-administrator");
  }

  private JsonNode define(String name, String... permissions) {
    return administrator.post("roles", role(null, name, permissions));
  }

  private static String[] texts(JsonNode array) {
    return Trade.each(array).stream().map(JsonNode::asText).toArray(String[]::new);
  }

  private static Map<String, Object> role(JsonNode version, String name, String... permissions) {
    var role = new HashMap<String, Object>(Map.of("name", name, "permissions", Set.of(permissions)));
    role.put("approvalLimitYen", null);
    if (version != null) {
      role.put("version", version);
    }
    return role;
  }

  private void give(Person member, List<MemberRole> presets, String... own) {
    tryGive(administrator, member, presets, own).ok();
  }

  private Reply tryGive(Person by, Person member, List<MemberRole> presets, String... own) {
    var known = known(member);
    return by.tryPut("members/" + known.get("id").asText() + "/roles",
        Map.of("version", known.get("version"), "roles", presets, "ownRoles", List.of(own).stream().map(UUID::fromString).toList()));
  }

  private JsonNode known(Person member) {
    var id = member.get("me").get("memberId");
    return Trade.each(administrator.get("members?limit=200").get("items")).stream().filter(m -> m.get("id").equals(id))
        .findFirst().orElseThrow();
  }
}
