package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the orders of a book come to, whichever way it is summed up; and that it is told every morning, once. */
class ReportIT {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate TODAY = LocalDate.now(TOKYO);
  private static Company mill;
  private static Company first;
  private static Company second;
  private static Person seller;
  private static Trade delivered;
  private static Trade late;

  /** Two that count: 4 × 1,000 yen received in time, 10 × 900 yen and 3,000 of freight overdue. And two that do not: cancelled, and only quoted. */
  @BeforeAll
  static void trade() throws SQLException {
    mill = Company.join(CompanyType.SAWMILL);
    first = Company.join(CompanyType.BUILDER);
    second = Company.join(CompanyType.BUILDER);
    first.becomePartnerOf(mill);
    second.becomePartnerOf(mill);
    seller = mill.administrator();
    var listing = Goods.offer(seller, 100, 1000);
    delivered = Trade.draft(first.administrator(), seller, listing, 4);
    delivered.place();
    delivered.confirm();
    delivered.dispatch(4);
    delivered.receive(1);
    late = Trade.draft(second.administrator(), seller, listing, 10);
    late.request();
    late.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(), "lines",
        List.of(Map.of("lineId", late.asSeenBy(seller).at("/lines/0/id"), "unitPriceYen", 900)), "charges",
        List.of(Map.of("kind", "FREIGHT", "label", "運賃", "amountYen", 3000)))).ok();
    late.place();
    late.confirm();
    var cancelled = Trade.draft(first.administrator(), seller, listing, 5);
    cancelled.place();
    cancelled.cancel(first.administrator(), "不要");
    var quoted = Trade.draft(first.administrator(), seller, listing, 6);
    quoted.request();
    quoted.quote(800, TODAY.plusDays(3));
    change("update %s.trade_order set deliver_on = current_date - 3 where id = ?", delivered);
    change("update %s.trade_order set deliver_on = date '" + TODAY.minusDays(2) + "' where id = ?", late);
    change("update %s.trade_shipment set dispatched_on = current_date - 5, received_at = now() - interval '4 days' where order_id = ?", delivered);
  }

  @Test
  void turnover_is_the_same_by_month_by_partner_and_by_species() {
    for (var by : List.of("MONTH", "PARTNER", "SPECIES")) {
      var turnover = seller.get("reports/turnover?side=SALE&by=" + by);
      assertThat(turnover.at("/total/yen").asLong()).as(by).isEqualTo(16_000);
      assertThat(turnover.at("/total/orders").asLong()).isEqualTo(2);
      assertThat(turnover.at("/total/volumeM3").decimalValue()).isEqualByComparingTo(volume(delivered).add(volume(late)));
      assertThat(Trade.each(turnover.get("rows")).stream().mapToLong(row -> row.get("yen").asLong()).sum()).isEqualTo(16_000);
    }
    assertThat(rows("by=PARTNER")).containsExactly(second.tradeName() + " 12000", first.tradeName() + " 4000");
    assertThat(rows("by=SPECIES")).containsExactly("SUGI 13000", "null 3000");
    assertThat(seller.get("reports/turnover?side=SALE&species=SUGI").at("/total/yen").asLong()).as("without freight").isEqualTo(13_000);
    assertThat(seller.get("reports/turnover?side=SALE&partner=" + first.id()).at("/total/yen").asLong()).isEqualTo(4_000);
    assertThat(seller.get("reports/turnover?side=PURCHASE").get("rows")).isEmpty();
    assertThat(first.administrator().get("reports/turnover?side=PURCHASE").at("/total/yen").asLong()).as("in the other book").isEqualTo(4_000);
    assertThat(Company.join(CompanyType.SAWMILL).administrator().get("reports/turnover?side=SALE").at("/total/orders").asLong()).isZero();
  }

  @Test
  void a_month_is_a_month_where_the_company_is() throws SQLException {
    change("update %s.trade_step set at = timestamptz '2026-09-30 16:00Z' where command = 'PLACE' and order_id = ?", delivered);
    try {
      assertThat(rows("from=2026-10-01&to=2026-10-31")).containsExactly("null 4000");
      assertThat(seller.get("reports/turnover?side=SALE&from=2026-10-01&to=2026-10-01").at("/rows/0/key").asText()).isEqualTo("2026-10");
      zone("America/New_York");
      assertThat(seller.get("reports/turnover?side=SALE&from=2026-09-30&to=2026-09-30").at("/rows/0/key").asText()).isEqualTo("2026-09");
    } finally {
      zone("Asia/Tokyo");
      change("update %s.trade_step set at = now() - interval '1 minute' where command = 'PLACE' and order_id = ?", delivered);
    }
  }

  @Test
  void punctuality_looks_at_what_left_and_what_arrived_by_the_day_agreed() {
    var found = seller.get("reports/punctuality?side=SALE");
    assertThat(found).hasSize(3);
    assertThat(found.at("/0/partner").isNull()).isTrue();
    assertThat(List.of(found.at("/0/due").asInt(), found.at("/0/dispatchedInTime").asInt(), found.at("/0/receivedInTime").asInt())).containsExactly(2, 1, 1);
    assertThat(found.at("/0/daysLate").asDouble()).isEqualTo(2.0);
    var ofLate = second.administrator().get("reports/punctuality?side=PURCHASE");
    assertThat(ofLate.at("/1/name").asText()).isEqualTo(mill.tradeName());
    assertThat(ofLate.at("/1/receivedInTime").asInt()).isZero();
  }

  @Test
  void cycle_times_are_of_those_orders_that_went_through_the_stage() {
    var counts = new HashMap<String, Integer>();
    seller.get("reports/cycle-times?side=SALE").forEach(stage -> {
      counts.put(stage.get("stage").asText(), stage.get("orders").asInt());
      assertThat(stage.get("median").isNull()).isEqualTo(stage.get("orders").asInt() == 0);
    });
    assertThat(counts).isEqualTo(Map.of("QUOTING", 1, "DECIDING", 1, "CONFIRMING", 2, "DISPATCHING", 1, "RECEIVING", 1, "WHOLE", 1));
  }

  @Test
  void prices_are_those_agreed_in_the_end_of_just_that_wood() {
    var wood = seller.get("reports/specifications?side=SALE");
    assertThat(wood).hasSize(1);
    assertThat(wood.at("/0/lines").asInt()).isEqualTo(2);
    assertThat(wood.at("/0/leastYen").asInt()).isEqualTo(900);
    assertThat(wood.at("/0/mostYen").asInt()).isEqualTo(1000);
    var asked = "reports/prices?side=SALE&kind=SAWN&species=SUGI&grade=TOKUITTO&priceUnit=PIECE&thicknessMm=105&widthMm=105&lengthMm=";
    assertThat(Trade.each(seller.get(asked + "3000")).stream().map(p -> p.get("number").asText() + " " + p.get("unitPriceYen").asInt()))
        .containsExactlyInAnyOrder(number(delivered) + " 1000", number(late) + " 900");
    assertThat(seller.get(asked + "4000")).isEmpty();
    assertThat(seller.get("reports/prices?side=SALE&kind=SAWN&species=SUGI&grade=TOKUITTO&priceUnit=PIECE")).as("wood without a size").isEmpty();
  }

  @Test
  void each_report_is_there_as_a_file_that_says_the_same() {
    var turnover = csv("reports/turnover/file?form=CSV&side=SALE&by=SPECIES");
    assertThat(turnover).startsWith("\uFEFF区分,取引数,").contains("スギ,2,", ",13000", "運賃・値引など,1,", "合計,2,", ",16000");
    assertThat(csv("reports/punctuality/file?form=CSV&side=SALE")).contains("全体,2,1,1,").contains(first.tradeName());
    assertThat(csv("reports/cycle-times/file?form=CSV&side=SALE")).contains("発注→受注確定,2,");
    assertThat(csv("reports/prices/file?form=CSV&side=SALE&kind=SAWN&species=SUGI&grade=TOKUITTO&priceUnit=PIECE&thicknessMm=105&widthMm=105&lengthMm=3000"))
        .contains(number(late)).contains(",900");
    assertThat(seller.tryGet("reports/turnover/file?side=SALE").header("content-type")).contains("spreadsheetml");
  }

  @Test
  void a_period_has_an_end_after_its_beginning_and_only_those_who_may_see_turnover_see_it() {
    seller.tryGet("reports/turnover?side=SALE&from=2026-11-02&to=2026-11-01").problem(422, "refused").naming("to");
    seller.tryGet("reports/turnover?side=SALE&from=2000-01-01").problem(422, "refused").naming("to");
    seller.tryGet("reports/turnover").problem(400, "invalid").naming("side");
    mill.colleague(MemberRole.WAREHOUSE).tryGet("reports/turnover?side=SALE").problem(403, "forbidden");
    mill.colleague(MemberRole.VIEWER).tryGet("reports/turnover/file?side=SALE").problem(403, "forbidden");
    assertThat(mill.colleague(MemberRole.ACCOUNTING).get("reports/turnover?side=SALE").at("/total/yen").asLong()).isEqualTo(16_000);
  }

  @Test
  void the_report_of_the_day_comes_every_morning_once_and_only_to_those_who_want_it_and_may_see_it() throws SQLException {
    var reader = mill.colleague(MemberRole.SALES);
    var address = reader.name() + "@people.example";
    int before = letters(address);
    assertThat(reader.get("me/daily-report").get("wanted").asBoolean()).isFalse();
    reader.put("me/daily-report", Map.of("wanted", true));
    reader.put("me/daily-report", Map.of("wanted", true));
    assertThat(waiting(reader)).hasSize(1).allMatch(at -> at.atZone(TOKYO).getHour() == 7 && at.isAfter(Instant.now()));
    var job = morning(reader);
    await(() -> letters(address) == before + 1);
    assertThat(waiting(reader)).as("tomorrow's").hasSize(1).allMatch(at -> at.isAfter(Instant.now()));
    var letter = Server.stack().mailbox().to(address).stream().filter(l -> l.subject().contains("日報")).findFirst().orElseThrow();
    assertThat(letter.subject()).isEqualTo("Kiba 日報 " + TODAY.minusDays(1));
    assertThat(letter.text()).contains("納期を過ぎた販売: 1 件", "/reports").doesNotContain(first.tradeName());

    // As when the node dies after the letter and before the job is noted as done, and another one does it again.
    run("update platform.job set state = 'RUNNING', finished_at = null, lease_until = now() - interval '1 second' where id = ?", job);
    await(() -> state(job).equals("DONE"));
    assertThat(waiting(reader)).hasSize(1);
    role(reader, "WAREHOUSE");
    var next = morning(reader);
    await(() -> state(next).equals("DONE"));
    role(reader, "SALES");
    reader.put("me/daily-report", Map.of("wanted", false));
    var last = morning(reader);
    await(() -> state(last).equals("DONE"));
    assertThat(waiting(reader)).as("the chain has ended").isEmpty();
    assertThat(letters(address)).isEqualTo(before + 1);
  }

  private static List<String> rows(String query) {
    return Trade.each(seller.get("reports/turnover?side=SALE&" + query).get("rows")).stream()
        .map(row -> (query.contains("PARTNER") ? row.get("name") : query.contains("SPECIES") ? row.get("key") : row.get("name")).asText() + " " + row.get("yen").asLong()).toList();
  }

  private static BigDecimal volume(Trade trade) {
    return trade.asSeenBy(seller).at("/lines/0/volumeM3").decimalValue();
  }

  private static String csv(String path) {
    var reply = seller.tryGet(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.body();
  }

  private static String number(Trade trade) {
    return trade.asSeenBy(seller).get("number").asText();
  }

  private static void zone(String zone) {
    ObjectNode settings = seller.get("company/settings").deepCopy();
    ((ObjectNode) settings.get("chosen")).put("timeZone", zone);
    settings.retain("version", "chosen");
    seller.put("company/settings", settings);
  }

  private static void role(Person person, String role) {
    var id = id(person).toString();
    JsonNode known = Trade.each(seller.get("members?limit=200").get("items")).stream().filter(m -> m.get("id").asText().equals(id)).findFirst().orElseThrow();
    seller.put("members/" + id + "/roles", Map.of("version", known.get("version"), "roles", List.of(role)));
  }

  private static UUID id(Person person) {
    return UUID.fromString(person.get("me").get("memberId").asText());
  }

  private static int letters(String address) {
    return (int) Server.stack().mailbox().to(address).stream().filter(letter -> letter.subject().contains("日報")).count();
  }

  /** It is seven o'clock. */
  private static UUID morning(Person person) throws SQLException {
    try (var database = Server.stack().admin().getConnection(); var update = database.prepareStatement(
        "update platform.job set not_before = now() where kind = 'reports.daily' and state = 'WAITING' and subject = ? returning id")) {
      update.setObject(1, id(person));
      try (var rows = update.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getObject(1, UUID.class);
      }
    }
  }

  private static List<Instant> waiting(Person person) throws SQLException {
    try (var database = Server.stack().admin().getConnection(); var query = database.prepareStatement(
        "select not_before from platform.job where kind = 'reports.daily' and state = 'WAITING' and subject = ?")) {
      query.setObject(1, id(person));
      try (var rows = query.executeQuery()) {
        var found = new ArrayList<Instant>();
        while (rows.next()) {
          found.add(rows.getTimestamp(1).toInstant());
        }
        return found;
      }
    }
  }

  private static String state(UUID job) throws SQLException {
    try (var database = Server.stack().admin().getConnection(); var query = database.prepareStatement("select state from platform.job where id = ?")) {
      query.setObject(1, job);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private interface Condition {
    boolean holds() throws SQLException;
  }

  private static void await(Condition condition) throws SQLException {
    for (int i = 0; i < 300 && !condition.holds(); i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    assertThat(condition.holds()).isTrue();
  }

  private static void change(String sql, Trade trade) throws SQLException {
    for (var company : List.of(mill, trade.buyer() == first.administrator() ? first : second)) {
      run(sql.formatted(company.schema()), UUID.fromString(trade.id()));
    }
  }

  private static void run(String sql, UUID id) throws SQLException {
    try (var database = Server.stack().admin().getConnection()) {
      assertThat(MarkedCompanies.run(database, sql, id)).isPositive();
    }
  }
}
