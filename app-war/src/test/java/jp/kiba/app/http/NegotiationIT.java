package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From what somebody asks for in words to an order: over the API, in both books. */
class NegotiationIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static Company mill;
  private static Company builder;
  private static Person seller;
  private static Person buyer;

  @BeforeAll
  static void meet() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
  }

  @Test
  void what_was_pasted_becomes_a_request_without_a_listing() {
    var read = buyer.post("orders/reading", Map.of("text", "樹種\t等級\t厚\t幅\t長さ\t本数\tなにか\nスギ\t特一等\t105\t105\t3000\t40\t\n"));
    assertThat(read).hasSize(1);
    var phrase = buyer.post("orders/reading", Map.of("text", "杉 105×105×3000 KD 特一等 40本"));
    assertThat(phrase.at("/0/problems")).isEmpty();
    var trade = asked(Map.of("wood", phrase.at("/0/wood"), "pieces", 40, "description", "背割りなし"));
    var line = trade.asSeenBy(seller).at("/lines/0");
    assertThat(line.get("listingId").isNull()).isTrue();
    assertThat(line.get("description").asText()).isEqualTo("背割りなし");
    assertThat(line.get("unitPriceYen").isNull()).isTrue();
    assertThat(line.get("volumeM3").decimalValue()).isEqualByComparingTo("1.3230");
    trade.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(), "lines",
        List.of(Map.of("lineId", line.get("id"), "unitPriceYen", 78_000)))).ok();
    var placed = trade.place();
    assertThat(placed.get("totalYen").asLong()).isEqualTo(103_194L);
    assertThat(placed.at("/rates/0/taxYen").asLong()).isEqualTo(10_319L);
    assertThat(occasions(trade)).containsExactly("REQUEST", "QUOTE", "PLACE");
  }

  @Test
  void a_line_is_of_a_listing_or_in_words_and_a_seller_is_needed_for_words() {
    var wood = Goods.wood("surface", "PLANED");
    buyer.tryPost("orders", draft(null, Map.of("wood", wood, "pieces", 1))).problem(422, "refused").naming("sellerId");
    buyer.tryPost("orders", draft(mill.id(), Map.of("pieces", 1))).problem(422, "refused").naming("lines[0].wood");
    buyer.tryPost("orders", draft(UUID.randomUUID(), Map.of("wood", wood, "pieces", 1))).problem(409, "not-partners");
    buyer.tryPost("orders", draft(mill.id(), Map.of("wood", Goods.wood("board", null), "pieces", 1))).problem(422, "refused")
        .naming("lines[0].wood.board");
    var nowhere = new HashMap<>(draft(mill.id(), Map.of("wood", wood, "pieces", 1)));
    nowhere.put("deliveryPlace", " ");
    buyer.tryPost("orders", nowhere).problem(422, "refused").naming("deliveryPlace");
    nowhere.put("transport", "BUYER_COLLECTS");
    assertThat(buyer.post("orders", nowhere).get("transport").asText()).isEqualTo("BUYER_COLLECTS");
  }

  @Test
  void the_seller_offers_a_part_another_wood_and_freight_and_the_buyer_answers_with_a_wish() {
    var trade = asked(wanted(100), wanted(10), wanted(5));
    var lines = Trade.each(trade.asSeenBy(seller).get("lines"));
    var instead = Map.of("wood", Goods.wood("grade", "ITTO"), "pieces", 10, "unitPriceYen", 900);
    var quoted = trade.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(), "message", "全数は揃いません", "lines", List.of(
        Map.of("lineId", lines.get(0).get("id"), "pieces", 60, "unitPriceYen", 70_000, "taxPercent", 10),
        Map.of("lineId", lines.get(1).get("id"), "alternative", instead),
        Map.of("lineId", lines.get(2).get("id"), "declined", true)),
        "charges", List.of(Map.of("kind", "FREIGHT", "label", "4t 車", "amountYen", 20_000), Map.of("kind", "DISCOUNT", "label", "端数", "amountYen", 4)))).ok();
    assertThat(quoted.findValuesAsText("answer")).containsExactly("PARTIAL", "DECLINED", "DECLINED", "ALTERNATIVE");
    assertThat(quoted.at("/lines/0/wantedPieces").asInt()).isEqualTo(100);
    assertThat(quoted.at("/lines/3/alternativeTo")).isEqualTo(lines.get(1).get("id"));
    assertThat(trade.asSeenBy(buyer).get("totalYen").asLong()).isEqualTo(138_915 + 297 + 20_000 - 4);

    var alternative = quoted.at("/lines/3/id");
    var countered = trade.command(buyer, "counter", Map.of("message", "単価をもう少し", "lines", List.of(
        Map.of("lineId", lines.get(0).get("id"), "pieces", 80, "unitPriceYen", 65_000), Map.of("lineId", alternative, "dropped", true)))).ok();
    assertThat(countered.get("status").asText()).isEqualTo("REQUESTED");
    assertThat(countered.get("quoteValidUntil").isNull()).isTrue();
    assertThat(trade.asSeenBy(seller).at("/lines/0/unitPriceYen").asInt()).isEqualTo(65_000);
    assertThat(trade.asSeenBy(seller).at("/history/2/reason").asText()).isEqualTo("単価をもう少し");
    trade.command(buyer, "counter", Map.of("lines", List.of())).problem(409, "transition-not-allowed");
    trade.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(),
        "lines", List.of(Map.of("lineId", lines.get(0).get("id"), "unitPriceYen", 66_000)))).ok();
    trade.place();
    assertThat(occasions(trade)).containsExactly("REQUEST", "QUOTE", "COUNTER", "QUOTE", "PLACE");
    var versions = buyer.get(trade.path() + "/revisions");
    assertThat(versions.at("/1/content/lines/0/unitPriceYen").asInt()).isEqualTo(70_000);
    assertThat(versions.at("/2/content/lines/0/pieces").asInt()).isEqualTo(80);
    var theirs = seller.get(trade.path() + "/revisions");
    for (int i = 0; i < versions.size(); i++) {
      assertThat(theirs.get(i).get("content")).isEqualTo(versions.get(i).get("content"));
      assertThat(theirs.get(i).get("byUs").asBoolean()).isNotEqualTo(versions.get(i).get("byUs").asBoolean());
    }
  }

  @Test
  void more_than_was_asked_for_and_a_price_for_what_cannot_be_had_are_refused() {
    var trade = asked(wanted(10));
    var line = trade.asSeenBy(seller).at("/lines/0/id");
    quote(trade, Map.of("lineId", line, "pieces", 11, "unitPriceYen", 1)).problem(422, "refused").naming("lines[0].pieces");
    quote(trade, Map.of("lineId", line, "declined", true, "unitPriceYen", 1)).problem(422, "refused").naming("lines[0].unitPriceYen");
    quote(trade, Map.of("lineId", line)).problem(422, "refused").naming("lines[0].unitPriceYen");
    quote(trade, Map.of("lineId", line, "unitPriceYen", 1, "taxPercent", 5)).problem(422, "refused").naming("lines[0].taxPercent");
    quote(trade, Map.of("lineId", line, "declined", true)).problem(422, "refused").naming("lines");
    quote(trade, Map.of("lineId", UUID.randomUUID(), "unitPriceYen", 1)).problem(422, "refused").naming("lines[0].lineId");
    var panels = Map.of("wood", Map.of("kind", "LOG", "species", "SUGI", "grade", "A", "log", Map.of("diameterCm", 30, "lengthM", 4)), "pieces", 1, "unitPriceYen", 1);
    quote(trade, Map.of("lineId", line, "alternative", panels)).ok();
    trade.command(buyer, "placement", Map.of()).problem(403, "forbidden");
  }

  @Test
  void a_superseded_revision_and_a_stale_version_are_not_accepted() {
    var trade = asked(wanted(10));
    trade.quote(900, TODAY.plusDays(3));
    var seen = trade.asSeenBy(buyer);
    trade.quote(950, TODAY.plusDays(3));
    buyer.tryPost(trade.path() + "/placement", Map.of("version", seen.get("version"), "revisionNo", seen.get("revisionNo"))).problem(409, "stale");
    trade.command(buyer, "placement", Map.of("revisionNo", seen.get("revisionNo"))).problem(409, "quote-superseded");
    assertThat(trade.place().get("status").asText()).isEqualTo("ORDERED");
  }

  @Test
  void a_quotation_is_accepted_in_part_and_the_rest_goes_on_by_itself() {
    var listing = Goods.offer(seller, 10, 1000);
    var trade = asked(Map.of("listingId", listing.get("id"), "pieces", 4), Map.of("listingId", listing.get("id"), "pieces", 3), wanted(5));
    trade.quote(900, TODAY.plusDays(3));
    var first = trade.asSeenBy(buyer).at("/lines/0/id");
    var command = Map.of("version", trade.asSeenBy(buyer).get("version"), "lines", List.of(first), "rest", "KEEP");
    var placed = buyer.post(trade.path() + "/placement", command);
    assertThat(placed.get("totalYen").asLong()).isEqualTo(3600);
    assertThat(placed.findValuesAsText("dropped")).containsExactly("false", "true", "true");
    assertThat(available(listing)).as("only what was taken is reserved").isEqualTo(6);
    buyer.tryPost(trade.path() + "/placement", command).problem(409, "stale");

    var siblings = Trade.each(buyer.get("orders?status=QUOTED&limit=200").get("items")).stream()
        .filter(o -> buyer.get("orders/" + o.get("id").asText()).get("splitFrom").asText().equals(trade.id())).toList();
    assertThat(siblings).as("two clicks, one sibling").hasSize(1);
    var rest = new Trade(siblings.get(0).get("id").asText(), buyer, seller);
    for (var each : List.of(buyer, seller)) {
      var seen = rest.asSeenBy(each);
      assertThat(seen.get("splitFrom").asText()).isEqualTo(trade.id());
      assertThat(seen.get("lines")).hasSize(2);
      assertThat(seen.get("number").asText()).isNotEqualTo(placed.get("number").asText());
    }
    rest.quote(800, TODAY.plusDays(1));
    assertThat(rest.place().get("status").asText()).isEqualTo("ORDERED");
    assertThat(available(listing)).isEqualTo(3);
    trade.confirm();
    trade.command(seller, "shipments", Map.of("dispatchedOn", TODAY.toString(), "lines", List.of(Map.of("lineId", first, "pieces", 4)))).ok();
  }

  @Test
  void the_rest_may_also_be_declined() {
    var trade = asked(wanted(4), wanted(3));
    trade.quote(900, TODAY.plusDays(3));
    var before = buyer.get("orders").get("items").size();
    var taken = trade.command(buyer, "placement", Map.of("lines", List.of(trade.asSeenBy(buyer).at("/lines/1/id")), "rest", "DECLINE")).ok();
    assertThat(taken.get("status").asText()).isEqualTo("ORDERED");
    assertThat(buyer.get("orders").get("items").size()).isEqualTo(before);
    assertThat(trade.asSeenBy(seller).findValuesAsText("dropped")).containsExactly("true", "false");
  }

  @Test
  void a_draft_of_an_earlier_order_is_at_todays_prices_and_asks_for_what_is_gone() {
    var listing = Goods.offer(seller, 10, 1000);
    var trade = Trade.draft(buyer, seller, listing, 4);
    trade.place();
    var again = buyer.post(trade.path() + "/copy", Map.of());
    assertThat(again.get("status").asText()).isEqualTo("DRAFT");
    assertThat(again.at("/lines/0/listingId")).isEqualTo(listing.get("id"));
    seller.post("listings/" + listing.get("id").asText() + "/withdrawal", Map.of("version", seller.get("listings/" + listing.get("id").asText()).get("version")));
    var words = buyer.post(trade.path() + "/copy", Map.of());
    assertThat(words.at("/lines/0/listingId").isNull()).isTrue();
    assertThat(words.at("/lines/0/wood/species").asText()).isEqualTo("SUGI");
    assertThat(words.get("totalYen").isNull()).isTrue();
    seller.tryPost(trade.path() + "/copy", Map.of()).problem(409, "transition-not-allowed");
  }

  @Test
  void a_file_goes_to_both_and_one_of_a_draft_to_nobody_else_yet() throws Exception {
    var trade = new Trade(buyer.post("orders", draft(mill.id(), wanted(3))).get("id").asText(), buyer, seller);
    var id = UUID.randomUUID();
    file(buyer, trade, id, "加工図.pdf", "%PDF-1.7 図面").ok();
    file(buyer, trade, id, "加工図.pdf", "%PDF-1.7 図面").ok();
    var wrong = UUID.randomUUID();
    file(buyer, trade, wrong, "違う.pdf", "%PDF-1.7 違う").ok();
    file(buyer, trade, UUID.randomUUID(), "x.html", "<html>").problem(422, "refused").naming("file");
    assertThat(buyer.call("DELETE", trade.path() + "/attachments/" + wrong).reply().status()).isEqualTo(204);
    seller.tryGet(trade.path() + "/attachments").problem(404, "not-found");
    trade.request();
    var version = trade.asSeenBy(buyer).get("version");
    var theirs = UUID.randomUUID();
    file(seller, trade, theirs, "写真.png", "\u0089PNG\r\n\u001a\n....").ok();
    assertThat(trade.asSeenBy(buyer).get("version")).as("nobody's view is stale for a file").isEqualTo(version);
    for (var each : List.of(buyer, seller)) {
      assertThat(each.get(trade.path() + "/attachments").findValuesAsText("name")).containsExactly("加工図.pdf", "写真.png");
      assertThat(each.get(trade.path() + "/attachments").findValuesAsText("sha256")).doesNotHaveDuplicates();
      arrived(each, trade, id);
      arrived(each, trade, theirs);
    }
    assertThat(seller.tryGet(trade.path() + "/attachments/" + id).body()).contains("%PDF-1.7");
    buyer.call("DELETE", trade.path() + "/attachments/" + id).reply().problem(409, "transition-not-allowed");
  }

  private static Trade asked(Map<?, ?>... lines) {
    var trade = new Trade(buyer.post("orders", draft(mill.id(), lines)).get("id").asText(), buyer, seller);
    trade.request();
    return trade;
  }

  private static Map<String, Object> wanted(int pieces) {
    return Map.of("wood", Goods.wood("surface", "PLANED"), "pieces", pieces);
  }

  private static Map<String, Object> draft(UUID to, Map<?, ?>... lines) {
    var draft = new HashMap<String, Object>(Map.of("lines", Arrays.asList(lines), "deliveryPlace", "東京都江東区新木場", "remarks", ""));
    draft.put("sellerId", to);
    return draft;
  }

  private static Reply quote(Trade trade, Map<String, ?> line) {
    return trade.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(), "lines", List.of(line)));
  }

  private static List<String> occasions(Trade trade) {
    return trade.buyer().get(trade.path() + "/revisions").findValuesAsText("occasion");
  }

  private static int available(JsonNode listing) {
    return seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt();
  }

  static Reply file(Person by, Trade trade, UUID id, String name, String content) {
    return file(by, trade, id, "REQUEST", name, content);
  }

  static Reply file(Person by, Trade trade, UUID id, String purpose, String name, String content) {
    return by.call("PUT", trade.path() + "/attachments/" + id + "?purpose=" + purpose + "&name=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
        .body("application/octet-stream", BodyPublishers.ofByteArray(content.getBytes(StandardCharsets.ISO_8859_1))).reply();
  }

  static void arrived(Person who, Trade trade, UUID id) throws InterruptedException {
    var until = Instant.now().plus(Duration.ofSeconds(30));
    while (who.tryGet(trade.path() + "/attachments/" + id).status() != 200) {
      assertThat(Instant.now()).as("the file has arrived").isBefore(until);
      Thread.sleep(200);
    }
  }
}
