package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time does to an order: the clock is moved in the two books, the alarm is the server's own. */
class DeadlineIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static Company mill;
  private static Company builder;
  private static Person seller;
  private static Person buyer;
  private JsonNode listing;

  @BeforeAll
  static void meet_and_agree() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
    var partner = "partners/" + buyer.get("partners").at("/items/0/id").asText() + "/terms";
    var terms = Map.of("payment", "PREPAID", "quantityTolerancePercent", 0, "amountRounding", "FLOOR", "answerDays", 3, "receiptDays", 5);
    var proposed = buyer.post(partner, Map.of("terms", terms, "remarks", ""));
    var agreed = seller.post(partner + "/" + proposed.get("id").asText() + "/agreement", Map.of("version", proposed.get("version")));
    assertThat(agreed.findValue("answerDays").asInt()).isEqualTo(3);
  }

  @BeforeEach
  void offer() {
    listing = Goods.offer(seller, 10, 1000);
  }

  @Test
  void a_quotation_that_is_over_ends_the_order() throws Exception {
    var trade = Trade.draft(buyer, seller, listing, 4);
    trade.request();
    trade.quote(900, TODAY);
    inBothBooks("update %s.trade_order set quote_valid_until = quote_valid_until - 2 where id = ?", trade);
    wake(trade);
    var seen = await(trade, order -> order.get("status").asText().equals("CANCELLED"));
    assertThat(seen.at("/history/2/command").asText()).isEqualTo("EXPIRE");
    assertThat(seen.at("/history/2/byUs").isNull()).as("by neither").isTrue();
    assertThat(trade.asSeenBy(seller).get("status").asText()).isEqualTo("CANCELLED");
    trade.command(buyer, "placement", Map.of()).problem(409, "transition-not-allowed");
    awaitEvents(trade, "order.expired", 1);
  }

  @Test
  void an_order_that_is_not_confirmed_in_the_time_agreed_gives_its_pieces_back() throws Exception {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    wake(trade);
    assertThat(available()).as("an alarm too early does nothing").isEqualTo(2);
    inBothBooks("update %s.trade_step set at = at - interval '5 days' where order_id = ?", trade);
    wake(trade);
    await(trade, order -> order.get("status").asText().equals("CANCELLED"));
    assertThat(available()).isEqualTo(10);
    awaitEvents(trade, "order.expired", 1);
    awaitEvents(trade, "stock.released", 1);
  }

  @Test
  void a_delivery_that_is_overdue_is_told_once_to_each_side() throws Exception {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    trade.command(seller, "confirmation", Map.of("deliverOn", TODAY.toString())).ok();
    inBothBooks("update %s.trade_order set deliver_on = deliver_on - 2 where id = ?", trade);
    wake(trade);
    awaitEvents(trade, "order.overdue", 1);
    int rounds = rounds(trade);
    trade.dispatch(3);
    awaitRounds(trade, rounds + 1);
    awaitEvents(trade, "order.overdue", 1);
    assertThat(trade.asSeenBy(buyer).get("status").asText()).isEqualTo("SHIPPING");
  }

  @Test
  void a_shipment_that_nobody_received_counts_as_received() throws Exception {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    trade.confirm();
    trade.dispatch(8);
    inBothBooks("update %s.trade_shipment set dispatched_on = dispatched_on - 7 where order_id = ?", trade);
    wake(trade);
    var seen = await(trade, order -> order.get("status").asText().equals("RECEIVED"));
    assertThat(seen.at("/lines/0/receivedPieces").asInt()).isEqualTo(8);
    assertThat(trade.asSeenBy(seller).at("/lines/0/receivedPieces").asInt()).isEqualTo(8);
    awaitEvents(trade, "shipment.received", 1);
  }

  private int available() {
    return seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt();
  }

  private static JsonNode await(Trade trade, Predicate<JsonNode> wanted) {
    var until = Instant.now().plusSeconds(30);
    var seen = trade.asSeenBy(buyer);
    while (!wanted.test(seen) && Instant.now().isBefore(until)) {
      Letters.pause(Duration.ofMillis(200));
      seen = trade.asSeenBy(buyer);
    }
    assertThat(wanted.test(seen)).as("%s", seen).isTrue();
    return seen;
  }

  /** In both trails, and no more often than that. */
  private static void awaitEvents(Trade trade, String type, int times) {
    for (var person : List.of(buyer, seller)) {
      var until = Instant.now().plusSeconds(30);
      while (events(person, trade, type) < times && Instant.now().isBefore(until)) {
        Letters.pause(Duration.ofMillis(200));
      }
      assertThat(events(person, trade, type)).as(type).isEqualTo(times);
    }
  }

  private static long events(Person person, Trade trade, String type) {
    return Trade.each(person.get("audit?subject=" + trade.id()).get("items")).stream()
        .filter(entry -> entry.get("type").asText().equals(type)).count();
  }

  /** The alarm goes off now, as soon as it is set, and is waited for. Set for a moment that is past it goes off by itself. */
  private static void wake(Trade trade) throws SQLException {
    int before = rounds(trade);
    try (var database = Server.stack().admin().getConnection()) {
      eventually("the alarm is set", () -> MarkedCompanies.run(database,
          "update platform.job set not_before = now() where kind = 'order.deadline' and state = 'WAITING' and subject = ?",
          UUID.fromString(trade.id())) > 0 || rounds(trade) > before);
    }
    awaitRounds(trade, before + 1);
  }

  private static void awaitRounds(Trade trade, int most) {
    eventually("the alarm went off", () -> rounds(trade) >= most);
  }

  private static int rounds(Trade trade) throws SQLException {
    try (var database = Server.stack().admin().getConnection(); var query = database.prepareStatement(
        "select count(*) from platform.job where kind = 'order.deadline' and subject = ? and state = 'DONE'")) {
      query.setObject(1, UUID.fromString(trade.id()));
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static void eventually(String what, Callable<Boolean> holds) {
    var until = Instant.now().plusSeconds(30);
    try {
      while (!holds.call()) {
        assertThat(Instant.now()).as(what).isBefore(until);
        Letters.pause(Duration.ofMillis(200));
      }
    } catch (Exception e) {
      throw new AssertionError(what, e);
    }
  }

  private static void inBothBooks(String change, Trade trade) throws SQLException {
    try (var database = Server.stack().admin().getConnection()) {
      for (var company : List.of(mill, builder)) {
        assertThat(MarkedCompanies.run(database, change.formatted(company.schema()), UUID.fromString(trade.id()))).isPositive();
      }
    }
  }
}
