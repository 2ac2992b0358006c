package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other ways an order can go. */
class OrderWaysIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static Company mill;
  private static Company builder;
  private static Person seller;
  private static Person buyer;
  private JsonNode listing;

  @BeforeAll
  static void meet() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
  }

  @BeforeEach
  void offer() {
    listing = Goods.offer(seller, 10, 1000);
  }

  @Test
  void cancelling_gives_the_pieces_back() {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    assertThat(available()).isEqualTo(2);
    assertThat(trade.cancel(buyer, "設計変更").get("status").asText()).isEqualTo("CANCELLED");
    assertThat(available()).isEqualTo(10);
    assertThat(trade.asSeenBy(seller).at("/history/1/reason").asText()).isEqualTo("設計変更");
    assertThat(steps(trade)).containsExactly("PLACE", "CANCEL");
    trade.command(buyer, "cancellation", Map.of("reason", "もう一度")).problem(409, "transition-not-allowed");
  }

  @Test
  void declining_gives_the_pieces_back() {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    trade.cancel(seller, "在庫に傷");
    assertThat(available()).isEqualTo(10);
    assertThat(steps(trade)).containsExactly("PLACE", "DECLINE");
    assertThat(trade.asSeenBy(buyer).get("status").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void what_is_confirmed_is_called_off_by_neither_side_alone() {
    var trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    trade.confirm();
    trade.command(buyer, "cancellation", Map.of("reason", "x")).problem(409, "transition-not-allowed");
    trade.command(seller, "cancellation", Map.of("reason", "x")).problem(409, "transition-not-allowed");
    assertThat(available()).isEqualTo(2);
  }

  @Test
  void a_discarded_draft_leaves_nothing() {
    var before = buyer.get("orders").get("items").size();
    var trade = Trade.draft(buyer, seller, listing, 8);
    var version = trade.asSeenBy(buyer).get("version").asText();
    assertThat(buyer.call("DELETE", trade.path() + "/draft?version=" + version).reply().status()).isEqualTo(204);
    buyer.tryGet(trade.path()).problem(404, "not-found");
    assertThat(buyer.get("orders").get("items").size()).isEqualTo(before);
    assertThat(available()).isEqualTo(10);
    var next = Trade.draft(buyer, seller, listing, 1).place().get("number").asText();
    var afterIt = Trade.draft(buyer, seller, listing, 1).place().get("number").asText();
    assertThat(number(afterIt)).as("no number is lost to a draft").isEqualTo(number(next) + 1);
  }

  @Test
  void a_price_on_request_is_asked_for_quoted_and_ordered() {
    var lot = seller.post("lots", Goods.boards(10));
    var onRequest = seller.post("listings", Goods.listing(lot, 10, "PIECE", null));
    var trade = Trade.draft(buyer, seller, onRequest, 4);
    trade.command(buyer, "placement", Map.of()).problem(422, "refused").naming("lines");
    assertThat(trade.request().get("status").asText()).isEqualTo("REQUESTED");
    trade.tryQuote(900, TODAY.minusDays(1)).problem(400, "invalid").naming("validUntil");
    trade.quote(900, TODAY.plusDays(7));
    assertThat(trade.quote(950, TODAY.plusDays(7)).get("totalYen").asLong()).isEqualTo(3800);
    assertThat(trade.place().get("totalYen").asLong()).isEqualTo(3800);
    assertThat(steps(trade)).containsExactly("REQUEST", "QUOTE", "QUOTE", "PLACE");
  }

  @Test
  void an_expired_quotation_is_not_ordered_on() throws Exception {
    var trade = Trade.draft(buyer, seller, listing, 4);
    trade.request();
    trade.quote(900, TODAY);
    aWeekPasses(trade);
    trade.command(buyer, "placement", Map.of()).problem(409, "quote-expired");
    assertThat(available()).isEqualTo(10);
    trade.quote(910, TODAY.plusDays(1));
    trade.place();
  }

  @Test
  void a_price_that_changed_since_the_draft_is_not_ordered_at() {
    var trade = Trade.draft(buyer, seller, listing, 4);
    seller.post("listings/" + listing.get("id").asText() + "/withdrawal", Map.of("version", listing.get("version")));
    trade.command(buyer, "placement", Map.of()).problem(409, "listing-gone");
    assertThat(trade.asSeenBy(buyer).get("number").isNull()).isTrue();
  }

  @Test
  void two_clicks_order_once() {
    var trade = Trade.draft(buyer, seller, listing, 4);
    var command = Map.of("version", trade.asSeenBy(buyer).get("version"));
    buyer.post(trade.path() + "/placement", command);
    buyer.tryPost(trade.path() + "/placement", command).problem(409, "stale");
    assertThat(available()).isEqualTo(6);
  }

  @Test
  void no_more_is_shipped_than_ordered_and_no_more_damaged_than_received() {
    var trade = Trade.draft(buyer, seller, listing, 4);
    trade.place();
    trade.confirm();
    var line = trade.asSeenBy(seller).at("/lines/0/id");
    trade.command(seller, "shipments", Map.of("dispatchedOn", TODAY.toString(), "lines",
        List.of(Map.of("lineId", line, "pieces", 5)))).problem(422, "refused").naming("lines[0].pieces");
    trade.dispatch(3);
    var shipment = trade.asSeenBy(buyer).at("/shipments/0/id").asText();
    trade.command(buyer, "shipments/" + shipment + "/receipt", Map.of("lines",
        List.of(Map.of("lineId", line, "receivedPieces", 2, "damagedPieces", 3, "closeShort", false)))).problem(422, "refused")
        .naming("lines[0].damagedPieces");
    var closed = trade.command(buyer, "shipments/" + shipment + "/receipt", Map.of("lines",
        List.of(Map.of("lineId", line, "receivedPieces", 2, "closeShort", true)))).ok();
    assertThat(closed.get("status").asText()).as("closed short, nothing more is expected").isEqualTo("RECEIVED");
    assertThat(trade.asSeenBy(seller).at("/lines/0/receivedPieces").asInt()).isEqualTo(2);
  }

  @Test
  void wood_without_evidence_of_its_origin_is_shipped_only_with_a_reason() {
    var logMarket = Company.join(CompanyType.LOG_MARKET, CompanyType.WHOLESALER);
    logMarket.becomePartnerOf(mill);
    var lot = logMarket.administrator().post("lots", Goods.logs(5));
    var logs = logMarket.administrator().post("listings", Goods.listing(lot, 5, "M3", 15_000));
    var trade = Trade.draft(seller, logMarket.administrator(), logs, 5);
    trade.place();
    trade.command(trade.buyer(), "confirmation", Map.of()).problem(409, "transition-not-allowed");
    trade.confirm();
    var line = new HashMap<String, Object>(Map.of("lineId", trade.asSeenBy(seller).at("/lines/0/id"), "pieces", 5));
    var shipment = Map.of("dispatchedOn", TODAY.toString(), "lines", List.of(line));
    trade.command(trade.seller(), "shipments", shipment).problem(422, "refused").naming("lines[0].originUnverifiedReason");
    line.put("originUnverifiedReason", "伐採届の写しを待っている");
    var sent = trade.command(trade.seller(), "shipments", shipment).ok();
    assertThat(sent.at("/shipments/0/lines/0/originUnverifiedReason").asText()).isEqualTo("伐採届の写しを待っている");
  }

  @Test
  void a_kind_that_ones_types_do_not_sell_or_buy_is_forbidden() {
    var lot = seller.post("lots", Goods.panels(10));
    seller.tryPost("listings", Goods.listing(lot, 1, "PIECE", 100)).problem(403, "forbidden");
    var logs = seller.post("listings", Goods.listing(seller.post("lots", Goods.logs(5)), 5, "PIECE", 9000));
    buyer.tryPost("orders", Goods.draft(logs, 1)).problem(403, "forbidden");
  }

  private int available() {
    return seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt();
  }

  private static List<String> steps(Trade trade) {
    return Trade.each(trade.asSeenBy(trade.buyer()).get("history")).stream().map(step -> step.get("command").asText()).toList();
  }

  private static int number(String orderNumber) {
    return Integer.parseInt(orderNumber.substring(orderNumber.indexOf('-') + 1));
  }

  /** The only thing here that no request can do. */
  private static void aWeekPasses(Trade trade) throws Exception {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      for (var company : List.of(mill, builder)) {
        assertThat(statement.executeUpdate("update " + company.schema() + ".trade_order set quote_valid_until = quote_valid_until - 7"
            + " where id = '" + trade.id() + "'")).isEqualTo(1);
      }
    }
  }
}
