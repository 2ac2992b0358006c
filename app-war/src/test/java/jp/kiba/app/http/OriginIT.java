package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records of origin, their papers, and the lots that bear them, as a sawmill keeps them. */
class OriginIT {
  static final String PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n";

  private static Company mill;
  private static Person clerk;

  @BeforeAll
  static void join() {
    mill = Company.join(CompanyType.SAWMILL);
    clerk = mill.colleague(MemberRole.WAREHOUSE);
  }

  @Test
  void what_a_clerk_types_is_a_record_that_the_next_lot_takes() {
    var first = clerk.post("lots", typed("奈良県吉野郡川上村", "合法木材 26-7"));
    var second = clerk.post("lots", typed("奈良県吉野郡川上村", "合法木材 26-7"));
    var one = origins(first);
    assertThat(one.at("/shares/0/recordId")).isEqualTo(origins(second).at("/shares/0/recordId"));
    assertThat(one.get("legality").asText()).isEqualTo("PENDING");
    assertThat(one.get("withoutM3").decimalValue()).isZero();
    var record = clerk.get("origins/" + one.at("/shares/0/recordId").asText());
    assertThat(record.at("/origin/area").asText()).isEqualTo("奈良県吉野郡川上村");
    assertThat(record.at("/origin/species/0").asText()).isEqualTo("SUGI");
    assertThat(record.get("lots")).hasSize(2);
    assertThat(origins(clerk.post("lots", typed("", ""))).get("legality").isNull()).isTrue();
  }

  @Test
  void a_record_is_verified_by_its_papers_and_the_offer_says_so() {
    var record = clerk.post("origins", Map.of("origin", facts(null)));
    var lot = clerk.post("lots", typed("", ""));
    attach(lot, record, null).ok();
    clerk.tryPost(path(record) + "/verification", Map.of("version", record.get("version"), "legality", "VERIFIED", "reason", "ありそう"))
        .problem(422, "refused").naming("legality");
    var paper = UUID.randomUUID();
    var filed = file(record, paper, "伐採届.pdf", PDF.getBytes(StandardCharsets.UTF_8)).ok();
    assertThat(filed.get("sha256").asText()).hasSize(64);
    assertThat(file(record, paper, "伐採届.pdf", PDF.getBytes(StandardCharsets.UTF_8)).ok()).as("sent twice, filed once").isEqualTo(filed);
    var verified = clerk.post(path(record) + "/verification",
        Map.of("version", record.get("version"), "legality", "VERIFIED", "reason", "届出書と照合した"));
    assertThat(verified.get("verifiedByName").asText()).isNotBlank();
    var listing = mill.colleague(MemberRole.SALES).post("listings", Goods.listing(lot, 1, "PIECE", 900));
    try (var database = Server.stack().admin().getConnection(); var query = database.createStatement();
        var row = query.executeQuery("SELECT legality FROM market.listing WHERE id = '" + listing.get("id").asText() + "'")) {
      row.next();
      // The record names no kind of evidence, so it covers no volume: verified, and yet not all that is on offer.
      assertThat(row.getString(1)).isEqualTo("UNVERIFIED");
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
    var changed = new HashMap<>(facts(null));
    changed.put("area", "別の山");
    assertThat(clerk.put(path(record), Map.of("version", verified.get("version"), "origin", changed)).get("legality").asText())
        .as("another fact is to be verified anew").isEqualTo("PENDING");
  }

  @Test
  void a_paper_comes_back_byte_for_byte_to_be_saved_and_not_to_be_opened() {
    var record = clerk.post("origins", Map.of("origin", facts("50")));
    var paper = UUID.randomUUID();
    file(record, paper, "届出\"書\n.html", PDF.getBytes(StandardCharsets.UTF_8)).ok();
    var back = clerk.tryGet(path(record) + "/evidence/" + paper);
    assertThat(back.body()).isEqualTo(PDF);
    assertThat(back.header("content-type")).startsWith("application/pdf");
    assertThat(back.header("content-disposition")).startsWith("attachment").doesNotContain("\"", "\n");
    assertThat(back.header("x-content-type-options")).isEqualTo("nosniff");
    file(record, UUID.randomUUID(), "x.pdf", "<html>".getBytes(StandardCharsets.UTF_8)).problem(422, "refused").naming("file");
    var large = new byte[3 << 20];
    System.arraycopy(PDF.getBytes(StandardCharsets.UTF_8), 0, large, 0, 20);
    assertThat(file(record, UUID.randomUUID(), "3 MB.pdf", large).status()).isEqualTo(200);
    file(record, UUID.randomUUID(), "11 MB.pdf", new byte[11 << 20]).problem(413, "too-large");
  }

  @Test
  void twelve_who_attach_at_once_get_no_more_than_the_evidence_covers() throws Exception {
    var record = clerk.post("origins", Map.of("origin", facts("1")));
    var lots = IntStream.range(0, 12).mapToObj(i -> clerk.post("lots", typed("", ""))).toList();
    var replies = FourHands.all(12, lots.stream().<Callable<Reply>>map(lot -> () -> attach(lot, record, "0.3")).toList());
    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(3);
    assertThat(replies.stream().filter(r -> r.status() != 200)).allSatisfy(r -> r.problem(422, "refused").naming("certifiedM3"));
    assertThat(clerk.get(path(record)).get("attachedM3").decimalValue()).isEqualByComparingTo("0.9");
  }

  @Test
  void what_left_the_yard_is_kept_five_years_and_the_refusal_says_until_when() {
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(mill);
    var record = clerk.post("origins", Map.of("origin", facts("50")));
    var paper = UUID.randomUUID();
    file(record, paper, "a.pdf", PDF.getBytes(StandardCharsets.UTF_8)).ok();
    var lot = clerk.post("lots", typed("", ""));
    attach(lot, record, null).ok();
    var seller = mill.administrator();
    var trade = Trade.draft(buyer.administrator(), seller, seller.post("listings", Goods.listing(lot, 4, "PIECE", 900)), 4);
    trade.place();
    trade.confirm();
    trade.dispatch(4);
    var kept = clerk.get(path(record));
    assertThat(kept.get("keepUntil").asText()).isGreaterThan("2031");
    for (var gone : List.of(path(record) + "?version=" + kept.get("version"), path(record) + "/evidence/" + paper)) {
      assertThat(clerk.call("DELETE", gone).header("Accept-Language", "en").reply().problem(409, "origin-kept").json().get("detail").asText())
          .contains(kept.get("keepUntil").asText());
    }
    clerk.call("DELETE", "lots/" + lot.get("id").asText() + "/origins/" + record.get("id").asText()).reply().problem(409, "origin-in-use");
    var report = clerk.post(path(record) + "/report", Map.of());
    assertThat(report.at("/issues/0/pieces").asInt()).isEqualTo(4);
    assertThat(report.at("/record/origin/supplier").asText()).isEqualTo("上流の林業者");
    assertThat(mill.administrator().get("audit?subject=" + record.get("id").asText()).toString()).contains("origin.exported");

    var unused = clerk.post("origins", Map.of("origin", facts("1")));
    assertThat(clerk.call("DELETE", path(unused) + "?version=" + unused.get("version")).reply().status()).isEqualTo(204);
    clerk.tryGet(path(unused)).problem(404, "not-found");
  }

  @Test
  void boards_are_certified_as_far_as_the_yield_goes_and_logs_get_it_back() {
    var yard = mill.administrator();
    var record = clerk.post("origins", Map.of("origin", facts("3")));
    var logs = yard.post("lots", Goods.logs(10));
    attach(logs, record, null).ok();
    var done = yard.post("transformations", Map.of("performedOn", java.time.LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).toString(),
        "inputs", List.of(Map.of("lotId", logs.get("id"), "version", yard.get("lots/" + logs.get("id").asText()).get("version"), "pieces", 10)),
        "outputs", List.of(board("O-1-" + logs.get("lotNumber").asText(), 40, logs), board("O-2-" + logs.get("lotNumber").asText(), 20, logs)),
        "byProduct", "", "carryCost", true));
    var large = clerk.get("lots/" + done.at("/outputs/0/lotId").asText());
    var small = clerk.get("lots/" + done.at("/outputs/1/lotId").asText());
    // 3.6 m³ of logs, 3 of them certified, gave 1.9845 m³ of boards: 55.125 %, and so 1.65375 m³ may be certified.
    assertThat(share(origins(large)).at("/passed/certifiedM3").decimalValue()).isEqualByComparingTo("1.1025");
    assertThat(share(origins(small)).at("/passed/certifiedM3").decimalValue()).isEqualByComparingTo("0.5512");
    assertThat(share(origins(large)).get("inherited").asBoolean()).isTrue();
    var step = share(origins(large)).at("/passed/steps/0");
    assertThat(step.get("inM3").decimalValue()).isEqualByComparingTo("2.4000");
    assertThat(step.get("outM3").decimalValue()).isEqualByComparingTo("1.3230");
    assertThat(step.get("yield").decimalValue()).isEqualByComparingTo("0.551");

    certify(large, record, "1.11").problem(422, "refused").naming("certifiedM3");
    certify(small, record, "0.5").ok();
    // What the one does not claim the other may.
    certify(large, record, "1.153").ok();
    certify(small, record, "0.501").problem(422, "refused").naming("certifiedM3");
    assertThat(clerk.get(path(record)).get("attachedM3").decimalValue()).as("drawn once").isEqualByComparingTo("3");

    yard.post("transformations/" + done.get("id").asText() + "/reversal", Map.of("version", done.get("version"), "reason", "入力誤り"));
    assertThat(share(origins(logs)).at("/passed/certifiedM3").decimalValue()).isEqualByComparingTo("3");
    assertThat(share(origins(logs)).at("/passed/volumeM3").decimalValue()).isEqualByComparingTo("3.6");
    assertThat(share(origins(large)).at("/passed/certifiedM3").decimalValue()).isZero();
    assertThat(clerk.get(path(record)).get("attachedM3").decimalValue()).isEqualByComparingTo("3");
    certify(logs, record, "3.000001").problem(422, "refused");
  }

  private static Map<String, Object> board(String number, int pieces, JsonNode beside) {
    return Map.of("lotNumber", number, "wood", Goods.wood("log", null), "pieces", pieces, "placeId", beside.get("placeId"));
  }

  private static Reply certify(JsonNode lot, JsonNode record, String certifiedM3) {
    return clerk.tryPut("lots/" + lot.get("id").asText() + "/origins/" + record.get("id").asText(), Map.of("certifiedM3", new java.math.BigDecimal(certifiedM3)));
  }

  private static JsonNode share(JsonNode origins) {
    return origins.at("/shares/0");
  }

  @Test
  void what_later_buyers_read_names_neither_the_supplier_nor_a_company_nor_a_telephone() {
    for (var area : List.of("上流の林業者の山", "どこか木材株式会社 社有林", "川上村 0746-12-3456")) {
      var facts = new HashMap<>(facts("5"));
      facts.put("area", area);
      clerk.tryPost("origins", Map.of("origin", facts)).problem(422, "refused").naming("origin.area");
    }
    clerk.tryPost("lots", typed("どこか木材(株)の山", "")).problem(422, "refused").naming("harvestArea");
    var record = clerk.post("origins", Map.of("origin", facts("5")));
    clerk.tryPost(path(record) + "/verification", Map.of("version", record.get("version"), "legality", "VERIFIED", "reason", "上流の林業者に電話で確かめた"))
        .problem(422, "refused").naming("reason");
  }

  @Test
  void only_forestry_companies_fell_trees_and_only_the_same_species_is_attached() {
    var felled = new HashMap<>(facts("5"));
    felled.put("ownHarvest", true);
    clerk.tryPost("origins", Map.of("origin", felled)).problem(422, "refused").naming("origin.ownHarvest");
    Company.join(CompanyType.FORESTRY).administrator().post("origins", Map.of("origin", felled));
    var other = new HashMap<>(facts("5"));
    other.put("species", List.of("HINOKI"));
    attach(clerk.post("lots", typed("", "")), clerk.post("origins", Map.of("origin", other)), null)
        .problem(422, "refused").naming("recordId");
  }

  /** @param certifiedM3 with a logging notice as evidence; null for none at all */
  static Map<String, Object> facts(String certifiedM3) {
    var facts = new HashMap<String, Object>(Map.of("ownHarvest", false, "species", List.of("SUGI"), "country", "JP", "prefecture", "29",
        "area", "奈良県吉野郡", "evidence", certifiedM3 == null ? "NONE" : "LOGGING_NOTICE", "supplier", "上流の林業者", "disclosed", false));
    facts.put("certifiedM3", certifiedM3 == null ? null : new java.math.BigDecimal(certifiedM3));
    return facts;
  }

  static Reply file(Person by, JsonNode record, UUID id, String name, byte[] content) {
    return by.call("PUT", path(record) + "/evidence/" + id + "?name=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
        .body("application/octet-stream", BodyPublishers.ofByteArray(content)).reply();
  }

  static String path(JsonNode record) {
    return "origins/" + record.get("id").asText();
  }

  private static Reply file(JsonNode record, UUID id, String name, byte[] content) {
    return file(clerk, record, id, name, content);
  }

  private static Reply attach(JsonNode lot, JsonNode record, String certifiedM3) {
    var command = new HashMap<String, Object>(Map.of("recordId", record.get("id")));
    command.put("certifiedM3", certifiedM3 == null ? null : new java.math.BigDecimal(certifiedM3));
    return clerk.tryPost("lots/" + lot.get("id").asText() + "/origins", command);
  }

  private static JsonNode origins(JsonNode lot) {
    return clerk.get("lots/" + lot.get("id").asText() + "/origins");
  }

  /** 20 boards, 0.6615 m³. */
  private static Map<String, Object> typed(String area, String evidence) {
    var lot = Goods.boards(20);
    lot.put("harvestArea", area);
    lot.put("legalityEvidence", evidence);
    return lot;
  }
}
