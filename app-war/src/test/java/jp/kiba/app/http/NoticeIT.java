package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what by e-mail, and in which language. */
class NoticeIT {
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
    assertThat(Server.stack().mailbox().to("viewer-" + mark + "@people.example")).isEmpty();
  }

  @Test
  void who_switched_it_off_is_not_told_and_the_others_are() {
    assertThat(sales.get("me/notices").findValuesAsText("kind")).contains("partner-requested").doesNotContain("member-invited");
    assertThat(sales.put("me/notices", Map.of("kind", "partner-requested", "wanted", false)).get("wanted").asBoolean()).isFalse();
    builder.becomePartnerOf(mill);
    assertTold(mill.administrator(), "取引先の申請が届きました: " + builder.tradeName());
    assertThat(Server.stack().mailbox().to("sales-" + mark + "@people.example")).isEmpty();
    sales.put("me/notices", Map.of("kind", "partner-requested", "wanted", true));
    assertThat(sales.get("me/notices").get(0).get("wanted").asBoolean()).isTrue();
  }

  @Test
  void an_order_is_told_to_whoever_has_to_act_on_it_and_to_nobody_else() {
    builder.becomePartnerOf(mill);
    var trade = Trade.draft(builder.administrator(), mill.administrator(), Goods.offer(mill.administrator(), 10, 500), 4);
    var number = trade.place().get("number").asText();
    assertTold(mill.administrator(), "注文が届きました: " + number);
    assertTold(sales, "An order has arrived: " + number);
    trade.confirm();
    assertTold(builder.administrator(), "受注が確定しました: " + number);
    trade.dispatch(4);
    assertTold(builder.administrator(), "出荷されました: " + number + "-1");
    assertThat(Server.stack().mailbox().to("viewer-" + mark + "@people.example")).isEmpty();
  }

  @Test
  void nobody_chooses_what_does_not_concern_them() {
    sales.tryPut("me/notices", Map.of("kind", "member-invited", "wanted", false)).problem(404, "not-found");
    sales.tryPut("me/notices", Map.of("kind", "nothing", "wanted", false)).problem(404, "not-found");
    assertThat(Person.operator().get("me/notices")).isEmpty();
    Person.operator().tryPut("me/notices", Map.of("kind", "member-invited", "wanted", false)).problem(404, "not-found");
  }

  @Test
  void whoever_did_it_is_not_told_and_the_other_administrators_are() {
    var second = colleague(mill, "second-" + mark, "ADMINISTRATOR", "ja");
    colleague(mill, "third-" + mark, "VIEWER", "ja");
    var told = Letters.to("second-" + mark + "@people.example", 2);
    assertThat(told).extracting(m -> m.subject()).containsExactlyInAnyOrder("新しい担当者が招待されました", "新しい担当者が参加しました");
    assertTold(mill.administrator(), "新しい担当者が参加しました");
    assertThat(subjects(mill.administrator())).doesNotContain("新しい担当者が招待されました");
    assertThat(second.get("me/notices").findValuesAsText("kind")).contains("member-joined", "order-placed", "shipment-dispatched", "order-overdue-sale")
        .hasSize(20);
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
