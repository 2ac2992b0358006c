package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each buyer gets their own price, on the market and in their orders, and nobody learns of another's. */
class PricesIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private Company seller;
  private Company first;
  private Company second;
  private Person sales;
  private JsonNode listing;

  @BeforeEach
  void a_seller_with_two_partners() {
    seller = Company.join(CompanyType.SAWMILL);
    first = Company.join(CompanyType.BUILDER);
    second = Company.join(CompanyType.BUILDER);
    first.becomePartnerOf(seller);
    second.becomePartnerOf(seller);
    sales = seller.administrator();
    listing = Goods.offer(sales, 100, 1000);
  }

  @Test
  void two_buyers_order_at_two_prices_and_neither_sees_the_others() {
    var list = sales.post("price-lists", list("A", Set.of(first.id()), price("PIECE", 900)));
    sales.post("price-lists", list("B", Set.of(second.id()), discount("15")));
    assertThat(Trade.each(sales.get("price-lists").get("items"))).extracting(l -> l.get("name").asText() + l.get("partners") + l.get("groups") + l.get("items"))
        .contains("A101", "B101");
    var theirs = Trade.draft(first.administrator(), sales, listing, 10);
    var others = Trade.draft(second.administrator(), sales, listing, 10);
    assertThat(theirs.asSeenBy(first.administrator()).at("/lines/0/unitPriceYen").asLong()).isEqualTo(900);
    assertThat(others.asSeenBy(second.administrator()).at("/lines/0/unitPriceYen").asLong()).isEqualTo(850);
    for (var path : List.of("market/listings?limit=200", "market/listings/" + id(listing), "orders")) {
      assertThat(second.administrator().tryGet(path).body()).as(path).doesNotContain(":900");
      assertThat(first.administrator().tryGet(path).body()).as(path).doesNotContain(":850");
    }
    assertThat(others.place().get("totalYen").asLong()).isEqualTo(8500);

    sales.put("price-lists/" + id(list), Map.of("version", list.get("version"), "content",
        content("A", Set.of(first.id()), Set.of(), TODAY, null, price("PIECE", 880))));
    theirs.command(first.administrator(), "placement", Map.of()).problem(409, "price-changed");
    assertThat(priceOf(second)).as("only the one buyer's price moved").isEqualTo(850);
    assertThat(priceOf(first)).isEqualTo(880);
    for (var path : List.of("price-lists", "price-lists/" + id(list), "listings/prices?companyId=" + first.id())) {
      var reply = second.administrator().tryGet(path);
      assertThat(reply.status()).as("a builder has no price lists, and nobody anybody else's").isIn(403, 404);
    }
    assertThat(Company.join(CompanyType.SAWMILL).administrator().tryGet("price-lists/" + id(list)).status()).isEqualTo(404);
  }

  @Test
  void what_ends_the_partnership_or_the_list_ends_the_price() {
    var list = sales.post("price-lists", list("A", Set.of(first.id()), price("PIECE", 900)));
    assertThat(priceOf(first)).isEqualTo(900);
    sales.call("DELETE", "price-lists/" + id(list) + "?version=" + list.get("version")).reply().ok();
    assertThat(priceOf(first)).isEqualTo(1000);
    sales.post("price-lists", list("A", Set.of(first.id()), price("PIECE", 900)));
    var partnership = first.administrator().get("partners").at("/items/0");
    first.administrator().post("partners/" + id(partnership) + "/ending", Map.of("version", partnership.get("version")));
    first.administrator().tryPost("orders", Goods.draft(listing, 1)).problem(409, "not-partners");
    sales.tryPost("price-lists", list("C", Set.of(first.id()), price("PIECE", 700))).problem(422, "refused").naming("content.partners");
  }

  @Test
  void the_most_specific_line_wins_then_the_named_partner_then_the_later_list() {
    var group = sales.post("customer-groups", Map.of("version", 0, "name", "工務店", "members", Set.of(first.id(), second.id())));
    sales.post("price-lists", list("広く", Set.of(first.id()), price("PIECE", 950)));
    assertThat(priceOf(first)).isEqualTo(950);
    // A group's list whose line says more.
    sales.post("price-lists", Map.of("content", content("仲間", Set.of(), Set.of(uuid(group)), TODAY.minusDays(9), null,
        with(with(price("PIECE", 940), "species", "SUGI"), "kind", "SAWN"))));
    assertThat(priceOf(first)).isEqualTo(940);
    assertThat(priceOf(second)).isEqualTo(940);
    // A named partner's list whose line says as much; then one that begins later.
    sales.post("price-lists", Map.of("content", content("名指し", Set.of(first.id()), Set.of(), TODAY.minusDays(10), null,
        with(with(price("PIECE", 930), "species", "SUGI"), "kind", "SAWN"))));
    assertThat(priceOf(first)).isEqualTo(930);
    sales.post("price-lists", Map.of("content", content("新しい", Set.of(first.id()), Set.of(), TODAY.minusDays(5), null,
        with(with(price("PIECE", 935), "species", "SUGI"), "kind", "SAWN"))));
    assertThat(priceOf(first)).isEqualTo(935);
    // The listing itself before all; other wood not at all.
    sales.post("price-lists", Map.of("content", content("この品", Set.of(), Set.of(uuid(group)), TODAY.minusDays(20), null,
        with(price("PIECE", 999), "listingId", id(listing)), with(price("PIECE", 1), "species", "HINOKI"))));
    assertThat(priceOf(first)).isEqualTo(999);
    assertThat(priceOf(second)).isEqualTo(999);
    sales.put("customer-groups/" + id(group), Map.of("version", group.get("version"), "name", "工務店", "members", Set.of(first.id())));
    assertThat(priceOf(second)).as("who left the group").isEqualTo(1000);
  }

  @Test
  void prices_begin_and_end_on_their_days_by_themselves() {
    sales.post("price-lists", Map.of("content", content("年間", Set.of(first.id()), Set.of(), TODAY.minusDays(100), null, discount("10"))));
    sales.post("price-lists", Map.of("content", content("来週の特価", Set.of(first.id()), Set.of(), TODAY.plusDays(7), TODAY.plusDays(9), price("PIECE", 700))));
    var expected = new HashMap<Integer, Long>(Map.of(0, 900L, 6, 900L, 7, 700L, 9, 700L, 10, 900L));
    expected.forEach((days, yen) -> assertThat(own(first, TODAY.plusDays(days)).get("unitPriceYen").asLong()).as("in " + days + " days").isEqualTo(yen));
    assertThat(own(first, TODAY).get("validUntil").asText()).isEqualTo(TODAY.plusDays(6).toString());
    assertThat(own(first, TODAY.plusDays(10)).get("validUntil").isNull()).isTrue();
    assertThat(own(second, TODAY).isNull()).isTrue();
  }

  @Test
  void the_list_that_the_terms_name_holds_alone() throws InterruptedException {
    sales.post("price-lists", list("特約", Set.of(), price("PIECE", 870)));
    sales.post("price-lists", list("名指し", Set.of(first.id()), price("PIECE", 800)));
    var partner = "partners/" + id(first.administrator().get("partners").at("/items/0")) + "/terms";
    var terms = Map.of("payment", "PREPAID", "quantityTolerancePercent", 0, "amountRounding", "FLOOR", "priceList", "特約");
    var proposed = sales.post(partner, Map.of("terms", terms, "remarks", ""));
    first.administrator().post(partner + "/" + id(proposed) + "/agreement", Map.of("version", proposed.get("version")));
    for (var end = Instant.now().plus(Duration.ofSeconds(20)); priceOf(first) != 870 && Instant.now().isBefore(end);) {
      Thread.sleep(200);
    }
    assertThat(priceOf(first)).isEqualTo(870);
    assertThat(sales.get("price-lists/holding?companyId=" + first.id()).findValuesAsText("how")).containsExactly("AGREED");
  }

  @Test
  void a_new_or_changed_listing_takes_its_prices_along_and_lines_that_make_no_sense_are_refused() {
    sales.post("price-lists", list("A", Set.of(first.id()), discount("50"), with(price("M3", 30_000), "kind", "PANEL")));
    var other = Goods.offer(sales, 10, 3001);
    assertThat(Trade.draft(first.administrator(), sales, other, 1).asSeenBy(first.administrator()).at("/lines/0/unitPriceYen").asLong())
        .as("half a yen is rounded up").isEqualTo(1501);
    var changed = new HashMap<>(Goods.listing(other, 10, "PIECE", 2000));
    changed.remove("lotId");
    changed.put("version", other.get("version"));
    sales.put("listings/" + id(other), changed);
    assertThat(Trade.draft(first.administrator(), sales, other, 1).asSeenBy(first.administrator()).at("/lines/0/unitPriceYen").asLong()).isEqualTo(1000);
    for (var wrong : List.of(new HashMap<String, Object>(), with(price("PIECE", 1), "discountPercent", 5))) {
      sales.tryPost("price-lists", list("X", Set.of(), wrong)).problem(422, "refused").naming("content.items[0].unitPriceYen");
    }
    sales.tryPost("price-lists", list("X", Set.of(), with(price("PIECE", 1), "listingId", UUID.randomUUID().toString())))
        .problem(422, "refused").naming("content.items[0].listingId");
    sales.tryPost("price-lists", list("A", Set.of())).problem(409, "conflict");
    sales.tryPost("price-lists", list("X", Set.of(), with(price("M3", 1), "kind", "SAWN"), with(price("PIECE", 1), "kind", "SAWN"),
        with(price("PIECE", 2), "kind", "SAWN"))).problem(422, "refused").naming("content.items[2].unitPriceYen");
    sales.tryPost("price-lists", list("X", Set.of(), with(with(price("M3", 1), "kind", "SAWN"), "diameterCm", 30))).problem(422, "refused").naming("content.items[0].diameterCm");
    sales.tryPost("price-lists", list("X", Set.of(), with(with(discount("5"), "kind", "LOG"), "thicknessMm", 30))).problem(422, "refused").naming("content.items[0].thicknessMm");
    sales.tryPost("price-lists", list("X", Set.of(), with(price("TSUBO", 1), "kind", "LOG"))).problem(422, "refused").naming("content.items[0].priceUnit");
  }

  /** What a draft of the buyer's would cost a piece. */
  private long priceOf(Company buyer) {
    return Trade.draft(buyer.administrator(), sales, listing, 1).asSeenBy(buyer.administrator()).at("/lines/0/unitPriceYen").asLong();
  }

  private JsonNode own(Company buyer, LocalDate on) {
    return sales.get("listings/prices?companyId=" + buyer.id() + "&on=" + on).at("/items/0/own");
  }

  private static Map<String, Object> list(String name, Set<UUID> partners, Object... items) {
    return Map.of("content", content(name, partners, Set.of(), TODAY, null, items));
  }

  private static Map<String, Object> content(String name, Set<UUID> partners, Set<UUID> groups, LocalDate from, LocalDate until,
      Object... items) {
    var content = new HashMap<String, Object>(Map.of("name", name, "validFrom", from.toString(), "note", "", "partners", partners,
        "groups", groups, "items", List.of(items)));
    content.put("validUntil", until == null ? null : until.toString());
    return content;
  }

  private static Map<String, Object> price(String unit, int yen) {
    return new HashMap<>(Map.of("priceUnit", unit, "unitPriceYen", yen));
  }

  private static Map<String, Object> discount(String percent) {
    return new HashMap<>(Map.of("discountPercent", new BigDecimal(percent)));
  }

  private static Map<String, Object> with(Map<String, Object> line, String field, Object value) {
    line.put(field, value);
    return line;
  }

  private static String id(JsonNode thing) {
    return thing.get("id").asText();
  }

  private static UUID uuid(JsonNode thing) {
    return UUID.fromString(id(thing));
  }
}
