package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lots set aside for orders: counted once, wherever the pieces come from, and free again when they are not needed. */
class AllocationIT {
  private Person seller;
  private Person buyer;
  private String old;
  private String offered;
  private JsonNode listing;

  @BeforeEach
  void an_old_lot_and_one_on_offer() {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.BUILDER);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
    old = seller.post("lots", Goods.boards(6)).get("id").asText();
    listing = Goods.offer(seller, 10, 1000);
    offered = listing.get("lotId").asText();
  }

  @Test
  void confirming_sets_the_offered_lot_aside_and_promises_nothing_twice() {
    var trade = ordered(8);
    assertThat(lot(offered)).isEqualTo("10 there, 8 reserved, 2 offered, 0 free");
    trade.confirm();
    assertThat(lot(offered)).isEqualTo("10 there, 8 reserved, 2 offered, 0 free");
    assertThat(allocated(trade)).containsExactly(offered + " 8+0");
    trade.dispatch(5);
    assertThat(lot(offered)).isEqualTo("5 there, 3 reserved, 2 offered, 0 free");
    assertThat(allocated(trade)).containsExactly(offered + " 3+5");
  }

  @Test
  void the_oldest_lots_come_first_and_free_what_was_offered() {
    var trade = ordered(8);
    trade.command(seller, "confirmation", Map.of("allocation", "OLDEST_FIRST")).ok();
    assertThat(lot(old)).isEqualTo("6 there, 6 reserved, 0 offered, 0 free");
    assertThat(lot(offered)).isEqualTo("10 there, 2 reserved, 2 offered, 6 free");
    trade.dispatch(8);
    assertThat(lot(old)).isEqualTo("0 there, 0 reserved, 0 offered, 0 free");
    assertThat(lot(offered)).isEqualTo("8 there, 0 reserved, 2 offered, 6 free");
    trade.receive(1);
    assertThat(lot(offered)).isEqualTo("8 there, 0 reserved, 2 offered, 6 free");
  }

  @Test
  void what_is_chosen_by_hand_takes_the_place_of_what_was_and_may_not_be_more_than_there_is() {
    var trade = ordered(8);
    trade.confirm();
    choose(trade, old, 7).problem(422, "refused").naming("lots[0].pieces");
    choose(trade, old, 6).ok();
    assertThat(lot(old)).isEqualTo("6 there, 6 reserved, 0 offered, 0 free");
    assertThat(lot(offered)).isEqualTo("10 there, 2 reserved, 2 offered, 6 free");
    var stale = new HashMap<String, Object>(Map.of("version", trade.asSeenBy(seller).get("version"), "seen", 1, "lots", List.of()));
    seller.tryPut(trade.path() + "/allocation", stale).problem(409, "stale");
    buyer.tryGet(trade.path() + "/allocation").problem(403, "forbidden");
    seller.tryPost("lots/" + old + "/adjustments", Map.of("version", seller.get("lots/" + old).get("version"), "difference", -3,
        "code", "DAMAGED", "note", "x")).problem(422, "refused");
  }

  @Test
  void a_lot_that_was_not_set_aside_may_be_shipped_instead_and_nothing_leaks() {
    var trade = ordered(8);
    trade.confirm();
    var line = Map.of("lineId", trade.asSeenBy(seller).at("/lines/0/id"), "pieces", 5, "lotId", old);
    trade.command(seller, "shipments", Map.of("dispatchedOn", LocalDate.now().toString(), "lines", List.of(line))).ok();
    assertThat(lot(old)).isEqualTo("1 there, 0 reserved, 0 offered, 1 free");
    assertThat(lot(offered)).isEqualTo("10 there, 3 reserved, 2 offered, 5 free");
    trade.dispatch(3);
    trade.receive(1);
    trade.receive(2);
    assertThat(lot(offered)).isEqualTo("7 there, 0 reserved, 2 offered, 5 free");
  }

  @Test
  void a_cancellation_that_the_buyer_consents_to_frees_the_sellers_lots() {
    var trade = ordered(8);
    trade.command(seller, "confirmation", Map.of("allocation", "OLDEST_FIRST")).ok();
    trade.command(seller, "cancellation-request", Map.of("reason", "故障")).ok();
    trade.command(buyer, "cancellation-request/consent", Map.of()).ok();
    assertThat(lot(old)).isEqualTo("6 there, 0 reserved, 0 offered, 6 free");
    assertThat(lot(offered)).isEqualTo("10 there, 0 reserved, 10 offered, 0 free");
  }

  @Test
  void a_line_that_the_buyer_closes_short_frees_the_sellers_lots() {
    var trade = ordered(8);
    trade.command(seller, "confirmation", Map.of("allocation", "OLDEST_FIRST")).ok();
    trade.dispatch(4);
    var shipment = trade.asSeenBy(buyer).at("/shipments/0/id").asText();
    trade.command(buyer, "shipments/" + shipment + "/receipt", Map.of("lines",
        List.of(Map.of("lineId", trade.asSeenBy(buyer).at("/lines/0/id"), "receivedPieces", 4, "closeShort", true)))).ok();
    assertThat(lot(old)).isEqualTo("2 there, 0 reserved, 0 offered, 2 free");
    assertThat(lot(offered)).isEqualTo("10 there, 0 reserved, 6 offered, 4 free");
  }

  /** Six orders of two pieces each, all to be set aside from one lot of six at once. */
  @Test
  void those_who_set_aside_at_once_share_what_there_is() throws Exception {
    var hands = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < 5; i++) {
      var trade = ordered(2);
      trade.confirm();
      hands.add(() -> choose(trade, old, 2));
    }
    var pool = Executors.newFixedThreadPool(5);
    try {
      int had = 0;
      for (var reply : pool.invokeAll(hands)) {
        if (reply.get().status() == 200) {
          had++;
        } else {
          reply.get().problem(422, "refused");
        }
      }
      assertThat(had).isEqualTo(3);
    } finally {
      pool.shutdownNow();
    }
    assertThat(lot(old)).isEqualTo("6 there, 6 reserved, 0 offered, 0 free");
    assertThat(lot(offered)).isEqualTo("10 there, 4 reserved, 0 offered, 6 free");
  }

  private Trade ordered(int pieces) {
    var trade = Trade.draft(buyer, seller, listing, pieces);
    trade.place();
    return trade;
  }

  private Reply choose(Trade trade, String lot, int pieces) {
    var seen = seller.get(trade.path() + "/allocation");
    var lots = new ArrayList<Map<String, Object>>();
    lots.add(Map.of("lineId", seen.at("/lines/0/lineId"), "lotId", lot, "pieces", pieces));
    int rest = seen.at("/lines/0/openPieces").asInt() - pieces;
    if (rest > 0) {
      lots.add(Map.of("lineId", seen.at("/lines/0/lineId"), "lotId", offered, "pieces", rest));
    }
    return seller.tryPut(trade.path() + "/allocation", Map.of("version", seen.get("version"), "seen", seen.get("seen"), "lots", lots));
  }

  private List<String> allocated(Trade trade) {
    return Trade.each(seller.get(trade.path() + "/allocation").at("/lines/0/allocated")).stream().map(a -> a.get("lotId").asText()
        + " " + a.get("openPieces").asInt() + "+" + a.get("shippedPieces").asInt()).toList();
  }

  private String lot(String id) {
    var lot = seller.get("lots/" + id);
    return "%s there, %s reserved, %s offered, %s free".formatted(lot.get("pieces"), lot.get("reservedPieces"), lot.get("offeredPieces"),
        lot.get("availablePieces"));
  }
}
