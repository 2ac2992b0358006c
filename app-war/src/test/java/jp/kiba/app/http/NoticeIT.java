package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.dev.Mailbox;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, in the application and by e-mail, and in which language. */
class NoticeIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private final String mark = UUID.randomUUID().toString();
  private Company mill;
  private Company builder;
  private Person sales;

  @BeforeEach
  void join() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    sales = colleague(mill, "sales-" + mark, "SALES", "en");
    colleague(mill, "viewer-" + mark, "VIEWER", "ja");
  }

  @Test
  void a_partnership_is_told_to_whoever_may_answer_and_to_each_in_their_language() {
    builder.becomePartnerOf(mill);
    var english = Letters.to("sales-" + mark + "@people.example");
    assertThat(english.subject()).isEqualTo("Partnership requested by " + builder.tradeName());
    assertThat(english.text()).contains(Server.stack().url() + "/partners/");
    assertTold(mill.administrator(), "取引先の申請が届きました: " + builder.tradeName());
    assertTold(builder.administrator(), "取引先の申請が承認されました: " + mill.tradeName());
    assertThat(letters("viewer")).isEmpty();
  }

  @Test
  void who_switched_it_off_gets_no_letter_but_finds_it_in_kiba_and_the_others_get_theirs() {
    assertThat(sales.get("me/notices").findValuesAsText("kind")).contains("partner-requested").doesNotContain("member-invited");
    choose(sales, "OFF", "partner-requested");
    builder.becomePartnerOf(mill);
    assertTold(mill.administrator(), "取引先の申請が届きました: " + builder.tradeName());
    var found = inbox(sales, 1).get(0);
    assertThat(found.get("kind").asText()).isEqualTo("partner-requested");
    assertThat(found.get("by").asText()).isEqualTo(builder.tradeName());
    assertThat(found.get("page").asText()).startsWith("/partners/");
    assertThat(letters("sales")).isEmpty();
    assertThat(choose(sales, "AT_ONCE", "partner-requested").findValuesAsText("delivery")).containsOnly("AT_ONCE");
  }

  @Test
  void each_command_is_told_to_whoever_has_to_act_on_it_and_to_nobody_else_and_never_with_a_price() {
    builder.becomePartnerOf(mill);
    var yard = colleague(mill, "yard-" + mark, "WAREHOUSE", "ja");
    var buyer = builder.administrator();
    var trade = Trade.draft(buyer, mill.administrator(), Goods.offer(mill.administrator(), 20, 4567), 4);
    trade.request();
    trade.quote(4568, TODAY.plusDays(3));
    trade.command(buyer, "counter", Map.of("lines", List.of(Map.of("lineId", trade.asSeenBy(buyer).at("/lines/0/id"), "unitPriceYen", 4500)))).ok();
    trade.quote(4569, TODAY.plusDays(3));
    var number = trade.place().get("number").asText();
    trade.confirm();
    var line = trade.asSeenBy(buyer).at("/lines/0/id");
    trade.command(buyer, "amendments", Map.of("reason", "変更", "lines", List.of(Map.of("lineId", line, "pieces", 5)), "charges", List.of())).ok();
    trade.command(mill.administrator(), "amendments/" + buyer.get(trade.path() + "/amendments").at("/0/id").asText() + "/acceptance", Map.of()).ok();
    trade.command(buyer, "cancellation-request", Map.of("reason", "中止")).ok();
    trade.command(mill.administrator(), "cancellation-request/refusal", Map.of("reason", "加工済み")).ok();
    trade.dispatch(5);
    trade.command(buyer, "claims", Map.of("lineId", line, "kind", "DAMAGED", "pieces", 1, "text", "割れ", "photos", List.of())).ok();
    trade.receive(1);

    assertThat(kinds(sales, trade, 7)).containsExactly("order-requested", "order-countered", "order-placed", "amendment-proposed",
        "cancellation-asked", "claim-opened", "shipment-received");
    assertThat(kinds(buyer, trade, 6)).containsExactly("order-quoted", "order-quoted", "order-confirmed", "amendment-accepted",
        "cancellation-refused", "shipment-dispatched");
    assertThat(kinds(yard, trade, 1)).containsExactly("shipment-received");
    assertTold(sales, "An order has arrived: " + number);
    assertTold(buyer, "変更が承諾されました: " + number);
    assertTold(yard, "検収されました: " + number + "-1");
    assertThat(letters("viewer")).isEmpty();
    assertThat(Server.stack().mailbox().to(buyer.name() + "@people.example")).noneMatch(letter -> letter.text().matches("(?s).*456[789].*"));
    deliverAgain(trade);
    assertThat(kinds(sales, trade, 7)).hasSize(7);
    assertThat(subjects(sales)).doesNotHaveDuplicates();
  }

  @Test
  void a_notice_is_read_once_and_only_by_whom_it_was_told() {
    builder.becomePartnerOf(mill);
    var trade = Trade.draft(builder.administrator(), mill.administrator(), Goods.offer(mill.administrator(), 10, 500), 4);
    trade.place();
    var told = inbox(sales, 2);
    assertThat(told.findValuesAsText("kind")).containsExactly("order-placed", "partner-requested");
    assertThat(sales.get("me/inbox/unread").get("unread").asInt()).isEqualTo(2);
    var reading = "me/inbox/" + told.at("/0/id").asText() + "/reading";
    assertThat(mill.administrator().tryPut(reading, Map.of()).problem(404, "not-found").status()).isEqualTo(404);
    assertThat(sales.tryPut(reading, Map.of()).status()).isEqualTo(204);
    assertThat(sales.tryPut(reading, Map.of()).status()).isEqualTo(204);
    assertThat(sales.get("me/inbox?unread=true").get("items").findValuesAsText("kind")).containsExactly("partner-requested");
    assertThat(sales.tryPut("me/inbox/reading", Map.of("until", told.at("/0/at").asText())).status()).isEqualTo(204);
    assertThat(sales.get("me/inbox/unread").get("unread").asInt()).isZero();
  }

  @Test
  void what_one_may_look_at_no_more_one_is_not_told_and_does_not_find_and_who_is_out_is_told_nothing() {
    builder.becomePartnerOf(mill);
    var out = colleague(mill, "out-" + mark, "SALES", "ja");
    manage(mill, out, "POST", "disablement", Map.of());
    var role = mill.administrator().post("roles", Map.of("name", "受注だけ", "permissions", List.of("order:manage"))).get("id").asText();
    var blind = colleague(mill, "blind-" + mark, "VIEWER", "ja");
    manage(mill, blind, "PUT", "roles", Map.of("roles", List.of(), "ownRoles", List.of(role)));
    var trade = Trade.draft(builder.administrator(), mill.administrator(), Goods.offer(mill.administrator(), 10, 500), 4);
    var number = trade.place().get("number").asText();
    assertTold(sales, "An order has arrived: " + number);
    assertThat(blind.get("me/inbox").get("items")).isEmpty();
    assertThat(letters("blind")).isEmpty();
    assertThat(letters("out")).extracting(letter -> letter.subject()).noneMatch(subject -> subject.contains(number));
    manage(mill, sales, "PUT", "roles", Map.of("roles", List.of("ACCOUNTING"), "ownRoles", List.of()));
    assertThat(sales.get("me/inbox").get("items")).as("what came while one might").isEmpty();
    assertThat(sales.get("me/inbox/unread").get("unread").asInt()).isZero();
  }

  @Test
  void who_wants_it_once_a_day_gets_one_letter_of_all_there_is() throws SQLException {
    choose(sales, "DAILY", "order-placed", "partner-requested");
    builder.becomePartnerOf(mill);
    var trade = Trade.draft(builder.administrator(), mill.administrator(), Goods.offer(mill.administrator(), 10, 500), 4);
    var number = trade.place().get("number").asText();
    inbox(sales, 2);
    assertThat(letters("sales")).isEmpty();
    morning(sales);
    var letter = Letters.to("sales-" + mark + "@people.example");
    assertThat(letter.subject()).isEqualTo("Notices of the day: 2");
    assertThat(letter.text()).contains("Partnership requested by " + builder.tradeName(), "An order has arrived: " + number, "/inbox")
        .doesNotContain("500");
  }

  @Test
  void an_approval_is_told_to_who_may_decide_and_to_who_asked_and_the_supplier_learns_nothing() {
    builder.becomePartnerOf(mill);
    var buyer = colleague(builder, "buyer-" + mark, "PURCHASING", "ja");
    var boss = colleague(builder, "boss-" + mark, "APPROVER", "ja");
    var low = colleague(builder, "low-" + mark, "APPROVER", "ja");
    var deputy = colleague(builder, "deputy-" + mark, "PURCHASING", "ja");
    var viewer = colleague(builder, "onlooker-" + mark, "VIEWER", "ja");
    builder.administrator().put("roles/presets/PURCHASING/approval-limit", Map.of("approvalLimitYen", 999L));
    manage(builder, low, "PUT", "approval-limit", Map.of("own", true, "approvalLimitYen", 999L));
    boss.put("me/approval-deputy", Map.of("memberId", deputy.get("me").get("memberId"), "from", TODAY.toString(), "until", TODAY.plusDays(1).toString()));
    var trade = Trade.draft(buyer, mill.administrator(), Goods.offer(mill.administrator(), 10, 500), 10);
    var asked = trade.command(buyer, "approvals", Map.of("note", "急ぎ")).ok();
    assertThat(inbox(deputy, 1).at("/0/kind").asText()).isEqualTo("approval-asked");
    assertThat(inbox(boss, 1).at("/0/detail").asText()).as("a draft has no number").isEqualTo(mill.tradeName());
    var decision = trade.path() + "/approvals/" + asked.at("/0/id").asText() + "/decision";
    deputy.post(decision, Map.of("version", asked.at("/0/version"), "decision", "APPROVED"));
    assertTold(buyer, "発注が承認されました: " + mill.tradeName());
    assertThat(inbox(buyer, 1).findValuesAsText("kind")).contains("approval-given").doesNotContain("approval-asked");
    for (var person : List.of(low, viewer, sales)) {
      assertThat(person.get("me/inbox").toString()).as(person.name()).doesNotContain("approval");
    }
    assertThat(Server.stack().mailbox().to(mill.administrator().name() + "@people.example")).noneMatch(m -> m.subject().contains("承認を頼"));
  }

  @Test
  void nobody_chooses_what_does_not_concern_them() {
    var choice = Map.of("kinds", List.of("partner-requested", "member-invited"), "delivery", "OFF");
    sales.tryPut("me/notices", choice).problem(404, "not-found");
    sales.tryPut("me/notices", Map.of("kinds", List.of("nothing"), "delivery", "OFF")).problem(404, "not-found");
    sales.tryPut("me/notices", Map.of("kinds", List.of(), "delivery", "OFF")).problem(400, "invalid").naming("kinds");
    assertThat(sales.get("me/notices").findValuesAsText("delivery")).containsOnly("AT_ONCE");
    assertThat(Person.operator().get("me/notices")).isEmpty();
    assertThat(Person.operator().get("me/inbox").get("items")).isEmpty();
    Person.operator().tryPut("me/notices", choice).problem(404, "not-found");
  }

  @Test
  void whoever_did_it_is_not_told_and_the_other_administrators_are() {
    var second = colleague(mill, "second-" + mark, "ADMINISTRATOR", "ja");
    colleague(mill, "third-" + mark, "VIEWER", "ja");
    var told = Letters.to("second-" + mark + "@people.example", 2);
    assertThat(told).extracting(m -> m.subject()).containsExactlyInAnyOrder("新しい担当者が招待されました", "新しい担当者が参加しました");
    assertTold(mill.administrator(), "新しい担当者が参加しました");
    assertThat(subjects(mill.administrator())).doesNotContain("新しい担当者が招待されました");
    assertThat(second.get("me/notices").findValuesAsText("kind")).contains("member-joined", "order-placed", "order-overdue-sale")
        .hasSize(36).doesNotHaveDuplicates();
  }

  /** Invited under another address than the one they join with, so that only notices come there. */
  private static Person colleague(Company company, String name, String role, String language) {
    var invited = company.administrator().post("members", Map.of("name", name, "email", "first-" + name + "@people.example",
        "roles", List.of(role), "language", language));
    var person = new Person(name);
    person.post("invitations/acceptance", Map.of("token", invited.get("invitationToken").asText(), "memberName", name,
        "memberEmail", name + "@people.example", "language", language));
    person.signInAgain();
    return person;
  }

  /** By the company's administrator. */
  private static void manage(Company company, Person person, String method, String what, Map<String, ?> content) {
    var id = person.get("me").get("memberId").asText();
    var body = new HashMap<String, Object>(content);
    body.put("version", Trade.each(company.administrator().get("members?limit=200").get("items")).stream()
        .filter(m -> m.get("id").asText().equals(id)).findFirst().orElseThrow().get("version"));
    company.administrator().call(method, "members/" + id + "/" + what).json(body).reply().ok();
  }

  private static JsonNode choose(Person person, String delivery, String... kinds) {
    return person.put("me/notices", Map.of("kinds", List.of(kinds), "delivery", delivery));
  }

  /** Waits until so many notices are there at least, the newest first. */
  static JsonNode inbox(Person person, int least) {
    for (int i = 0; i < 300 && person.get("me/inbox").get("items").size() < least; i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    var items = person.get("me/inbox?limit=200").get("items");
    assertThat(items.size()).as("%s", items).isGreaterThanOrEqualTo(least);
    return items;
  }

  /** What a member was told of an order, in the order in which it happened. */
  private static List<String> kinds(Person person, Trade trade, int least) {
    var told = new ArrayList<String>();
    for (int i = 0; i < 300 && told.size() < least; i++) {
      told.clear();
      Trade.each(person.get("me/inbox?limit=200").get("items")).stream().filter(n -> n.get("page").asText().equals("/orders/" + trade.id()))
          .forEach(n -> told.add(0, n.get("kind").asText()));
      Letters.pause(Duration.ofMillis(100));
    }
    return told;
  }

  /** As after a crash: every event of the order comes once more, to both. */
  private static void deliverAgain(Trade trade) {
    try (var database = Server.stack().admin().getConnection()) {
      var again = "update platform.outbox set delivered_at = null, done = '', attempts = 0, not_before = now() where payload like '%' || ?::text || '%'";
      assertThat(MarkedCompanies.run(database, again, UUID.fromString(trade.id()))).isGreaterThan(10);
      for (int i = 0; i < 300 && waiting(database, trade) > 0; i++) {
        Letters.pause(Duration.ofMillis(100));
      }
      assertThat(waiting(database, trade)).isZero();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static int waiting(Connection database, Trade trade) throws SQLException {
    try (var query = database.prepareStatement(
        "select count(*) from platform.outbox where delivered_at is null and payload like '%' || ? || '%'")) {
      query.setString(1, trade.id());
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** It is seven o'clock for this member. */
  private static void morning(Person person) throws SQLException {
    try (var database = Server.stack().admin().getConnection()) {
      assertThat(MarkedCompanies.run(database,
          "update platform.job set not_before = now() where kind = 'notices.digest' and state = 'WAITING' and subject = ?",
          UUID.fromString(person.get("me").get("memberId").asText()))).as("one job for all that waits").isOne();
    }
  }

  private List<Mailbox.Mail> letters(String name) {
    return Server.stack().mailbox().to(name + "-" + mark + "@people.example");
  }

  /** Waits until a letter with this subject has come. */
  private static void assertTold(Person person, String subject) {
    for (int i = 0; i < 300 && !subjects(person).contains(subject); i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    assertThat(subjects(person)).contains(subject);
  }

  private static List<String> subjects(Person person) {
    return Server.stack().mailbox().to(person.name() + "@people.example").stream().map(m -> m.subject()).toList();
  }
}
