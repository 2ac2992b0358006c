package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Wood from a forest over a log market to a sawmill and on to a wholesaler, everything private of the three marked. The last
 * buyer follows the chain and reads no mark, whatever they ask and wherever one looks in their book; a name that its company
 * agreed to is there.
 */
class CustodyIT {
  private static Company forest;
  private static Company market;
  private static Company mill;
  private static Company buyer;
  private static Trade last;

  @BeforeAll
  static void three_sales() {
    forest = Company.join("印林業", "29", CompanyType.FORESTRY);
    market = Company.join("印市場", "30", CompanyType.LOG_MARKET);
    mill = Company.join("製材", "27", CompanyType.SAWMILL);
    buyer = Company.join(CompanyType.WHOLESALER);
    market.becomePartnerOf(forest);
    mill.becomePartnerOf(market);
    buyer.becomePartnerOf(mill);

    var felled = record(forest, true, false, "zqaa");
    var lot = lot(forest, "zqaa");
    attach(forest, lot, felled);
    var bought = resell(forest, market, lot, "zqbb");
    assertThat(origins(market, bought).at("/legality").asText()).as("what a supplier says is not our own word").isEqualTo("PENDING");
    verify(market, origins(market, bought).at("/shares/0/recordId").asText(), "市場の確認 zqbb");
    var sawn = resell(market, mill, bought, "zqcc");
    verify(mill, origins(mill, sawn).at("/shares/0/recordId").asText(), "製材所の確認");
    last = sell(mill, buyer, sawn, 10);
    last.receive(1);
  }

  @Test
  void the_last_buyer_follows_the_chain() {
    var origin = last.asSeenBy(last.buyer()).at("/shipments/0/lines/0/origins/0");
    assertThat(origin.at("/species/0/botanical").asText()).isEqualTo("Cryptomeria japonica");
    assertThat(origin.get("area").asText()).isEqualTo("奈良県吉野郡川上村");
    assertThat(origin.get("legality").asText()).isEqualTo("VERIFIED");
    assertThat(origin.get("reason").asText()).isEqualTo("製材所の確認");
    assertThat(Trade.each(origin.get("steps")).stream().map(s -> s.at("/types/0").asText() + s.get("prefecture").asText()))
        .containsExactly("FORESTRY29", "LOG_MARKET30", "SAWMILL27");
    // Ten of the twenty logs that the forest sold: what goes along is about these ten only.
    assertThat(Trade.each(origin.get("steps"))).allSatisfy(step -> {
      assertThat(step.get("outM3").decimalValue()).isEqualByComparingTo("3.6");
      assertThat(step.get("name").isNull()).isTrue();
      assertThat(step.get("certificate").isNull()).isTrue();
    });
    assertThat(last.asSeenBy(last.seller()).at("/shipments/0/lines/0/origins")).as("both books say the same")
        .isEqualTo(last.asSeenBy(last.buyer()).at("/shipments/0/lines/0/origins"));
  }

  @Test
  void no_answer_and_no_row_of_the_last_buyer_bears_a_mark() throws Exception {
    var found = new ArrayList<String>();
    for (var answer : answers(buyer)) {
      marksIn(answer).forEach(mark -> found.add(mark + " in " + answer.substring(0, Math.min(200, answer.length()))));
    }
    assertThat(found).isEmpty();
    assertThat(marksIn(book(buyer))).isEmpty();
    // The mill knows its supplier, the market, and not the forest; what is the market's alone it does not know either.
    assertThat(marksIn(book(mill))).contains(market.tradeName()).doesNotContain(forest.tradeName(), "zqaa");
    assertThat(book(mill)).doesNotContain("zqbb-lot", "zqbb-place");
    assertThat(marksIn(book(forest))).as("or nothing was looked for").contains("zqaa", forest.tradeName());
  }

  @Test
  void who_agreed_is_named_all_the_way() throws Exception {
    var felled = record(forest, true, true, "zqdd");
    var lot = lot(forest, "zqdd");
    attach(forest, lot, felled);
    var bought = resell(forest, market, lot, "zqee");
    var saw = Company.join(CompanyType.SAWMILL);
    saw.becomePartnerOf(market);
    var sawn = resell(market, saw, bought, "zqff");
    var other = Company.join(CompanyType.WHOLESALER);
    other.becomePartnerOf(saw);
    var trade = sell(saw, other, sawn, 4);
    var step = trade.asSeenBy(trade.buyer()).at("/shipments/0/lines/0/origins/0/steps/0");
    assertThat(step.get("name").asText()).isEqualTo(forest.tradeName());
    assertThat(step.at("/certificate/number").asText()).isEqualTo("zqdd-certificate");
    assertThat(trade.asSeenBy(trade.buyer()).toString()).doesNotContain(market.tradeName(), "zqdd-supplier", "zqdd-note");
  }

  @Test
  void logs_that_are_certified_whole_become_boards_that_are_whatever_the_figures() {
    var sawyer = mill.administrator();
    var place = sawyer.post("places", Map.of("name", "製品置き場 " + UUID.randomUUID(), "kind", "YARD")).get("id").asText();
    for (int logs = 2; logs < 14; logs++) {
      var content = Goods.logs(logs);
      content.putAll(Map.of("lotNumber", "whole-" + logs, "harvestArea", "奈良県吉野郡", "legalityEvidence", "伐採届"));
      var lot = sawyer.post("lots", content);
      var wood = Goods.wood("log", null);
      var sawn = sawyer.post("transformations", Map.of("performedOn", LocalDate.now().toString(), "carryCost", false,
          "inputs", List.of(Map.of("lotId", lot.get("id"), "version", lot.get("version"), "pieces", logs)),
          "outputs", List.of(Map.of("lotNumber", "sawn-" + logs, "wood", wood, "pieces", 5 * logs + 1, "placeId", place))));
      var of = sawyer.get("lots/" + sawn.at("/outputs/0/lotId").asText() + "/origins");
      assertThat(of.at("/shares/0/certifiedM3").decimalValue()).as("%d logs", logs).isEqualByComparingTo(of.at("/shares/0/volumeM3").decimalValue());
    }
  }

  /** With a supplier, a note, a paper and a certificate that bear the mark. */
  private static JsonNode record(Company by, boolean ownHarvest, boolean disclosed, String mark) {
    var facts = new HashMap<>(OriginIT.facts("100"));
    facts.putAll(Map.of("ownHarvest", ownHarvest, "area", "奈良県吉野郡川上村", "certificate", mark + "-certificate", "supplier", mark + "-supplier",
        "note", mark + "-note", "disclosed", disclosed));
    var record = by.administrator().post("origins", Map.of("origin", facts));
    OriginIT.file(by.administrator(), record, UUID.randomUUID(), mark + "-paper.pdf", OriginIT.PDF.getBytes(StandardCharsets.UTF_8)).ok();
    verify(by, record.get("id").asText(), "届出書と照合した");
    return record;
  }

  /** Twenty logs, 7.2 m³, whose cost and place are marked. */
  private static JsonNode lot(Company by, String mark) {
    var logs = Goods.logs(20);
    logs.putAll(Map.of("lotNumber", mark + "-lot-" + UUID.randomUUID().toString().substring(0, 8), "place", mark + "-place", "costYen", 4242421));
    return by.administrator().post("lots", logs);
  }

  private static void attach(Company by, JsonNode lot, JsonNode record) {
    by.administrator().post("lots/" + lot.get("id").asText() + "/origins", Map.of("recordId", record.get("id")));
  }

  private static void verify(Company by, String record, String reason) {
    var seen = by.administrator().get("origins/" + record);
    by.administrator().post("origins/" + record + "/verification",
        Map.of("version", seen.get("version"), "legality", "VERIFIED", "reason", reason));
  }

  /** All of the lot is sold, received, and taken into stock with its origin.
   *  @return the buyer's lot */
  private static JsonNode resell(Company seller, Company to, JsonNode lot, String mark) {
    var trade = sell(seller, to, lot, 20);
    trade.receive(1);
    var stocked = lot(to, mark);
    var shipment = trade.asSeenBy(trade.buyer()).at("/shipments/0");
    to.administrator().post(trade.path() + "/shipments/" + shipment.get("id").asText() + "/origins",
        Map.of("lineId", shipment.at("/lines/0/lineId"), "lotId", stocked.get("id")));
    return stocked;
  }

  private static Trade sell(Company seller, Company to, JsonNode lot, int pieces) {
    var listing = seller.administrator().post("listings", Goods.listing(lot, pieces, "PIECE", 9000));
    var trade = Trade.draft(to.administrator(), seller.administrator(), listing, pieces);
    trade.place();
    trade.confirm();
    trade.dispatch(pieces);
    return trade;
  }

  private static JsonNode origins(Company of, JsonNode lot) {
    return of.administrator().get("lots/" + lot.get("id").asText() + "/origins");
  }

  private static List<String> marksIn(String text) {
    return Stream.of("zqaa", "zqbb", "4242421", forest.tradeName(), market.tradeName(), (String) forest.secrets().get("legalName"),
        (String) market.secrets().get("legalName"), (String) forest.secrets().get("email"), (String) market.secrets().get("email"))
        .filter(text::contains).toList();
  }

  /** Everything that the company may read, things by the ids of its own book; without the market and the directory, where everybody is. */
  private static List<String> answers(Company company) {
    var member = company.administrator();
    var own = new HashMap<String, List<String>>();
    for (var list : List.of("orders", "lots", "origins", "partners", "listings")) {
      own.put(list, Trade.each(member.get(list + "?limit=200").get("items")).stream().map(i -> i.get("id").asText()).toList());
    }
    own.put("shipments", own.get("orders").stream().flatMap(id -> Trade.each(member.get("orders/" + id).get("shipments")).stream())
        .map(s -> s.get("id").asText()).toList());
    var answers = new ArrayList<String>();
    for (var operation : ApiDocument.published().operations()) {
      var path = operation.path();
      if (!operation.method().equals("GET") || !path.startsWith("/api/") || path.contains("/operator/")
          || path.contains("/market/") || path.contains("/companies") || !own.keySet().containsAll(operation.collections())) {
        continue;
      }
      for (var ids : combinations(operation, own)) {
        answers.add(path + " " + member.call("GET", operation.withIds(ids)).reply().body());
      }
    }
    assertThat(answers.size()).as("or nothing was asked").isGreaterThan(30);
    return answers;
  }

  private static List<List<String>> combinations(ApiDocument.Operation operation, Map<String, List<String>> own) {
    List<List<String>> all = List.of(List.of());
    for (var collection : operation.collections()) {
      all = all.stream().flatMap(begun -> own.get(collection).stream().map(id -> Stream.concat(begun.stream(), Stream.of(id)).toList())).toList();
    }
    return all;
  }

  /** Every row of the company's schema, as text. */
  private static String book(Company company) throws SQLException {
    var all = new StringBuilder();
    try (var database = Server.stack().admin().getConnection(); var tables = database.prepareStatement("""
        SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname = (SELECT schema_name FROM platform.company WHERE id = ?)""")) {
      tables.setObject(1, company.id());
      try (var names = tables.executeQuery()) {
        while (names.next()) {
          try (var query = database.createStatement(); var rows = query.executeQuery("SELECT t::text FROM " + names.getString(1) + " t")) {
            while (rows.next()) {
              all.append(rows.getString(1)).append('\n');
            }
          }
        }
      }
    }
    return all.toString();
  }
}
