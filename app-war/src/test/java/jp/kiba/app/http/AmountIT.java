package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What orders come to can be computed again from what is stored with them: of every kind of wood, unit, rounding, rate and charge. */
class AmountIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final List<Company> COMPANIES = new ArrayList<>();
  private static Person seller;

  @BeforeAll
  static void trade() {
    var wholesaler = Company.join(CompanyType.WHOLESALER);
    COMPANIES.add(wholesaler);
    seller = wholesaler.administrator();
    var listings = List.of(offer(Goods.boards(2_000), "M3", 88_123), offer(Goods.boards(2_000), "PIECE", 777), offer(Goods.boards(2_000), "TSUBO", 3_331),
        offer(Goods.logs(2_000), "M3", 12_347), offer(Goods.panels(2_000), "BUNDLE", 61_003), offer(Goods.panels(2_000), "M3", 54_321),
        offer(Goods.sets(2_000), "PIECE", 1_234_567));
    for (var rounding : List.of("FLOOR", "HALF_UP", "CEILING")) {
      var buyer = Company.join(CompanyType.WHOLESALER);
      COMPANIES.add(buyer);
      buyer.becomePartnerOf(wholesaler);
      agree(buyer.administrator(), rounding);
      order(buyer.administrator(), listings);
    }
  }

  private static JsonNode offer(Map<String, Object> lot, String unit, int yen) {
    return seller.post("listings", Goods.listing(seller.post("lots", lot), 2_000, unit, yen));
  }

  private static void agree(Person buyer, String rounding) {
    var path = "partners/" + buyer.get("partners").at("/items/0/id").asText() + "/terms";
    var proposed = buyer.post(path, Map.of("remarks", "", "terms", Map.of("payment", "PREPAID", "quantityTolerancePercent", 0, "amountRounding", rounding)));
    seller.post(path + "/" + proposed.get("id").asText() + "/agreement", Map.of("version", proposed.get("version")));
  }

  /** Asked for, quoted with charges of three rates and a discount, ordered, confirmed, and changed once more. */
  private static void order(Person buyer, List<JsonNode> listings) {
    var lines = listings.stream().map(listing -> Map.of("listingId", listing.get("id"),
        "pieces", listing.get("priceUnit").asText().equals("BUNDLE") ? 150 : 37)).toList();
    var trade = new Trade(buyer.post("orders", Map.of("lines", lines, "deliveryPlace", "新木場", "remarks", "")).get("id").asText(), buyer, seller);
    trade.request();
    var quoted = new ArrayList<Map<String, Object>>();
    int rate = 0;
    for (var line : Trade.each(trade.asSeenBy(seller).get("lines"))) {
      var answer = new HashMap<String, Object>(Map.of("lineId", line.get("id"), "unitPriceYen", line.get("unitPriceYen").asLong() - 1));
      answer.put("taxPercent", List.of(10, 8, 0).get(rate++ % 3));
      quoted.add(answer);
    }
    trade.command(seller, "quotation", Map.of("validUntil", TODAY.plusDays(3).toString(), "lines", quoted, "charges", List.of(
        Map.of("kind", "FREIGHT", "label", "運賃", "amountYen", 20_001), Map.of("kind", "HANDLING", "label", "荷役", "amountYen", 3_333, "taxPercent", 8),
        Map.of("kind", "DISCOUNT", "label", "端数値引", "amountYen", 1_003)))).ok();
    trade.place();
    trade.confirm();
    var first = trade.asSeenBy(buyer).at("/lines/0");
    trade.command(buyer, "amendments", Map.of("reason", "追加", "charges", List.of(),
        "lines", List.of(Map.of("lineId", first.get("id"), "pieces", 41, "unitPriceYen", 87_999)))).ok();
    trade.command(seller, "amendments/" + buyer.get(trade.path() + "/amendments").at("/0/id").asText() + "/acceptance", Map.of()).ok();
  }

  @Test
  void every_amount_and_every_version_comes_to_what_is_stored_in_both_books() throws Exception {
    try (var database = Server.stack().admin().getConnection()) {
      for (var company : COMPANIES) {
        var found = StoredAmounts.of(database, company.schema());
        assertThat(found.complaints()).isEmpty();
        assertThat(found.lines()).isEqualTo(company == COMPANIES.get(0) ? 21 : 7);
        assertThat(found.revisions()).isEqualTo(company == COMPANIES.get(0) ? 15 : 5);
      }
    }
  }

  /** Whatever the tests before this one have traded. */
  @Test
  void so_does_everything_else_that_was_ever_ordered_here() throws Exception {
    try (var database = Server.stack().admin().getConnection()) {
      for (var schema : schemas(database)) {
        assertThat(StoredAmounts.of(database, schema).complaints()).isEmpty();
      }
    }
  }

  private static List<String> schemas(Connection database) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery("SELECT schema_name FROM platform.company WHERE to_regclass(schema_name || '.trade_line') IS NOT NULL")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Test
  void a_yen_that_is_wrong_is_found() throws Exception {
    try (var database = Server.stack().admin().getConnection()) {
      database.setAutoCommit(false);
      var schema = COMPANIES.get(1).schema();
      MarkedCompanies.run(database, "UPDATE " + schema + ".trade_line SET amount_yen = amount_yen + 1 WHERE line_no = 3");
      assertThat(StoredAmounts.of(database, schema).complaints()).as("the line, and the order").hasSize(2);
      database.rollback();
      MarkedCompanies.run(database, "UPDATE " + schema + ".trade_revision SET content = replace(content, '\"taxYen\":', '\"taxYen\":1')");
      assertThat(StoredAmounts.of(database, schema).complaints()).hasSizeGreaterThan(5);
      database.rollback();
    }
  }
}
