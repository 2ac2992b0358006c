package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Up to which sum a member orders alone. */
class ApprovalLimitIT {
  private Company builder;
  private Company mill;
  private Person buyer;
  private Trade trade;

  @BeforeEach
  void a_draft_of_5000_yen() {
    builder = Company.join(CompanyType.BUILDER);
    mill = Company.join(CompanyType.SAWMILL);
    builder.becomePartnerOf(mill);
    buyer = builder.colleague(MemberRole.PURCHASING);
    trade = Trade.draft(buyer, mill.administrator(), Goods.offer(mill.administrator(), 100, 500), 10);
  }

  @Test
  void an_order_above_the_limit_of_the_role_waits_for_a_colleague_who_may() {
    limit("PURCHASING", 4_999L);
    var refused = trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed").naming("totalYen");
    assertThat(refused.json().get("detail").asText()).contains("5,000", "4,999");
    mill.administrator().tryGet(trade.path()).problem(404, "not-found");
    assertThat(trade.command(builder.administrator(), "placement", Map.of()).ok().get("status").asText()).isEqualTo("ORDERED");
  }

  @Test
  void a_sum_at_the_limit_is_within_it() {
    limit("PURCHASING", 5_000L);
    trade.place();
  }

  @Test
  void a_members_own_limit_takes_the_place_of_their_roles() {
    limit("PURCHASING", 4_999L);
    memberLimit(builder.administrator(), buyer, true, null).ok();
    trade.place();
  }

  @Test
  void a_members_own_limit_also_lowers() {
    memberLimit(builder.administrator(), buyer, true, 100L).ok();
    trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed");
    memberLimit(builder.administrator(), buyer, false, null).ok();
    trade.place();
  }

  @Test
  void the_highest_limit_of_the_roles_that_order_counts_and_a_role_that_orders_nothing_does_not() {
    limit("PURCHASING", 4_999L);
    var small = builder.administrator().post("roles", role("少額発注", 4_000L));
    give(buyer, small);
    trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed");
    var free = builder.administrator().post("roles", role("発注", null));
    give(buyer, small, free);
    trade.place();
  }

  @Test
  void who_has_a_limit_sets_none_above_it() {
    var role = new HashMap<String, Object>(Map.of("name", "総務", "permissions",
        List.of("member:view", "member:manage", "order:place", "order:view", "order:draft")));
    role.put("approvalLimitYen", 1_000L);
    var office = builder.administrator().post("roles", role);
    var clerk = builder.colleague(MemberRole.VIEWER);
    var known = known(clerk);
    builder.administrator().put("members/" + known.get("id").asText() + "/roles",
        Map.of("version", known.get("version"), "roles", List.of(), "ownRoles", List.of(office.get("id"))));
    memberLimit(clerk, clerk, true, 1_001L).problem(422, "refused").naming("approvalLimitYen");
    memberLimit(clerk, clerk, true, null).problem(422, "refused").naming("approvalLimitYen");
    var raised = new HashMap<>(role);
    raised.put("version", office.get("version"));
    raised.put("approvalLimitYen", null);
    clerk.tryPut("roles/" + office.get("id").asText(), raised).problem(422, "refused").naming("approvalLimitYen");
    memberLimit(clerk, clerk, true, 900L).ok();
  }

  private void limit(String preset, Long yen) {
    builder.administrator().put("roles/presets/" + preset + "/approval-limit", Map.of("approvalLimitYen", yen));
  }

  private Reply memberLimit(Person by, Person member, boolean own, Long yen) {
    var known = known(member);
    var body = new HashMap<String, Object>(Map.of("version", known.get("version"), "own", own));
    body.put("approvalLimitYen", yen);
    return by.tryPut("members/" + known.get("id").asText() + "/approval-limit", body);
  }

  private void give(Person member, JsonNode... roles) {
    var known = known(member);
    builder.administrator().put("members/" + known.get("id").asText() + "/roles", Map.of("version", known.get("version"),
        "roles", List.of("PURCHASING", "VIEWER"), "ownRoles", List.of(roles).stream().map(r -> r.get("id")).toList()));
  }

  private static Map<String, Object> role(String name, Long yen) {
    var role = new HashMap<String, Object>(Map.of("name", name, "permissions", List.of("order:view", "order:draft", "order:place")));
    role.put("approvalLimitYen", yen);
    return role;
  }

  private JsonNode known(Person member) {
    var id = member.get("me").get("memberId");
    return Trade.each(builder.administrator().get("members?limit=200").get("items")).stream().filter(m -> m.get("id").equals(id))
        .findFirst().orElseThrow();
  }
}
