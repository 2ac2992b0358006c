package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order above the member's limit: a colleague approves, and the seller never learns that anybody had to. */
class ApprovalIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private Company builder;
  private Company mill;
  private Person buyer;
  private Person boss;
  private Trade trade;

  @BeforeEach
  void a_quotation_of_5000_yen_above_the_limit() {
    builder = Company.join(CompanyType.BUILDER);
    mill = Company.join(CompanyType.SAWMILL);
    builder.becomePartnerOf(mill);
    buyer = builder.colleague(MemberRole.PURCHASING);
    boss = builder.colleague(MemberRole.APPROVER);
    builder.administrator().put("roles/presets/PURCHASING/approval-limit", Map.of("approvalLimitYen", 4_999L));
    trade = Trade.draft(buyer, mill.administrator(), Goods.offer(mill.administrator(), 100, 400), 10);
    trade.request();
    trade.quote(500, TODAY.plusDays(3));
  }

  @Test
  void who_is_over_the_limit_asks_and_orders_once_it_is_approved_and_the_seller_sees_nothing_of_it() {
    assertThat(possible(buyer, "PLACE")).isFalse();
    assertThat(possible(buyer, "ASK_APPROVAL")).isTrue();
    trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed");
    var seller = mill.administrator();
    var before = seller.get(trade.path());
    var list = seller.get("orders");

    var asked = ask("現場が急いでいます").ok();
    trade.command(buyer, "approvals", Map.of()).problem(409, "approval-open");
    buyer.tryPost(decision(asked), decide(asked, "APPROVED")).problem(403, "forbidden");
    assertThat(boss.get("approvals")).hasSize(1);
    assertThat(buyer.get("approvals")).as("not one's own").isEmpty();
    var decided = boss.post(decision(asked), decide(asked, "APPROVED"));
    assertThat(decided.at("/0/state").asText()).isEqualTo("APPROVED");
    boss.tryPost(decision(asked), decide(asked, "REJECTED")).problem(409, "stale");

    assertThat(seller.get(trade.path())).as("version, steps and all").isEqualTo(before);
    assertThat(seller.get("orders")).isEqualTo(list);
    assertThat(seller.get("audit?limit=200").toString()).doesNotContain("approv");
    assertThat(seller.get(trade.path() + "/approvals")).isEmpty();
    assertThat(possible(buyer, "PLACE")).isTrue();
    assertThat(trade.place().get("status").asText()).isEqualTo("ORDERED");
    assertThat(seller.get(trade.path() + "/revisions").toString() + seller.get(trade.path())).doesNotContain("現場が急いで", "approv");
  }

  @Test
  void what_was_approved_is_the_order_as_it_was_seen() {
    var asked = ask("").ok();
    trade.quote(600, TODAY.plusDays(3));
    boss.tryPost(decision(asked), decide(asked, "APPROVED")).problem(409, "approval-lapsed");
    var again = ask("").ok();
    boss.post(decision(again), decide(again, "APPROVED"));
    trade.quote(700, TODAY.plusDays(3));
    trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed");
    assertThat(buyer.get(trade.path() + "/approvals").findValuesAsText("lapsed")).containsOnly("true");
  }

  @Test
  void it_is_sent_back_or_rejected_with_a_reason_or_withdrawn() {
    var asked = ask("").ok();
    boss.tryPost(decision(asked), decide(asked, "SENT_BACK")).problem(422, "refused").naming("note");
    var back = new HashMap<>(decide(asked, "SENT_BACK"));
    back.put("note", "数量を減らしてください");
    assertThat(boss.post(decision(asked), back).at("/0/decisionNote").asText()).isEqualTo("数量を減らしてください");
    var second = ask("").ok();
    var withdrawn = buyer.post(trade.path() + "/approvals/" + second.at("/0/id").asText() + "/withdrawal", Map.of("version", second.at("/0/version")));
    assertThat(withdrawn.findValuesAsText("state")).containsExactly("WITHDRAWN", "SENT_BACK");
    trade.command(buyer, "placement", Map.of()).problem(422, "approval-needed");
  }

  @Test
  void a_deputy_decides_on_the_days_that_were_named_and_never_on_what_is_the_deputys_own() {
    var deputy = builder.colleague(MemberRole.PURCHASING, MemberRole.VIEWER);
    var asked = ask("").ok();
    deputy.tryPost(decision(asked), decide(asked, "APPROVED")).problem(403, "forbidden");
    boss.tryPut("me/approval-deputy", deputy(boss, TODAY, TODAY)).problem(422, "refused").naming("memberId");
    boss.tryPut("me/approval-deputy", deputy(deputy, TODAY, TODAY.minusDays(1))).problem(422, "refused").naming("until");
    boss.put("me/approval-deputy", deputy(deputy, TODAY.plusDays(1), TODAY.plusDays(2)));
    deputy.tryPost(decision(asked), decide(asked, "APPROVED")).problem(403, "forbidden");
    boss.put("me/approval-deputy", deputy(buyer, TODAY, TODAY));
    buyer.tryPost(decision(asked), decide(asked, "APPROVED")).problem(403, "forbidden");
    boss.put("me/approval-deputy", deputy(deputy, TODAY, TODAY.plusDays(2)));
    assertThat(deputy.get("approvals")).hasSize(1);
    var decided = deputy.post(decision(asked), decide(asked, "APPROVED")).get(0);
    assertThat(decided.get("decidedFor").asText()).isEqualTo(boss.get("me").get("name").asText());
    trade.place();
  }

  private Reply ask(String note) {
    return trade.command(buyer, "approvals", Map.of("note", note));
  }

  private String decision(JsonNode asked) {
    return trade.path() + "/approvals/" + asked.at("/0/id").asText() + "/decision";
  }

  private static Map<String, Object> decide(JsonNode asked, String decision) {
    return Map.of("version", asked.at("/0/version"), "decision", decision);
  }

  private static Map<String, Object> deputy(Person who, LocalDate from, LocalDate until) {
    return Map.of("memberId", who.get("me").get("memberId"), "from", from.toString(), "until", until.toString());
  }

  private boolean possible(Person who, String command) {
    return List.copyOf(Trade.each(trade.asSeenBy(who).get("commands"))).stream().filter(c -> c.get("command").asText().equals(command))
        .anyMatch(c -> c.get("possible").asBoolean());
  }
}
