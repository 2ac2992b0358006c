package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;

/** What a member may do follows what they and their company are now, not what the token said an hour ago. */
class StandingIT {
  @Test
  void a_disabled_member_is_out_on_the_next_request_and_back_when_enabled() {
    var company = Company.join(CompanyType.SAWMILL);
    var sales = company.colleague(MemberRole.SALES);
    sales.get("lots");
    var disabled = change(company, sales, "disablement");
    sales.tryGet("lots").problem(401, "unauthenticated");
    company.administrator().post("members/" + disabled.get("id").asText() + "/enablement", Map.of("version", disabled.get("version")));
    sales.get("lots");
  }

  @Test
  void another_role_counts_from_the_next_request() {
    var company = Company.join(CompanyType.SAWMILL);
    var member = company.colleague(MemberRole.VIEWER);
    member.tryPost("lots", Goods.boards(1)).problem(403, "forbidden");
    var known = find(company, member);
    company.administrator().put("members/" + known.get("id").asText() + "/roles",
        Map.of("version", known.get("version"), "roles", List.of(MemberRole.WAREHOUSE)));
    member.post("lots", Goods.boards(1));
  }

  @Test
  void the_last_administrator_stays() {
    var company = Company.join(CompanyType.SAWMILL);
    var administrator = find(company, company.administrator());
    company.administrator().tryPost("members/" + administrator.get("id").asText() + "/disablement",
        Map.of("version", administrator.get("version"))).problem(409, "last-administrator");
  }

  @Test
  void an_administrator_hands_over_in_one_step() {
    var company = Company.join(CompanyType.SAWMILL);
    var old = company.administrator();
    var next = company.colleague(MemberRole.SALES);
    var known = find(company, next);
    var path = "members/" + known.get("id").asText() + "/administration";
    next.tryPost(path, Map.of("version", known.get("version"), "roles", List.of(MemberRole.VIEWER))).problem(403, "forbidden");
    old.tryPost(path, Map.of("version", known.get("version"), "roles", List.of(MemberRole.ADMINISTRATOR)))
        .problem(422, "refused");
    old.post(path, Map.of("version", known.get("version"), "roles", List.of(MemberRole.VIEWER)));
    assertThat(old.get("me").get("roles").toString()).isEqualTo("[\"VIEWER\"]");
    old.tryPost(path, Map.of("version", known.get("version"), "roles", List.of(MemberRole.VIEWER))).problem(403, "forbidden");
    assertThat(next.get("me").get("roles").toString()).isEqualTo("[\"ADMINISTRATOR\",\"SALES\"]");
    assertThat(next.get("audit").get("items").findValuesAsText("type")).startsWith("member.role_changed", "member.role_changed");
  }

  @Test
  void a_colleague_who_never_joined_waits_for_their_invitation_again_when_enabled() {
    var company = Company.join(CompanyType.SAWMILL);
    var invited = company.administrator().post("members", Map.of("name", "未参加", "email", "late@people.example",
        "roles", List.of(MemberRole.SALES), "language", "ja"));
    var path = "members/" + invited.at("/member/id").asText();
    var disabled = company.administrator().post(path + "/disablement", Map.of("version", invited.at("/member/version")));
    var enabled = company.administrator().post(path + "/enablement", Map.of("version", disabled.get("version")));
    assertThat(enabled.get("state").asText()).isEqualTo("INVITED");
    var late = new Person("late-" + company.id());
    late.accept(invited.get("invitationToken").asText(), "未参加");
    late.get("lots");
  }

  @Test
  void a_suspended_company_only_reads_and_its_partner_can_still_cancel() {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    var listing = Goods.offer(mill.administrator(), 10, 700);
    var trade = Trade.draft(builder.administrator(), mill.administrator(), listing, 4);
    trade.place();

    var suspended = operate(mill, "suspension");
    mill.administrator().get("lots");
    trade.asSeenBy(mill.administrator());
    assertThat(mill.administrator().get("me").at("/company/state").asText()).isEqualTo("SUSPENDED");
    mill.administrator().tryPost("lots", Goods.boards(1)).problem(403, "forbidden");
    trade.command(mill.administrator(), "confirmation", Map.of()).problem(403, "forbidden");
    assertThat(Trade.each(builder.administrator().get("market/listings?limit=200").get("items")))
        .noneMatch(found -> found.get("id").equals(listing.get("id")));
    assertThat(trade.cancel(builder.administrator(), "取引停止のため").get("status").asText()).isEqualTo("CANCELLED");

    Person.operator().post("operator/companies/" + mill.id() + "/reactivation", Map.of("version", suspended.get("version")));
    mill.administrator().post("lots", Goods.boards(1));
  }

  @Test
  void an_ended_partnership_takes_no_new_orders_and_discloses_nothing_more() {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    var listing = Goods.offer(mill.administrator(), 10, 700);
    var draft = Trade.draft(builder.administrator(), mill.administrator(), listing, 4);
    var partner = mill.administrator().get("partners").at("/items/0");
    var ended = mill.administrator().post("partners/" + partner.get("id").asText() + "/ending", Map.of("version", partner.get("version")));
    assertThat(ended.get("contact").isNull()).isTrue();
    assertThat(builder.administrator().get("partners").at("/items/0/contact").isNull()).isTrue();
    builder.administrator().tryPost("orders", Goods.draft(listing, 1)).problem(409, "not-partners");
    draft.command(builder.administrator(), "placement", Map.of()).problem(409, "not-partners");
  }

  private static JsonNode find(Company company, Person member) {
    var id = member.get("me").get("memberId");
    return Trade.each(company.administrator().get("members?limit=200").get("items")).stream().filter(m -> m.get("id").equals(id))
        .findFirst().orElseThrow();
  }

  private static JsonNode change(Company company, Person member, String command) {
    var known = find(company, member);
    return company.administrator().post("members/" + known.get("id").asText() + "/" + command, Map.of("version", known.get("version")));
  }

  private static JsonNode operate(Company company, String command) {
    var path = "operator/companies?q=" + URLEncoder.encode(company.tradeName(), StandardCharsets.UTF_8);
    var known = Person.operator().get(path).at("/items/0");
    assertThat(known.get("id").asText()).isEqualTo(company.id().toString());
    return Person.operator().post("operator/companies/" + company.id() + "/" + command, Map.of("version", known.get("version")));
  }
}
