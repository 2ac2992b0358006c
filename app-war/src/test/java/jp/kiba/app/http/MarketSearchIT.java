package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.dev.Mailbox;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching, being told of what is new, and comparing sellers for a list. */
class MarketSearchIT {
  private Company mill;
  private Company builder;
  private Person buyer;

  @BeforeEach
  void join() {
    mill = Company.join("棚田製材", "37", CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    buyer = builder.administrator();
  }

  @Test
  void a_phrase_becomes_filters_and_the_filters_find() {
    var listing = Goods.offer(mill.administrator(), 7, 1234);
    var read = buyer.get("market/reading?phrase=" + URLEncoder.encode("すぎ 105×105×3,000 KD 特一等 香川 棚田", StandardCharsets.UTF_8));
    assertThat(read.at("/criteria/species/0").asText()).isEqualTo("SUGI");
    assertThat(read.at("/criteria/text").asText()).isEqualTo("棚田");
    var query = "species=SUGI&species=HINOKI&minThicknessMm=105&maxThicknessMm=105&minLengthMm=3000&maxLengthMm=3000&drying=KD&grade=TOKUITTO"
        + "&prefecture=37&prefecture=13&minPieces=7&seller=" + mill.id() + "&text=%E6%A3%9A%E7%94%B0";
    assertThat(buyer.get("market/listings?" + query).at("/items/0/id")).isEqualTo(listing.get("id"));
    assertThat(buyer.get("market/facets?" + query).get("total").asInt()).isOne();
    for (var other : List.of("species=HINOKI", "minPieces=8", "drying=GREEN", "prefecture=01", "text=%E3%81%AA%E3%81%84", "onlyPartners=true", "maxLeadDays=3")) {
      assertThat(buyer.get("market/listings?seller=" + mill.id() + "&" + other).get("items")).as(other).isEmpty();
    }
  }

  @Test
  void words_are_names_of_the_wood_in_part_and_however_written_but_never_its_codes() {
    var listing = Goods.offer(mill.administrator(), 7, 1234);
    for (var word : List.of("スギ", "すぎ", "ｽｷﾞ", "杉", "Sugi", "japan ced", "特一", "特一等", "すぎ 特一 棚田")) {
      var found = buyer.get("market/listings?seller=" + mill.id() + "&text=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
      assertThat(found.at("/items/0/id")).as(word).isEqualTo(listing.get("id"));
    }
    for (var word : List.of("ヒノキ", "無節", "TOKUITTO", "_", "すぎ 無節")) {
      var found = buyer.get("market/listings?seller=" + mill.id() + "&text=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
      assertThat(found.get("items")).as(word).isEmpty();
    }
  }

  /** Sorted by what only some say: the others come last, and no page leaves anything out. */
  @Test
  void what_says_no_price_or_no_days_comes_last_and_is_not_left_out() {
    var sales = mill.administrator();
    var dear = offer(sales, 3000, 9);
    var cheap = offer(sales, 1000, null);
    var asked = offer(sales, null, 3);
    var silent = offer(sales, null, null);
    var query = "market/listings?limit=1&seller=" + mill.id() + "&sort=";
    assertThat(pages(query + "PRICE")).containsExactly(cheap, dear, silent, asked);
    assertThat(pages(query + "LEAD")).containsExactly(asked, dear, silent, cheap);
    assertThat(pages(query + "LEAD&maxLeadDays=5")).containsExactly(asked);
    assertThat(pages(query + "PRICE&minYenPerM3=1")).containsExactly(cheap, dear);
  }

  private static String offer(Person sales, Integer yen, Integer days) {
    var listing = Goods.listing(sales.post("lots", Goods.boards(5)), 5, "PIECE", yen);
    listing.put("leadTimeDays", days);
    return sales.post("listings", listing).get("id").asText();
  }

  private List<String> pages(String query) {
    var found = new ArrayList<String>();
    for (var page = buyer.get(query);; page = buyer.get(query + "&cursor=" + page.get("next").asText())) {
      page.get("items").forEach(item -> found.add(item.get("id").asText()));
      if (page.path("next").isNull() || page.path("next").isMissingNode()) {
        return found;
      }
    }
  }

  @Test
  void a_search_that_finds_nothing_ever_and_one_of_a_name_that_is_there_are_not_saved() {
    buyer.post("market/searches", search("棚田の杉"));
    for (var alike : List.of("棚田の杉", " 棚田の杉 ")) {
      buyer.tryPost("market/searches", search(alike)).problem(422, "refused").naming("name");
    }
    Map.<String, Object>of("species", List.of("STEEL"), "minThicknessMm", 106, "prefectures", List.of("48")).forEach((field, value) -> {
      var wood = Goods.criteria(105);
      wood.put(field, value);
      var wrong = new HashMap<>(Goods.search("無い木"));
      wrong.put("wanted", Map.of("wood", wood, "priceUnits", List.of(), "sellers", List.of(), "legality", List.of(), "onlyPartners", false));
      buyer.tryPost("market/searches", wrong).problem(422, "refused").naming("wanted.wood." + field + (value instanceof List ? "[0]" : ""));
      buyer.tryPost("shopping-lists", Map.of("name", "x", "lines", List.of(Map.of("phrase", "x", "wood", wood, "pieces", 1))))
          .problem(422, "refused").naming("lines[0].wood." + field + (value instanceof List ? "[0]" : ""));
    });
  }

  @Test
  void new_matches_are_told_once_to_whoever_wants_to_know() throws SQLException {
    var colleague = builder.colleague(MemberRole.PURCHASING);
    var search = search("新しい杉");
    var saved = buyer.post("market/searches", search);
    assertThat(saved.get("fresh").asInt()).isZero();
    colleague.tryPut("market/searches/" + saved.get("id").asText(), Map.of("version", 1, "name", "x", "notifies", true)).problem(404, "not-found");
    Goods.offer(mill.administrator(), 5, 900);
    Goods.offer(mill.administrator(), 5, 901);
    becomesFresh("新しい杉", 2);
    tell();
    var address = buyer.name() + "@people.example";
    for (int i = 0; i < 300 && told(address).isEmpty(); i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    var letter = told(address).get(0);
    assertThat(letter.text()).contains("新しい杉: 2").doesNotContain(mill.tradeName());
    tell();
    Letters.pause(Duration.ofSeconds(2));
    assertThat(told(address)).hasSize(1);
    assertThat(buyer.post("market/searches/" + saved.get("id").asText() + "/look", Map.of()).get("fresh").asInt()).isZero();
  }

  @Test
  void a_listing_that_is_shown_to_more_is_told_once_even_if_the_round_is_killed_between() throws SQLException {
    var offer = Goods.listing(mill.administrator().post("lots", Goods.boards(5)), 5, "PIECE", 900);
    offer.put("visibility", "PARTNERS");
    var hidden = mill.administrator().post("listings", offer);
    buyer.post("market/searches", search("広がる杉"));
    var changed = new HashMap<>(offer);
    changed.remove("lotId");
    changed.put("visibility", "EVERYONE");
    changed.put("version", hidden.get("version"));
    mill.administrator().put("listings/" + hidden.get("id").asText(), changed);
    becomesFresh("広がる杉", 1);
    try (var admin = Server.stack().admin().getConnection(); var statement = admin.createStatement()) {
      admin.setAutoCommit(false);
      var schema = one(statement, "SELECT schema_name FROM platform.company WHERE id = '" + builder.id() + "'");
      // Whoever has counted, and is about to note that it was told, waits here; and is killed, with the letter already in the queue.
      statement.execute("SELECT FROM " + schema + ".saved_search FOR UPDATE");
      round();
      assertThat(killed()).as("a round was in between").isTrue();
      admin.rollback();
    }
    tell();
    var address = buyer.name() + "@people.example";
    for (int i = 0; i < 300 && told(address).isEmpty(); i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    assertThat(told(address).get(0).text()).contains("広がる杉: 1");
    tell();
    Letters.pause(Duration.ofSeconds(2));
    assertThat(told(address)).hasSize(1);
  }

  /** Others may be writing at the same time, and for long: what is not settled yet is new a moment later. */
  private void becomesFresh(String name, int count) {
    for (int i = 0; i < 600 && fresh(name) < count; i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    assertThat(fresh(name)).isEqualTo(count);
  }

  private int fresh(String name) {
    for (var search : buyer.get("market/searches")) {
      if (search.get("name").asText().equals(name)) {
        return search.get("fresh").asInt();
      }
    }
    throw new AssertionError("no search of that name: " + name);
  }

  /** Ends the connection that waits for a row of the book. */
  private static boolean killed() throws SQLException {
    try (var other = Server.stack().admin().getConnection(); var statement = other.createStatement()) {
      for (int i = 0; i < 200; i++) {
        if ("t".equals(one(statement, """
            SELECT coalesce(bool_or(pg_terminate_backend(pid)), false) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE 'UPDATE saved_search%'"""))) {
          return true;
        }
        Letters.pause(Duration.ofMillis(100));
      }
    }
    return false;
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void round() throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("UPDATE platform.recurring SET next_at = now() WHERE name = 'searches.round'");
    }
  }

  private static List<Mailbox.Mail> told(String address) {
    return Server.stack().mailbox().to(address).stream().filter(m -> m.subject().equals("保存した検索に新しい出品があります")).toList();
  }

  private Map<String, Object> search(String name) {
    var search = new HashMap<>(Goods.search(name));
    search.put("wanted", Map.of("wood", Goods.criteria(105), "priceUnits", List.of(), "sellers", List.of(mill.id()), "legality", List.of(), "onlyPartners", false));
    return search;
  }

  /** The round comes now, and is through. */
  private void tell() throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("UPDATE platform.recurring SET next_at = now() WHERE name = 'searches.round'");
      for (int i = 0; i < 300; i++) {
        Letters.pause(Duration.ofMillis(100));
        try (var row = statement.executeQuery("SELECT (SELECT next_at > now() FROM platform.recurring WHERE name = 'searches.round')"
            + " AND NOT EXISTS (SELECT FROM platform.job WHERE kind IN ('searches.round', 'searches.tell') AND state IN ('WAITING', 'RUNNING'))")) {
          row.next();
          if (row.getBoolean(1)) {
            return;
          }
        }
      }
      throw new AssertionError("the round did not come to an end");
    }
  }

  @Test
  void a_list_is_compared_and_becomes_a_draft() {
    var other = Company.join("向井木材", "38", CompanyType.SAWMILL);
    builder.becomePartnerOf(mill);
    var dear = Goods.offer(mill.administrator(), 50, 2000);
    var cheap = Goods.offer(other.administrator(), 45, 1500);
    var read = buyer.post("shopping-lists/reading", Map.of("text", "杉\t105\t105\t3000\tKD\t特一等\t40\n\n電話ください"));
    assertThat(read.at("/lines/0/read/pieces").asInt()).isEqualTo(40);
    assertThat(read.at("/lines/1/understood").asBoolean()).isFalse();
    assertThat(read.at("/lines/1/phrase").asText()).isEqualTo("電話ください");
    var criteria = Goods.criteria(105);
    criteria.put("prefectures", List.of("37", "38"));
    var list = buyer.post("shopping-lists", Map.of("name", "現場", "neededBy", LocalDate.now().plusDays(5).toString(), "deliverTo", "26", "lines",
        List.of(Map.of("phrase", "杉 105角 40本", "wood", criteria, "pieces", 40), Map.of("phrase", "杉 105角 1000本", "wood", criteria, "pieces", 1000))));
    var compared = buyer.get("shopping-lists/" + list.get("id").asText() + "/comparison");
    assertThat(compared.at("/lines/0/offers").findValuesAsText("id")).contains(dear.get("id").asText(), cheap.get("id").asText());
    assertThat(compared.at("/split")).hasSize(1);
    assertThat(compared.at("/split/0/listingId")).as("the cheapest that has enough").isEqualTo(cheap.get("id"));
    assertThat(compared.at("/splitYen").asLong()).isEqualTo(60_000);
    assertThat(compared.at("/lines/1/offers/0/enough").asBoolean()).isFalse();
    for (var seller : compared.get("sellers")) {
      assertThat(seller.get("partner").asBoolean()).isEqualTo(seller.get("companyId").asText().equals(mill.id().toString()));
    }
    mill.administrator().tryGet("shopping-lists/" + list.get("id").asText()).problem(404, "not-found");
  }
}
