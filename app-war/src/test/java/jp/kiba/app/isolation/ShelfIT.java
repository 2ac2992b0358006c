package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The search runs with the exchange's rights, so it must be as strict as the policies: for every viewer and every question both
 * must answer the same, and neither rows nor inner functions are there for a company.
 */
class ShelfIT {
  private static final String REFUSED = "42501";
  /** What the policies show of what a search is about; a parameter for each condition that may be asked. */
  private static final String BY_POLICY = """
      SELECT l.id FROM market.listing l JOIN market.company_profile c ON c.company_id = l.company_id LEFT JOIN market.my_price p ON p.listing_id = l.id
      WHERE l.status = 'PUBLISHED' AND c.active AND l.available_pieces > 0
        AND (l.publish_from IS NULL OR l.publish_from <= now()) AND (l.publish_until IS NULL OR l.publish_until > now())""";
  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  private static final List<Company> VIEWERS = new ArrayList<>();

  @BeforeAll
  static void companies_that_trade_hide_and_block() throws SQLException {
    var random = new Random(7);
    for (int i = 0; i < 6; i++) {
      VIEWERS.add(Books.company("棚の会社" + i));
    }
    var over = Trades.partners(VIEWERS.get(0), VIEWERS.get(1));
    Trades.partners(VIEWERS.get(0), VIEWERS.get(2));
    Trades.partners(VIEWERS.get(3), VIEWERS.get(0));
    Trades.partners(VIEWERS.get(2), VIEWERS.get(4));
    for (var seller : VIEWERS) {
      for (int i = 0; i < 12; i++) {
        listing(seller, random);
      }
    }
    try (var book = Books.open(VIEWERS.get(0))) {
      book.run("SELECT exchange.lock_partnership(?)", over);
      book.change("UPDATE partnership SET status = 'ENDED', version = version + 1 WHERE id = ?", over);
      book.run("SELECT exchange.mirror_partnership(?)", over);
      book.run("SELECT exchange.block_company(?)", VIEWERS.get(4).id());
      book.commit();
    }
    try (var registry = Books.platform()) {
      registry.change("UPDATE platform.company SET state = 'SUSPENDED' WHERE id = ?", VIEWERS.get(5).id());
      registry.change("UPDATE market.company_profile SET active = false WHERE company_id = ?", VIEWERS.get(5).id());
      registry.commit();
    }
    QUESTIONS.put("{}", "true");
    QUESTIONS.put("{\"kinds\": [\"SAWN\"], \"species\": [\"sugi\"]}", "l.kind = 'SAWN' AND l.species = 'sugi'");
    QUESTIONS.put("{\"only_partners\": true}", "l.company_id = ANY (exchange.partners())");
    QUESTIONS.put("{\"not_own\": true}", "l.company_id <> platform.current_company()");
    QUESTIONS.put("{\"min_length\": 35000, \"max_length\": 45000}", "l.length_mm BETWEEN 3500 AND 4500");
    QUESTIONS.put("{\"min_yen\": 40000, \"max_yen\": 60000}", "coalesce(p.yen_per_m3, l.yen_per_m3) BETWEEN 40000 AND 60000");
    QUESTIONS.put("{\"words\": [\"ヨシノ\", \"杉\"]}", "l.remarks LIKE '%よしの杉%'");
    QUESTIONS.put("{\"words\": [\"杉\"]}", "l.remarks LIKE '%杉%'");
    QUESTIONS.put("{\"words\": [\"100%\"]}", "false");
    QUESTIONS.put("{\"named\": [{\"word\": \"ヨシノ\", \"species\": [\"hinoki\"], \"grades\": []}]}", "l.remarks LIKE '%よしの%' OR l.species = 'hinoki'");
    QUESTIONS.put("{\"words\": [\"柱\"], \"named\": [{\"word\": \"特一\", \"species\": [], \"grades\": [\"TOKUITTO\"]}, {\"word\": \"ｽｷﾞ\", \"species\": [\"sugi\"], \"grades\": []}]}",
        "l.remarks LIKE '%柱%' AND l.species = 'sugi'");
    QUESTIONS.put("{\"named\": [{\"word\": \"杉\", \"species\": [], \"grades\": [\"TOKUITTO\"]}]}", "l.remarks LIKE '%杉%' OR l.grade = 'TOKUITTO'");
    QUESTIONS.put("{\"words\": [\"tokuitto\"]}", "false");
    QUESTIONS.put("{\"words\": [\"_\"]}", "false");
    QUESTIONS.put("{\"marks\": [\"FSC\"]}", "l.marks LIKE '%,FSC,%'");
    QUESTIONS.put("{\"deliver_to\": \"26\"}", "l.delivery_area = '' OR l.delivery_area LIKE '%,26,%'");
    QUESTIONS.put("{\"max_lead_days\": 7, \"min_pieces\": 5}", "l.lead_time_days <= 7 AND l.available_pieces >= 5");
  }

  private static void listing(Company seller, Random random) throws SQLException {
    var id = Trades.listing(seller, 1 + random.nextInt(10));
    var others = VIEWERS.stream().filter(c -> c != seller).toList();
    try (var book = Books.open(seller)) {
      int when = random.nextInt(8);
      book.change("""
          UPDATE market.listing SET visibility = ?, publish_from = now() + ?::interval, publish_until = now() + ?::interval, yen_per_m3 = ?,
            lead_time_days = ?, delivery_area = ?, remarks = ?, status = ? WHERE id = ?""",
          List.of("EVERYONE", "PARTNERS", "NAMED").get(random.nextInt(3)), when == 0 ? "1 day" : null, when == 1 ? "-1 second" : when == 2 ? "1 day" : null,
          random.nextInt(4) == 0 ? null : 30_000L + 1000 * random.nextInt(40), random.nextInt(3) == 0 ? null : random.nextInt(15),
          List.of("", ",26,", ",13,").get(random.nextInt(3)), List.of("", "よしの杉の柱", "杉", "即納").get(random.nextInt(4)),
          random.nextInt(10) == 0 ? "WITHDRAWN" : "PUBLISHED", id);
      var other = others.get(random.nextInt(others.size()));
      book.change("INSERT INTO market.listing_audience (listing_id, company_id, viewer) VALUES (?, ?, ?)", id, seller.id(), other.id());
      for (var buyer : others.subList(0, random.nextInt(others.size()))) {
        book.change("""
            INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, yen_per_m3, valid_from, valid_until, publish_from, publish_until)
            SELECT id, company_id, ?, 'M3', ?, ?, CURRENT_DATE - 10, CURRENT_DATE + ?, publish_from, publish_until FROM market.listing WHERE id = ?""",
            buyer.id(), 20_000 + 1000 * random.nextInt(50), 20_000 + 1000 * random.nextInt(50), random.nextInt(2) == 0 ? -2 : 20, id);
      }
      book.commit();
    }
    try (var all = Books.all()) {
      // Dimensions and marks are a lot's, and what is left is the exchange's to say: set as if they had been so from the start.
      all.change("UPDATE market.listing SET length_mm = ?, grade = ?, marks = ?, piece_m3 = CASE WHEN ? THEN NULL ELSE 0.0331 END, available_pieces = CASE WHEN ? THEN 0 ELSE available_pieces END WHERE id = ?",
          3000 + 500 * random.nextInt(4), random.nextInt(3) == 0 ? "TOKUITTO" : "特一等", List.of("", ",FSC,", ",FSC,JAS,").get(random.nextInt(3)), random.nextInt(6) == 0, random.nextInt(9) == 0, id);
      all.commit();
    }
  }

  @Test
  void every_viewer_finds_exactly_what_the_policies_show_them() throws SQLException {
    int seen = 0;
    for (var viewer : VIEWERS) {
      try (var book = Books.open(viewer)) {
        for (var question : QUESTIONS.entrySet()) {
          var shown = book.column(BY_POLICY + " AND (" + question.getValue() + ")");
          var found = book.column("SELECT id FROM exchange.find_listings(?::jsonb, 'newest', 1000, NULL, NULL)", question.getKey());
          assertThat(found).as(viewer.id() + " " + question.getKey()).containsExactlyInAnyOrderElementsOf(shown);
          assertThat(book.count("SELECT coalesce(max(listings), 0) FROM exchange.count_facets(?::jsonb, 2000) WHERE facet = 'all'", question.getKey()))
              .isEqualTo(shown.size());
          assertThat(book.count("SELECT coalesce(max(listings), 0) FROM exchange.count_listings(?::jsonb, NULL, 10000) WHERE facet = 'all'", question.getKey()))
              .as("as nodes of the release before ask").isEqualTo(shown.size());
          seen += shown.size();
        }
      }
    }
    assertThat(seen).as("there is something to find").isGreaterThan(100);
  }

  @Test
  void sorted_by_price_it_is_the_price_that_the_viewer_pays() throws SQLException {
    for (var viewer : VIEWERS) {
      try (var book = Books.open(viewer)) {
        var found = book.column("SELECT id FROM exchange.find_listings('{}', 'price', 1000, NULL, NULL)");
        assertThat(found).containsExactlyElementsOf(book.column(lastUnsaid("coalesce(p.yen_per_m3, l.yen_per_m3)", "l.id")));
        assertThat(book.column("SELECT id FROM exchange.find_listings('{}', 'lead', 1000, NULL, NULL)"))
            .containsExactlyElementsOf(book.column(lastUnsaid("l.lead_time_days", "l.id")));
        assertThat(book.column("SELECT id FROM exchange.find_listings('{}', 'volume', 1000, NULL, NULL)"))
            .containsExactlyElementsOf(book.column(lastUnsaid("-l.available_pieces * l.piece_m3", "l.id DESC")));
      }
    }
  }

  /** By a figure upwards; what has none comes last, the newest first. */
  private static String lastUnsaid(String figure, String then) {
    return BY_POLICY + " ORDER BY " + figure + " NULLS LAST, CASE WHEN " + figure + " IS NULL THEN greatest(l.published_at, l.publish_from) END DESC, CASE WHEN "
        + figure + " IS NULL THEN l.id END DESC, " + then;
  }

  @Test
  void pages_have_neither_gaps_nor_doubles_while_others_publish() throws SQLException {
    for (var sort : List.of("newest", "price", "lead", "volume")) {
      var before = new HashSet<Object>();
      var seen = new ArrayList<Object>();
      try (var book = Books.open(VIEWERS.get(1))) {
        before.addAll(book.column("SELECT id FROM exchange.find_listings('{}', ?, 1000, NULL, NULL)", sort));
      }
      Object[] after = {null, null};
      for (boolean more = true; more;) {
        try (var book = Books.open(VIEWERS.get(1))) {
          var page = book.column("SELECT ARRAY[id::text, key::text] FROM exchange.find_listings('{}', ?, 3, ?::text::bigint, ?::text::uuid)", sort, after[0], after[1]);
          more = page.size() == 3;
          for (var row : page) {
            var place = (String[]) ((java.sql.Array) row).getArray();
            seen.add(UUID.fromString(place[0]));
            after = new Object[] {place[1], place[0]};
          }
        }
        Trades.listing(VIEWERS.get(2), 3);
      }
      assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }
  }

  @Test
  void what_is_new_is_told_once_however_late_it_is_committed() throws SQLException {
    var seller = VIEWERS.get(2);
    var viewer = VIEWERS.get(1);
    var start = mark();
    UUID id;
    try (var late = Books.open(seller)) {
      id = UUID.randomUUID();
      late.change("""
          INSERT INTO market.listing (id, company_id, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule,
            offered_pieces, available_pieces, price_unit, unit_price_yen, status, published_at)
          VALUES (?, ?, 'SAWN', 'sugi', '特一等', 105, 105, 3000, 'SAWN_V1', 5, 5, 'PIECE', 900, 'PUBLISHED', now())""", id, seller.id());
      var during = mark();
      var prompt = Trades.listing(seller, 5);
      assertThat(fresh(viewer, start, during)).doesNotContain(id);
      late.commit();
      var now = mark();
      assertThat(fresh(viewer, during, now)).contains(id, prompt);
      assertThat(fresh(viewer, now, mark())).isEmpty();
    }
    // Sold out and back again it is not new.
    var before = mark();
    try (var all = Books.all()) {
      all.change("UPDATE market.listing SET available_pieces = 0 WHERE id = ?", id);
      all.change("UPDATE market.listing SET available_pieces = 5 WHERE id = ?", id);
      all.commit();
    }
    assertThat(fresh(viewer, before, mark())).doesNotContain(id);
  }

  @Test
  void what_is_shown_to_more_is_new_once_for_those_who_did_not_see_it() throws SQLException {
    var seller = VIEWERS.get(2);
    var partner = VIEWERS.get(4);
    var stranger = VIEWERS.get(1);
    var start = mark();
    var id = Trades.listing(seller, 5);
    try (var book = Books.open(seller)) {
      // Published anew: nobody has seen it before.
      book.change("UPDATE market.listing SET visibility = 'NAMED', published_at = published_at + interval '1 ms' WHERE id = ?", id);
      book.commit();
    }
    var hidden = mark();
    assertThat(fresh(partner, start, hidden)).doesNotContain(id);
    var named = told(seller, hidden, partner, stranger, id, "INSERT INTO market.listing_audience (listing_id, company_id, viewer) VALUES (?, '" + seller.id() + "', '" + partner.id() + "')", true, false);
    var toPartners = told(seller, named, partner, stranger, id, "UPDATE market.listing SET visibility = 'PARTNERS' WHERE id = ?", false, false);
    var narrower = told(seller, toPartners, partner, stranger, id, "UPDATE market.listing SET visibility = 'NAMED' WHERE id = ?", false, false);
    var toAll = told(seller, narrower, partner, stranger, id, "UPDATE market.listing SET visibility = 'EVERYONE' WHERE id = ?", false, true);
    var again = told(seller, toAll, partner, stranger, id, "UPDATE market.listing SET visibility = 'PARTNERS' WHERE id = ?", false, false);
    told(seller, again, partner, stranger, id, "UPDATE market.listing SET visibility = 'EVERYONE' WHERE id = ?", false, false);
  }

  /** @return where the next round begins, after it was seen whom this change is new for */
  private static String[] told(Company seller, String[] since, Company partner, Company stranger, UUID id, String change, boolean toPartner, boolean toStranger)
      throws SQLException {
    try (var book = Books.open(seller)) {
      book.change(change, id);
      book.commit();
    }
    var now = mark();
    assertThat(fresh(partner, since, now).contains(id)).as("the partner, after " + change).isEqualTo(toPartner);
    assertThat(fresh(stranger, since, now).contains(id)).as("the stranger, after " + change).isEqualTo(toStranger);
    return now;
  }

  /** The answers are the same where the shelf is so large that a sample says which way to go: here it is said to be. */
  @Test
  void a_large_shelf_is_searched_by_its_sample_and_finds_the_same() throws SQLException {
    try (var all = Books.all()) {
      // What the planner takes for its size, and each listing drawn, so that what the sample says is everything there is.
      all.run("SET LOCAL allow_system_table_mods = on");
      all.change("INSERT INTO exchange.shelf_sample SELECT * FROM exchange.shelf ON CONFLICT DO NOTHING");
      all.change("UPDATE pg_class SET reltuples = 1000000 WHERE oid = 'exchange.shelf'::regclass");
      all.commit();
    }
    try {
      the_large_shelf_answers();
    } finally {
      try (var all = Books.all()) {
        all.run("SET LOCAL allow_system_table_mods = on");
        all.change("DELETE FROM exchange.shelf_sample WHERE NOT exchange.drawn(listing_id)");
        all.change("UPDATE pg_class SET reltuples = -1 WHERE oid = 'exchange.shelf'::regclass");
        all.commit();
      }
    }
  }

  private static void the_large_shelf_answers() throws SQLException {
    for (var viewer : VIEWERS) {
      try (var book = Books.open(viewer)) {
        for (var question : QUESTIONS.entrySet()) {
          var shown = book.column(BY_POLICY + " AND (" + question.getValue() + ")");
          for (var limit : List.of(1, 1000)) {
            var found = book.column("SELECT id FROM exchange.find_listings(?::jsonb, 'newest', ?, NULL, NULL)", question.getKey(), limit);
            assertThat(found).as(question.getKey()).hasSize(Math.min(limit, shown.size())).isSubsetOf(shown);
          }
        }
        assertThat(book.column("SELECT id FROM exchange.find_listings('{}', 'price', 1000, NULL, NULL)"))
            .containsExactlyElementsOf(book.column(lastUnsaid("coalesce(p.yen_per_m3, l.yen_per_m3)", "l.id")));
        assertThat(book.column("SELECT id FROM exchange.find_listings('{}', 'lead', 1000, NULL, NULL)"))
            .containsExactlyElementsOf(book.column(lastUnsaid("l.lead_time_days", "l.id")));
        assertThat(book.one("SELECT bool_or(exact) FROM exchange.count_facets('{}', 2000)")).as("so many are estimated").isEqualTo(false);
      }
    }
  }

  private static String[] mark() throws SQLException {
    try (var all = Books.all()) {
      return (String[]) ((java.sql.Array) all.one("SELECT ARRAY[pg_snapshot_xmin(pg_current_snapshot())::text, clock_timestamp()::text]")).getArray();
    }
  }

  private static List<Object> fresh(Company viewer, String[] since, String[] now) throws SQLException {
    try (var book = Books.open(viewer)) {
      return book.column("SELECT exchange.new_listings('{}', ?::text::xid8, ?::text::timestamptz, ?::text::xid8, ?::text::timestamptz, 100)",
          since[0], since[1], now[0], now[1]);
    }
  }

  @Test
  void the_shelf_itself_is_nobodys_to_read() throws SQLException {
    try (var book = Books.open(VIEWERS.get(0))) {
      assertThat(book.refusal("SELECT * FROM exchange.shelf")).isEqualTo(REFUSED);
      assertThat(book.refusal("SELECT * FROM exchange.matching(NULL, NULL)")).isEqualTo(REFUSED);
      assertThat(book.refusal("SELECT * FROM exchange.newest(NULL, NULL, 10, now(), NULL)")).isEqualTo(REFUSED);
      assertThat(book.refusal("SELECT exchange.viewing(NULL)")).isEqualTo(REFUSED);
      for (var closed : List.of("exchange.shelf_sample", "exchange.first_named", "exchange.on_shelf(NULL, NULL, NULL)", "exchange.counted(NULL, NULL, NULL, NULL)")) {
        assertThat(book.refusal("SELECT * FROM " + closed)).as(closed).isEqualTo(REFUSED);
      }
      assertThat(book.refusal("UPDATE market.listing SET settled = '1'")).isEqualTo(REFUSED);
      assertThat(book.refusal("UPDATE market.listing SET all_since = '1'")).isEqualTo(REFUSED);
      assertThat(book.refusal("INSERT INTO market.search_watcher VALUES (?)", VIEWERS.get(1).id())).isEqualTo(REFUSED);
    }
  }
}
