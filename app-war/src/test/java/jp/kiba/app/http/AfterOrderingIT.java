package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two companies do with a confirmed order: change it, load it, receive it into stock, complain about it. */
class AfterOrderingIT {
  private static final String TODAY = LocalDate.now().toString();
  private Person seller;
  private Person buyer;
  private JsonNode listing;
  private Trade trade;

  @BeforeEach
  void confirmed() {
    var mill = Company.join(CompanyType.SAWMILL);
    var builder = Company.join(CompanyType.PRECUT);
    seller = mill.administrator();
    buyer = builder.administrator();
    builder.becomePartnerOf(mill);
    listing = Goods.offer(seller, 20, 1000);
    trade = Trade.draft(buyer, seller, listing, 10);
    trade.place();
  }

  @Test
  void an_amendment_changes_nothing_before_the_other_accepts_and_then_everything_follows() {
    trade.confirm();
    propose(buyer, Map.of("pieces", 14, "unitPriceYen", 950)).ok();
    assertThat(trade.asSeenBy(seller).get("totalYen").asLong()).isEqualTo(10_000);
    assertThat(offered()).isEqualTo(10);
    var amendment = seller.get(trade.path() + "/amendments").get(0);
    assertThat(amendment.get("totalYen").asLong()).isEqualTo(13_300);
    assertThat(amendment.at("/lines/0/piecesBefore").asInt()).isEqualTo(10);
    answer(buyer, "acceptance", Map.of()).problem(409, "no-amendment-asked");
    propose(seller, Map.of("pieces", 9)).problem(409, "amendment-asked");
    var changed = answer(seller, "acceptance", Map.of()).ok();
    assertThat(changed.get("totalYen").asLong()).isEqualTo(13_300);
    assertThat(trade.asSeenBy(buyer).at("/lines/0/pieces").asInt()).isEqualTo(14);
    assertThat(offered()).as("four more are reserved").isEqualTo(6);
    var revisions = Trade.each(buyer.get(trade.path() + "/revisions")).stream().map(r -> r.get("occasion").asText()).toList();
    assertThat(revisions).contains("CONFIRM", "AMENDMENT");
    answer(seller, "acceptance", Map.of()).problem(409, "no-amendment-asked");
  }

  @Test
  void more_than_is_offered_is_not_agreed_on_and_a_refusal_or_a_withdrawal_leaves_the_order_as_it_was() {
    trade.confirm();
    propose(buyer, Map.of("pieces", 21)).ok();
    answer(seller, "acceptance", Map.of()).problem(409, "not-enough-stock");
    answer(seller, "refusal", Map.of("reason", "在庫がない")).ok();
    propose(seller, Map.of("pieces", 9)).ok();
    answer(seller, "withdrawal", Map.of()).ok();
    assertThat(trade.asSeenBy(buyer).at("/lines/0/pieces").asInt()).isEqualTo(10);
    assertThat(offered()).isEqualTo(10);
    assertThat(buyer.get(trade.path() + "/amendments").size()).isEqualTo(2);
  }

  @Test
  void what_is_shipped_bounds_an_amendment_and_a_seller_closes_short_by_one() {
    trade.confirm();
    trade.dispatch(6);
    trade.receive(1);
    propose(seller, Map.of("pieces", 5)).problem(422, "refused").naming("lines[0].pieces");
    propose(seller, Map.of("pieces", 6)).ok();
    assertThat(answer(buyer, "acceptance", Map.of()).ok().get("status").asText()).isEqualTo("RECEIVED");
    assertThat(offered()).isEqualTo(14);
    var lot = seller.get("lots/" + listing.get("lotId").asText());
    assertThat(lot.get("reservedPieces").asInt()).isZero();
    assertThat(lot.get("pieces").asInt()).isEqualTo(14);
  }

  @Test
  void lines_and_charges_are_added_and_dropped_by_agreement() {
    trade.confirm();
    var more = Goods.offer(seller, 5, 2000);
    var body = new HashMap<String, Object>(Map.of("reason", "追加", "charges", List.of(Map.of("kind", "FREIGHT", "label", "運賃", "amountYen", 3000))));
    body.put("lines", List.of(Map.of("listingId", more.get("id"), "pieces", 2, "unitPriceYen", 1900), Map.of("lineId", line())));
    body.put("deliverOn", LocalDate.now().plusDays(20).toString());
    trade.command(buyer, "amendments", body).ok();
    var changed = answer(seller, "acceptance", Map.of()).ok();
    assertThat(changed.get("totalYen").asLong()).isEqualTo(6_800);
    assertThat(changed.get("deliverOn").asText()).isEqualTo(LocalDate.now().plusDays(20).toString());
    assertThat(offered()).as("the dropped line holds nothing").isEqualTo(20);
    assertThat(seller.get("market/listings/" + more.get("id").asText()).get("availablePieces").asInt()).isEqualTo(3);
    trade.command(buyer, "amendments", Map.of("reason", "全部", "charges", List.of(), "lines",
        List.of(Map.of("lineId", Trade.each(changed.get("lines")).get(1).get("id"))))).ok();
    answer(seller, "acceptance", Map.of()).problem(422, "refused");
  }

  @Test
  void no_shipment_exceeds_its_vehicle_and_the_plan_says_what_stays_behind() {
    trade.confirm();
    trade.command(seller, "confirmation", Map.of()).problem(409, "transition-not-allowed");
    var vehicle = seller.post("vehicles", Map.of("version", 0, "name", "軽トラ", "capacityM3", 1, "capacityKg", 100, "bedLengthMm", 3000,
        "archived", false)).get("id").asText();
    var load = seller.get(trade.path() + "/shipments/load?vehicle=" + vehicle);
    // 0.033075 m³ of sugi at 15 %: 13.23 kg a piece
    assertThat(load.at("/lines/0/pieces").asInt()).isEqualTo(7);
    assertThat(load.at("/lines/0/limit").asText()).isEqualTo("WEIGHT");
    ship(Map.of("lineId", line(), "pieces", 8), Map.of("vehicleId", vehicle)).problem(422, "refused").naming("lines[0].pieces");
    trade.command(seller, "shipments", Map.of("dispatchedOn", LocalDate.now().plusDays(40).toString(), "lines",
        List.of(Map.of("lineId", line(), "pieces", 1)))).problem(422, "refused").naming("dispatchedOn");
    seller.put(trade.path() + "/shipments/plan", Map.of("version", trade.asSeenBy(seller).get("version"), "plannedOn", TODAY));
    assertThat(trade.asSeenBy(buyer).get("shipPlannedOn").asText()).isEqualTo(TODAY);
    var sent = ship(Map.of("lineId", line(), "pieces", 7), Map.of("vehicleId", vehicle, "driverNote", "裏門から")).ok();
    assertThat(sent.at("/shipments/0/vehicle").asText()).isEqualTo("軽トラ");
    assertThat(sent.at("/shipments/0/weightKg").asInt()).isEqualTo(93);
    assertThat(trade.asSeenBy(buyer).at("/shipments/0/plannedOn").asText()).isEqualTo(TODAY);
    assertThat(trade.asSeenBy(buyer).at("/shipments/0/driverNote").asText()).isEqualTo("裏門から");
    buyer.tryGet(trade.path() + "/shipments/load?vehicle=" + vehicle).problem(404, "not-found");
  }

  @Test
  void what_arrives_goes_into_the_buyers_stock_with_its_origin_and_its_cost_once() {
    trade.confirm();
    trade.dispatch(10);
    var place = buyer.post("places", Map.of("name", "第一倉庫", "kind", "WAREHOUSE", "note", "")).get("id").asText();
    var received = Map.of("lineId", line(), "receivedPieces", 9, "damagedPieces", 1, "note", "角欠け", "closeShort", false,
        "stock", Map.of("placeId", place));
    var shipment = trade.asSeenBy(buyer).at("/shipments/0/id").asText();
    var command = new HashMap<String, Object>(Map.of("version", trade.asSeenBy(buyer).get("version"), "note", "雨", "lines", List.of(received)));
    var path = trade.path() + "/shipments/" + shipment + "/receipt";
    buyer.call("POST", path).header("Idempotency-Key", "r-" + shipment).json(command).reply().ok();
    buyer.call("POST", path).header("Idempotency-Key", "r-" + shipment).json(command).reply().ok();
    buyer.tryPost(path, command).problem(409, "stale");
    var lots = buyer.get("lots").get("items");
    assertThat(lots.size()).isOne();
    assertThat(lots.at("/0/pieces").asInt()).isEqualTo(8);
    assertThat(lots.at("/0/costYen").asLong()).isEqualTo(8_000);
    assertThat(buyer.get("lots/" + lots.at("/0/id").asText() + "/origins").toString()).contains("奈良県吉野郡");
    var line = trade.asSeenBy(seller).at("/shipments/0/lines/0");
    assertThat(line.get("damagedPieces").asInt()).isOne();
    assertThat(line.get("differenceNote").asText()).isEqualTo("角欠け");
    assertThat(trade.asSeenBy(seller).get("status").asText()).isEqualTo("RECEIVED");
  }

  @Test
  void a_second_delivery_joins_the_lot_of_the_first_and_other_wood_is_not_mixed_in() {
    trade.confirm();
    trade.dispatch(4);
    var place = buyer.post("places", Map.of("name", "第二倉庫", "kind", "WAREHOUSE", "note", "")).get("id").asText();
    receive(0, Map.of("lineId", line(), "receivedPieces", 4, "closeShort", false, "stock", Map.of("placeId", place))).ok();
    var lot = buyer.get("lots").at("/items/0/id").asText();
    var other = buyer.post("lots", Goods.panels(5)).get("id").asText();
    trade.dispatch(6);
    var into = Map.of("lineId", line(), "receivedPieces", 6, "closeShort", false);
    receive(1, with(into, Map.of("lotId", other))).problem(422, "refused").naming("lines[0].stock.lotId");
    receive(1, with(into, Map.of("lotId", UUID.randomUUID()))).problem(422, "refused").naming("lines[0].stock.lotId");
    receive(1, with(into, Map.of("lotId", lot, "placeId", place))).problem(422, "refused").naming("lines[0].stock.placeId");
    receive(1, with(into, Map.of("lotId", lot))).ok();
    var joined = buyer.get("lots/" + lot);
    assertThat(joined.get("pieces").asInt()).isEqualTo(10);
    assertThat(joined.get("costYen").asLong()).isEqualTo(10_000);
    assertThat(buyer.get("lots/" + other).get("pieces").asInt()).isEqualTo(5);
    assertThat(buyer.get("lots").get("items").size()).isEqualTo(2);
  }

  @Test
  void photos_of_what_arrived_are_seen_by_both() throws InterruptedException {
    trade.confirm();
    trade.dispatch(10);
    var photo = UUID.randomUUID();
    var received = Map.of("lineId", line(), "receivedPieces", 10, "damagedPieces", 2, "note", "角欠け", "closeShort", false);
    receive(0, received, photo).problem(422, "refused").naming("photos");
    NegotiationIT.file(buyer, trade, photo, "RECEIPT", "荷姿.pdf", "%PDF-1.7 荷姿").ok();
    receive(0, received, photo).ok();
    for (var party : List.of(buyer, seller)) {
      assertThat(trade.asSeenBy(party).at("/shipments/0/photos/0").asText()).isEqualTo(photo.toString());
      assertThat(party.get(trade.path() + "/attachments").at("/0/purpose").asText()).isEqualTo("RECEIPT");
      NegotiationIT.arrived(party, trade, photo);
    }
  }

  @Test
  void a_load_plan_takes_wood_of_several_orders_and_never_more_than_its_vehicle() {
    trade.confirm();
    var second = Trade.draft(buyer, seller, listing, 5);
    second.place();
    var vehicle = seller.post("vehicles", Map.of("version", 0, "name", "軽トラ", "capacityM3", 1, "capacityKg", 100, "bedLengthMm", 3000,
        "archived", false)).get("id").asText();
    var other = second.asSeenBy(seller).at("/lines/0/id");
    // 13.23 kg a piece: seven of them
    seller.tryPost("load-plans", plan(0, vehicle, loaded(line(), 4), loaded(other, 3))).problem(422, "refused").naming("lines[1].pieces");
    second.confirm();
    seller.tryPost("load-plans", plan(0, vehicle, loaded(line(), 4), loaded(other, 4))).problem(422, "refused").naming("lines[1].pieces");
    seller.tryPost("load-plans", plan(0, vehicle, loaded(line(), 2), loaded(line(), 2))).problem(422, "refused").naming("lines[1].lineId");
    seller.tryPost("load-plans", plan(0, UUID.randomUUID().toString(), loaded(line(), 1))).problem(422, "refused").naming("vehicleId");
    var made = seller.post("load-plans", plan(0, vehicle, loaded(line(), 4), loaded(other, 3)));
    var path = "load-plans/" + made.get("id").asText();
    assertThat(made.findValuesAsText("orderNumber")).containsExactly(trade.asSeenBy(seller).get("number").asText(),
        second.asSeenBy(seller).get("number").asText());
    assertThat(seller.get("load-plans").at("/items/0/orders").asInt()).isEqualTo(2);
    assertThat(buyer.get("load-plans").get("items").size()).isZero();
    buyer.tryPost("load-plans", plan(0, vehicle, loaded(line(), 1))).problem(422, "refused").naming("vehicleId");
    var changed = seller.put(path, plan(made.get("version").asInt(), vehicle, loaded(other, 5), loaded(line(), 2)));
    assertThat(changed.findValuesAsText("pieces")).containsExactly("5", "2");
    seller.tryPut(path, plan(made.get("version").asInt(), vehicle, loaded(other, 1))).problem(409, "stale");
    trade.dispatch(9);
    assertThat(seller.get(path).at("/lines/1/openPieces").asInt()).as("one is left of what two are planned of").isOne();
    seller.call("DELETE", path + "?version=" + changed.get("version")).reply().ok();
    seller.tryGet(path).problem(404, "not-found");
  }

  @Test
  void a_claim_freezes_what_is_disputed_until_both_agree() {
    trade.confirm();
    claim(2).problem(409, "transition-not-allowed");
    trade.dispatch(10);
    var photo = UUID.randomUUID();
    claim(2, photo).problem(422, "refused").naming("photos");
    claim(11).problem(422, "refused").naming("pieces");
    claim(3).ok();
    assertThat(trade.asSeenBy(seller).get("disputedYen").asLong()).isEqualTo(3_000);
    claim(8).problem(422, "refused").naming("pieces");
    say(buyer, "agreement", Map.of()).problem(409, "transition-not-allowed");
    say(seller, "answer", Map.of("outcome", "CREDIT", "text", "申し訳ない")).problem(422, "refused").naming("creditYen");
    say(seller, "answer", Map.of("outcome", "CREDIT", "creditYen", 1000, "text", "申し訳ない")).ok();
    say(buyer, "objection", Map.of("reason", "足りない")).ok();
    say(seller, "answer", Map.of("outcome", "CREDIT", "creditYen", 2000, "text", "では二千円")).ok();
    trade.receive(1);
    var agreed = say(buyer, "agreement", Map.of()).ok();
    assertThat(agreed.get("openClaims").asInt()).isZero();
    assertThat(agreed.get("disputedYen").asLong()).isZero();
    say(buyer, "withdrawal", Map.of()).problem(409, "no-claim");
    for (var party : List.of(buyer, seller)) {
      var claims = party.get(trade.path() + "/claims");
      assertThat(claims.at("/0/status").asText()).isEqualTo("RESOLVED");
      assertThat(claims.at("/0/creditYen").asLong()).isEqualTo(2_000);
      assertThat(Trade.each(claims.at("/0/messages")).stream().map(m -> m.get("occasion").asText()).toList())
          .containsExactly("OPENED", "ANSWERED", "OBJECTED", "ANSWERED", "AGREED");
    }
  }

  private Reply propose(Person by, Map<String, ?> change) {
    var wanted = new HashMap<String, Object>(change);
    wanted.put("lineId", line());
    return trade.command(by, "amendments", Map.of("reason", "現場の都合", "lines", List.of(wanted), "charges", List.of()));
  }

  private Reply answer(Person by, String how, Map<String, ?> content) {
    return trade.command(by, "amendments/" + by.get(trade.path() + "/amendments").get(0).get("id").asText() + "/" + how, content);
  }

  private Reply ship(Map<String, ?> line, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("dispatchedOn", TODAY);
    body.put("lines", List.of(line));
    return trade.command(seller, "shipments", body);
  }

  private Reply receive(int shipment, Map<String, ?> line, UUID... photos) {
    return trade.command(buyer, "shipments/" + trade.asSeenBy(buyer).at("/shipments/" + shipment + "/id").asText() + "/receipt",
        Map.of("lines", List.of(line), "photos", List.of(photos)));
  }

  private static Map<String, Object> with(Map<String, ?> line, Map<String, ?> stock) {
    var whole = new HashMap<String, Object>(line);
    whole.put("stock", stock);
    return whole;
  }

  private static Map<String, Object> plan(int version, String vehicle, Object... lines) {
    return Map.of("version", version, "vehicleId", vehicle, "day", TODAY, "note", "朝一番", "lines", List.of(lines));
  }

  private static Map<String, Object> loaded(JsonNode line, int pieces) {
    return Map.of("lineId", line, "pieces", pieces);
  }

  private Reply claim(int pieces, UUID... photos) {
    return trade.command(buyer, "claims", Map.of("lineId", line(), "kind", "DAMAGED", "pieces", pieces, "text", "割れがある",
        "photos", new ArrayList<>(List.of(photos))));
  }

  private Reply say(Person by, String what, Map<String, ?> content) {
    return trade.command(by, "claims/" + by.get(trade.path() + "/claims").get(0).get("id").asText() + "/" + what, content);
  }

  private JsonNode line() {
    return trade.asSeenBy(seller).at("/lines/0/id");
  }

  private int offered() {
    return seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt();
  }
}
