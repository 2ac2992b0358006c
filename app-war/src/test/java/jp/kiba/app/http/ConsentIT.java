package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A confirmed order ends by both, or not at all; and what an order will not take any more is offered again. */
class ConsentIT {
  private static Person seller;
  private static Person buyer;
  private JsonNode listing;
  private Trade trade;

  @BeforeAll
  static void meet() {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.BUILDER);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
  }

  @BeforeEach
  void confirmed() {
    listing = Goods.offer(seller, 10, 1000);
    trade = Trade.draft(buyer, seller, listing, 8);
    trade.place();
    trade.confirm();
  }

  @Test
  void either_asks_the_other_agrees_and_the_pieces_are_offered_again() {
    ask(buyer, "設計変更").ok();
    assertThat(trade.asSeenBy(seller).get("cancellationAskedBy").asText()).isEqualTo("PURCHASE");
    assertThat(available()).as("nothing is given back before the answer").isEqualTo(2);
    trade.command(buyer, "cancellation-request/consent", Map.of()).problem(409, "no-cancellation-asked");
    assertThat(trade.command(seller, "cancellation-request/consent", Map.of()).ok().get("status").asText()).isEqualTo("CANCELLED");
    assertThat(available()).isEqualTo(10);
    assertThat(trade.asSeenBy(buyer).get("status").asText()).isEqualTo("CANCELLED");
    assertThat(steps()).containsExactly("PLACE", "CONFIRM", "ASK_CANCELLATION", "CANCEL_BY_CONSENT");
    assertThat(trade.asSeenBy(seller).at("/history/2/reason").asText()).isEqualTo("設計変更");
  }

  @Test
  void a_request_that_is_refused_or_withdrawn_leaves_the_order_as_it_is() {
    ask(seller, "機械の故障").ok();
    ask(buyer, "こちらも").problem(409, "cancellation-asked");
    trade.command(buyer, "cancellation-request/refusal", Map.of("reason", "待てます")).ok();
    ask(seller, "やはり").ok();
    trade.command(buyer, "cancellation-request/withdrawal", Map.of()).problem(409, "no-cancellation-asked");
    trade.command(seller, "cancellation-request/withdrawal", Map.of()).ok();
    assertThat(trade.asSeenBy(buyer).get("status").asText()).isEqualTo("CONFIRMED");
    assertThat(trade.asSeenBy(buyer).get("cancellationAskedBy").isNull()).isTrue();
    assertThat(available()).isEqualTo(2);
  }

  @Test
  void nothing_is_shipped_while_the_answer_is_due_and_nothing_is_called_off_once_shipped() {
    ask(buyer, "中止").ok();
    var lines = List.of(Map.of("lineId", trade.asSeenBy(seller).at("/lines/0/id"), "pieces", 1));
    trade.command(seller, "shipments", Map.of("dispatchedOn", "2026-12-01", "lines", lines)).problem(409, "cancellation-asked");
    trade.command(seller, "cancellation-request/refusal", Map.of("reason", "積み終えた")).ok();
    trade.dispatch(1);
    ask(buyer, "中止").problem(409, "transition-not-allowed");
    ask(seller, "中止").problem(409, "transition-not-allowed");
  }

  @Test
  void two_clicks_a_stale_page_and_a_replay_have_one_effect() {
    var command = new HashMap<String, Object>(Map.of("version", trade.asSeenBy(buyer).get("version"), "reason", "中止"));
    var first = buyer.call("POST", trade.path() + "/cancellation-request").header("Idempotency-Key", "ask-1").json(command).reply();
    var again = buyer.call("POST", trade.path() + "/cancellation-request").header("Idempotency-Key", "ask-1").json(command).reply();
    assertThat(again.json().get("version")).isEqualTo(first.ok().get("version"));
    buyer.tryPost(trade.path() + "/cancellation-request", command).problem(409, "stale");
    trade.command(seller, "cancellation-request/consent", Map.of()).ok();
    trade.command(seller, "cancellation-request/consent", Map.of()).problem(409, "transition-not-allowed");
    assertThat(available()).isEqualTo(10);
    assertThat(steps()).containsExactly("PLACE", "CONFIRM", "ASK_CANCELLATION", "CANCEL_BY_CONSENT");
  }

  @Test
  void a_line_that_is_closed_short_gives_its_remainder_back() {
    trade.dispatch(3);
    var shipment = trade.asSeenBy(buyer).at("/shipments/0/id").asText();
    var lines = List.of(Map.of("lineId", trade.asSeenBy(buyer).at("/lines/0/id"), "receivedPieces", 3, "closeShort", true));
    assertThat(available()).isEqualTo(2);
    trade.command(buyer, "shipments/" + shipment + "/receipt", Map.of("lines", lines)).ok();
    assertThat(available()).as("five of eight will never be shipped").isEqualTo(7);
    var lot = seller.get("lots/" + listing.get("lotId").asText());
    assertThat(lot.get("pieces").asInt()).isEqualTo(7);
    assertThat(lot.get("reservedPieces").asInt()).isZero();
    assertThat(lot.get("offeredPieces").asInt()).isEqualTo(7);
  }

  @Test
  void what_is_given_back_after_the_offer_was_withdrawn_is_free_in_the_lot() {
    seller.post("listings/" + listing.get("id").asText() + "/withdrawal",
        Map.of("version", seller.get("listings/" + listing.get("id").asText()).get("version")));
    var lotId = listing.get("lotId").asText();
    assertThat(seller.get("lots/" + lotId).get("reservedPieces").asInt()).isEqualTo(8);
    ask(buyer, "中止").ok();
    trade.command(seller, "cancellation-request/consent", Map.of()).ok();
    assertThat(seller.get("lots/" + lotId).get("reservedPieces").asInt()).isZero();
    assertThat(seller.get("lots/" + lotId).get("availablePieces").asInt()).isEqualTo(10);
  }

  private Reply ask(Person by, String reason) {
    return trade.command(by, "cancellation-request", Map.of("reason", reason));
  }

  private int available() {
    return seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt();
  }

  private List<String> steps() {
    return Trade.each(trade.asSeenBy(buyer).get("history")).stream().map(step -> step.get("command").asText()).toList();
  }
}
