package jp.kiba.app.http;

import static jp.kiba.app.http.Trade.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company's stock from the receipt over the saw to the count, by what its members send. */
class StockIT {
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

  private Company mill;
  private Person yard;
  private String first;
  private String second;

  @BeforeEach
  void a_mill_with_two_places() {
    mill = Company.join(CompanyType.SAWMILL);
    yard = mill.administrator();
    first = place("第一土場", "YARD");
    second = place("製品倉庫", "WAREHOUSE");
  }

  private String place(String name, String kind) {
    return yard.post("places", Map.of("name", name, "kind", kind, "prefecture", "29", "note", "")).get("id").asText();
  }

  @Test
  void a_lot_is_received_again_adjusted_moved_split_and_merged_and_its_ledger_says_so() {
    var lot = yard.post("lots", Goods.boards(100));
    assertThat(lot.get("placeId").asText()).as("the place of that name").isEqualTo(first);
    lot = command(lot, "receipts", Map.of("pieces", 20, "costYen", 300));
    assertThat(lot.get("costYen").asInt()).isEqualTo(1800);
    lot = command(lot, "adjustments", Map.of("difference", -10, "code", "DAMAGED", "note", "雨ざらし"));
    assertThat(lot.get("pieces").asInt()).isEqualTo(110);
    lot = command(lot, "moves", Map.of("placeId", second));
    assertThat(lot.get("place").asText()).isEqualTo("製品倉庫");
    var part = command(lot, "moves", Map.of("placeId", first, "pieces", 40));
    assertThat(part.get("lotNumber").asText()).isEqualTo(lot.get("lotNumber").asText() + "-2");
    assertThat(part.get("pieces").asInt()).isEqualTo(40);
    lot = again(lot);
    var other = command(lot, "splits", Map.of("pieces", 30, "lotNumber", "X-" + lot.get("lotNumber").asText()));
    var number = lot.get("lotNumber").asText();
    assertThat(each(yard.get("lots?like=" + id(lot)).get("items"))).extracting(l -> l.get("id")).as("found among all there are")
        .containsExactlyInAnyOrder(part.get("id"), other.get("id"));
    assertThat(each(yard.get("lots?limit=10&like=" + id(lot) + "&q=X-" + number).get("items"))).extracting(l -> l.get("id")).containsExactly(other.get("id"));
    assertThat(each(yard.get("lots?q=%E6%9D%89").get("items"))).as("by a name of its species: 杉").hasSize(3);
    assertThat(each(yard.get("lots?q=%E6%A1%A7").get("items"))).as("桧").isEmpty();
    assertThat(each(yard.get("lots?q=%E7%89%B9%E4%B8%80").get("items"))).as("by the beginning of its grade's name: 特一").hasSize(3);
    assertThat(each(yard.get("lots?q=105").get("items"))).as("by one of its dimensions").hasSize(3);
    assertThat(each(yard.get("lots?q=104.5").get("items"))).isEmpty();
    for (var whole : Map.of("杉 105×105", 3, "105角 3m 特一等", 3, "杉 105×120", 0, "桧 105×105", 0).entrySet()) {
      assertThat(each(yard.get("lots?q=" + java.net.URLEncoder.encode(whole.getKey(), java.nio.charset.StandardCharsets.UTF_8)).get("items")))
          .as(whole.getKey()).hasSize(whole.getValue());
    }
    lot = command(again(lot), "merges", Map.of("fromLotId", other.get("id"), "fromVersion", other.get("version")));
    assertThat(lot.get("pieces").asInt()).isEqualTo(70);
    assertThat(lot.get("volumeM3").decimalValue()).isEqualByComparingTo("2.3153");

    var ledger = each(yard.get("movements?lotId=" + id(lot)).get("items"));
    assertThat(ledger).extracting(m -> m.get("reason").asText()).containsExactly(
        "MERGE", "SPLIT", "SPLIT", "MOVE", "MOVE", "ADJUSTMENT", "RECEIPT", "RECEIPT");
    assertThat(ledger.stream().mapToInt(m -> m.get("pieces").asInt()).sum()).isEqualTo(70);
    assertThat(ledger.stream().map(m -> m.get("volumeM3").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("2.3153");
    assertThat(ledger.get(0).get("balancePieces").asInt()).isEqualTo(70);
    assertThat(ledger.get(7).get("balancePieces").asInt()).isEqualTo(100);
    assertThat(ledger.get(0).get("counterLotNumber").asText()).startsWith("X-");
    var flow = yard.get("movements/flow?from=" + TODAY);
    assertThat(flow.at("/opening/pieces").asInt()).isZero();
    assertThat(flow.at("/closing/pieces").asInt()).isEqualTo(110);
    assertThat(each(yard.get("stock"))).extracting(t -> t.get("place").asText() + t.get("pieces").asInt())
        .containsExactlyInAnyOrder("第一土場40", "製品倉庫70");
  }

  @Test
  void what_is_promised_is_neither_adjusted_away_nor_sawn_nor_counted_off() {
    var lot = yard.post("lots", Goods.boards(100));
    yard.post("listings", Goods.listing(lot, 80, "PIECE", 700));
    lot = again(lot);
    assertThat(List.of(lot.get("offeredPieces").asInt(), lot.get("reservedPieces").asInt(), lot.get("availablePieces").asInt()))
        .containsExactly(80, 0, 20);
    trying(lot, "adjustments", Map.of("difference", -21, "code", "LOST")).problem(422, "refused").naming("difference");
    trying(lot, "adjustments", Map.of("difference", 3, "code", "LOST")).problem(422, "refused").naming("difference");
    trying(lot, "adjustments", Map.of("difference", -1, "code", "FOUND")).problem(422, "refused").naming("difference");
    trying(lot, "splits", Map.of("pieces", 21)).problem(422, "refused").naming("pieces");
    yard.tryPost("transformations", sawing(lot, 21, 10)).problem(422, "refused").naming("inputs[0].pieces");
    var count = yard.post("stock-takes", Map.of("placeId", first));
    count(count, lot, 0, 79);
    yard.tryPost("stock-takes/" + id(count) + "/closing", Map.of("version", count.get("version"))).problem(409, "promised");
    count(count, lot, 1, 80);
    yard.post("stock-takes/" + id(count) + "/closing", Map.of("version", count.get("version")));
    assertThat(again(lot).get("availablePieces").asInt()).isZero();
    assertThat(command(again(lot), "moves", Map.of("placeId", second)).get("pieces").asInt()).as("all of it may move").isEqualTo(80);
  }

  @Test
  void logs_become_boards_with_a_yield_and_become_logs_again_when_it_was_a_mistake() {
    var logs = yard.post("lots", Goods.logs(10));
    var estimate = yard.post("transformations/estimate", sawing(logs, 10, 60));
    assertThat(estimate.get("yieldPercent").decimalValue()).isEqualByComparingTo("55.13");
    yard.tryPost("transformations", sawing(logs, 10, 200)).problem(422, "refused").naming("outputs");
    var hinoki = new HashMap<>(sawing(logs, 10, 60));
    hinoki.put("outputs", List.of(Map.of("lotNumber", "H-1", "wood", Goods.wood("species", "HINOKI"), "pieces", 60, "placeId", second)));
    yard.tryPost("transformations", hinoki).problem(422, "refused").naming("outputs[0].wood.species");
    for (var wrong : Map.of("2016-04-01", 422, LocalDate.now().plusDays(3).toString(), 400).entrySet()) {
      var sometime = new HashMap<>(sawing(logs, 10, 60));
      sometime.put("performedOn", wrong.getKey());
      yard.tryPost("transformations", sometime).problem(wrong.getValue(), wrong.getValue() == 422 ? "refused" : "invalid").naming("performedOn");
    }
    var done = yard.post("transformations", sawing(logs, 10, 60));
    assertThat(done.get("yieldPercent").decimalValue()).isEqualByComparingTo("55.13");
    assertThat(again(logs).get("pieces").asInt()).isZero();
    var made = yard.get("lots/" + done.at("/outputs/0/lotId").asText());
    assertThat(made.get("pieces").asInt()).isEqualTo(60);
    assertThat(each(yard.get("lots?placeId=" + second).get("items"))).extracting(l -> l.get("id")).containsExactly(made.get("id"));

    var back = "transformations/" + id(done) + "/reversal";
    var moved = command(made, "adjustments", Map.of("difference", -1, "code", "OWN_USE"));
    yard.tryPost(back, Map.of("version", done.get("version"), "reason", "入力誤り")).problem(409, "transformation-used");
    command(moved, "adjustments", Map.of("difference", 1, "code", "ENTRY_ERROR"));
    yard.post(back, Map.of("version", done.get("version"), "reason", "入力誤り"));
    assertThat(again(logs).get("pieces").asInt()).isEqualTo(10);
    assertThat(again(made).get("pieces").asInt()).isZero();
    yard.tryPost(back, Map.of("version", 2, "reason", "もう一度")).problem(409, "transition-not-allowed");
  }

  @Test
  void a_count_books_the_difference_of_the_moment_and_brings_home_what_was_found() {
    var here = yard.post("lots", Goods.boards(50));
    var elsewhere = yard.post("lots", at(Goods.boards(10), second));
    var untouched = yard.post("lots", Goods.boards(5));
    var count = yard.post("stock-takes", Map.of("placeId", first));
    yard.tryPost("stock-takes", Map.of("placeId", first)).problem(422, "refused").naming("placeId");
    var line = count(count, here, 0, 48);
    assertThat(line.get("difference").asInt()).isEqualTo(-2);
    yard.tryPut(line(count, here), counted(0, 47)).problem(409, "stale");
    count(count, elsewhere, 0, 11);
    var found = yard.post("stock-takes/" + id(count) + "/finds",
        Map.of("lotNumber", "F-" + here.get("lotNumber").asText(), "wood", Goods.wood("log", null), "pieces", 3));
    // Five leave after they were counted: the difference is still two.
    command(again(here), "adjustments", Map.of("difference", -5, "code", "OWN_USE"));
    var lines = each(yard.get("stock-takes/" + id(count) + "/lots?shown=UNCOUNTED").get("items"));
    assertThat(lines).extracting(l -> l.get("lotId")).containsExactly(untouched.get("id"));

    var closed = yard.post("stock-takes/" + id(count) + "/closing", Map.of("version", count.get("version")));
    assertThat(closed.get("status").asText()).isEqualTo("CLOSED");
    assertThat(closed.get("differentLots").asInt()).isEqualTo(3);
    assertThat(closed.get("uncountedLots").asInt()).as("still said once it is over").isEqualTo(lines.size());
    command(again(untouched), "adjustments", Map.of("difference", -1, "code", "OWN_USE"));
    var leftOut = each(yard.get("stock-takes/" + id(count) + "/lots?shown=UNCOUNTED").get("items"));
    assertThat(leftOut).extracting(l -> l.get("lotId")).isEqualTo(lines.stream().map(l -> l.get("lotId")).toList());
    assertThat(leftOut).extracting(l -> l.get("bookPieces").asInt()).as("as it was when it was closed").containsExactly(5);
    assertThat(each(yard.get("stock-takes/" + id(count) + "/lots").get("items"))).hasSize(4);
    assertThat(again(here).get("pieces").asInt()).isEqualTo(43);
    assertThat(again(untouched).get("pieces").asInt()).isEqualTo(4);
    assertThat(again(elsewhere).get("pieces").asInt()).isEqualTo(11);
    assertThat(again(elsewhere).get("placeId").asText()).isEqualTo(first);
    assertThat(yard.get("lots/" + found.get("lotId").asText()).get("pieces").asInt()).isEqualTo(3);
    yard.tryPut(line(count, here), counted(1, 1)).problem(409, "transition-not-allowed");
  }

  @Test
  void a_place_is_given_up_only_when_nothing_lies_there_and_its_name_stays_taken() {
    yard.post("lots", Goods.boards(1));
    var path = "places/" + first;
    yard.tryPost(path + "/archiving", Map.of("version", yard.get(path).get("version"))).problem(409, "place-in-use");
    var empty = yard.post("places/" + second + "/archiving", Map.of("version", yard.get("places/" + second).get("version")));
    yard.tryPost("places", Map.of("name", "製品倉庫", "kind", "YARD")).problem(422, "refused").naming("name");
    yard.tryPost("lots", at(Goods.boards(1), second)).problem(422, "refused").naming("placeId");
    yard.post("places/" + second + "/reopening", Map.of("version", empty.get("version")));
    yard.post("lots", at(Goods.boards(1), second));
    var renamed = yard.put(path, Map.of("version", yard.get(path).get("version"), "name", "土場 A", "kind", "YARD", "note", ""));
    assertThat(renamed.get("name").asText()).isEqualTo("土場 A");
    assertThat(each(yard.get("lots?placeId=" + first).get("items"))).extracting(l -> l.get("place").asText()).containsOnly("土場 A");
  }

  @Test
  void who_may_not_see_costs_sees_none_and_who_does_not_saw_makes_nothing() {
    var lot = yard.post("lots", Goods.boards(10));
    var warehouse = mill.colleague(MemberRole.WAREHOUSE);
    assertThat(warehouse.get("lots/" + id(lot)).get("costYen").isNull()).isTrue();
    assertThat(warehouse.get("stock").get(0).get("valueYen").isNull()).isTrue();
    assertThat(yard.get("stock").get(0).get("valueYen").asInt()).isEqualTo(1500);
    var builder = Company.join(CompanyType.BUILDER).administrator();
    var theirs = builder.post("lots", Goods.boards(10));
    builder.tryPost("transformations", sawing(theirs, 5, 2)).problem(403, "forbidden");
  }

  @Test
  void thirty_two_who_adjust_one_lot_at_once_take_turns_and_the_sum_is_right() throws Exception {
    var lot = yard.post("lots", Goods.boards(20));
    var work = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < 32; i++) {
      work.add(() -> trying(again(lot), "adjustments", Map.of("difference", -1, "code", "OWN_USE")));
    }
    var replies = FourHands.all(32, work);
    assertThat(replies).allMatch(r -> List.of(200, 409, 422).contains(r.status()));
    long done = replies.stream().filter(r -> r.status() == 200).count();
    assertThat(done).isBetween(1L, 20L);
    assertThat(again(lot).get("pieces").asLong()).isEqualTo(20 - done);
    assertThat(each(yard.get("movements?limit=200&lotId=" + id(lot)).get("items")).stream().mapToLong(m -> m.get("pieces").asLong()).sum())
        .isEqualTo(20 - done);
  }

  private static String id(JsonNode thing) {
    return thing.get("id").asText();
  }

  private JsonNode again(JsonNode lot) {
    return yard.get("lots/" + id(lot));
  }

  private JsonNode command(JsonNode lot, String command, Map<String, ?> content) {
    return trying(lot, command, content).ok();
  }

  private Reply trying(JsonNode lot, String command, Map<String, ?> content) {
    var body = new HashMap<String, Object>(content);
    body.put("version", lot.get("version"));
    return yard.tryPost("lots/" + id(lot) + "/" + command, body);
  }

  private static Map<String, Object> at(Map<String, Object> lot, String placeId) {
    lot.remove("place");
    lot.put("placeId", placeId);
    return lot;
  }

  /** So many pieces of the lot into so many boards. */
  private Map<String, Object> sawing(JsonNode lot, int in, int out) {
    return Map.of("performedOn", TODAY, "inputs", List.of(Map.of("lotId", lot.get("id"), "version", lot.get("version"), "pieces", in)),
        "outputs", List.of(Map.of("lotNumber", "B-" + lot.get("lotNumber").asText(), "wood", Goods.wood("log", null), "pieces", out, "placeId", second)),
        "byProduct", "チップ", "carryCost", true);
  }

  private JsonNode count(JsonNode take, JsonNode lot, int version, int pieces) {
    return yard.put(line(take, lot), counted(version, pieces));
  }

  private static String line(JsonNode take, JsonNode lot) {
    return "stock-takes/" + id(take) + "/lots/" + id(lot);
  }

  private static Map<String, Object> counted(int version, int pieces) {
    return Map.of("version", version, "pieces", pieces);
  }
}
