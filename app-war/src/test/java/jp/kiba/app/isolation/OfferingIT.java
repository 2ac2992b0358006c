package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which listing, its photos, and above all a partner's price: decided by the database, whatever is asked of it. */
class OfferingIT {
  private static final String REFUSED = "42501";

  private static Company seller;
  private static Company stranger;
  private static Company partner;
  private static Company named;
  private static Company ended;
  private static Company blocked;
  private static final Map<String, UUID> LISTINGS = new LinkedHashMap<>();

  @BeforeAll
  static void a_seller_and_all_sorts_of_viewers() throws SQLException {
    seller = Books.company("売る会社");
    stranger = Books.company("知らない会社");
    partner = Books.company("取引先");
    named = Books.company("指名の取引先");
    ended = Books.company("もとの取引先");
    blocked = Books.company("塞がれた会社");
    Trades.partners(seller, partner);
    Trades.partners(named, seller);
    var over = Trades.partners(seller, ended);
    listing("everyone", "EVERYONE", null, null);
    listing("partners", "PARTNERS", null, null);
    listing("named", "NAMED", null, null);
    listing("scheduled", "EVERYONE", "1 day", null);
    listing("over", "EVERYONE", "-2 days", "-1 second");
    listing("on", "EVERYONE", "-2 days", "1 day");
    try (var book = Books.open(seller)) {
      for (var viewer : List.of(named, ended)) {
        book.change("INSERT INTO market.listing_audience (listing_id, company_id, viewer) VALUES (?, ?, ?)",
            LISTINGS.get("named"), seller.id(), viewer.id());
      }
      for (var viewer : List.of(stranger, partner, named, ended, blocked)) {
        price(book, "everyone", viewer, viewer == partner ? 700 : 650);
      }
      price(book, "scheduled", partner, 500);
      book.run("SELECT exchange.lock_partnership(?)", over);
      book.change("UPDATE partnership SET status = 'ENDED', version = version + 1 WHERE id = ?", over);
      book.run("SELECT exchange.mirror_partnership(?)", over);
      book.run("SELECT exchange.block_company(?)", blocked.id());
      book.commit();
    }
  }

  private static void listing(String name, String visibility, String from, String until) throws SQLException {
    var id = Trades.listing(seller, 10);
    LISTINGS.put(name, id);
    try (var book = Books.open(seller)) {
      book.change("UPDATE market.listing SET visibility = ?, publish_from = now() + ?::interval, publish_until = now() + ?::interval WHERE id = ?",
          visibility, from, until, id);
      book.change("""
          INSERT INTO market.listing_photo (id, listing_id, company_id, hash, width, height, small, large)
          VALUES (gen_random_uuid(), ?, ?, 'h', 1, 1, '\\x01', '\\x02')""", id, seller.id());
      book.commit();
    }
  }

  private static void price(Book book, String listing, Company buyer, int yen) throws SQLException {
    book.change("""
        INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, valid_from, publish_from, publish_until)
        SELECT id, company_id, ?, 'PIECE', ?, date '2020-01-01', publish_from, publish_until FROM market.listing WHERE id = ?""",
        buyer.id(), yen, LISTINGS.get(listing));
  }

  private static List<String> seenBy(Company viewer, String sql) throws SQLException {
    try (var book = Books.open(viewer)) {
      var seen = book.column(sql, seller.id());
      return LISTINGS.entrySet().stream().filter(l -> seen.contains(l.getValue())).map(Map.Entry::getKey).toList();
    }
  }

  @Test
  void everybody_sees_the_listings_that_are_for_them_and_their_photos() throws SQLException {
    for (var sql : List.of("SELECT id FROM market.listing WHERE company_id = ?",
        "SELECT listing_id FROM market.listing_photo WHERE company_id = ?")) {
      assertThat(seenBy(stranger, sql)).containsExactly("everyone", "on");
      assertThat(seenBy(partner, sql)).containsExactly("everyone", "partners", "on");
      assertThat(seenBy(named, sql)).containsExactly("everyone", "partners", "named", "on");
      assertThat(seenBy(ended, sql)).as("named still, but no partner any more").containsExactly("everyone", "on");
      assertThat(seenBy(blocked, sql)).isEmpty();
      assertThat(seenBy(seller, sql)).containsExactlyElementsOf(LISTINGS.keySet());
    }
  }

  @Test
  void who_is_named_is_between_the_seller_and_the_one_named() throws SQLException {
    var sql = "SELECT viewer FROM market.listing_audience WHERE company_id = ?";
    try (var theirs = Books.open(named); var others = Books.open(partner); var ours = Books.open(seller)) {
      assertThat(theirs.column(sql, seller.id())).containsExactly(named.id());
      assertThat(others.column(sql, seller.id())).isEmpty();
      assertThat(ours.column(sql, seller.id())).containsExactlyInAnyOrder(named.id(), ended.id());
      assertThat(theirs.change("DELETE FROM market.listing_audience")).isZero();
    }
  }

  @Test
  void a_price_is_read_by_the_seller_and_that_one_buyer() throws SQLException {
    var direct = "SELECT unit_price_yen FROM market.partner_price WHERE company_id = ? ORDER BY 1";
    try (var book = Books.open(partner)) {
      assertThat(book.column(direct, seller.id())).as("not the scheduled one").containsExactly(700L);
      assertThat(book.column("SELECT unit_price_yen FROM market.my_price")).containsExactly(700L);
    }
    try (var book = Books.open(named)) {
      assertThat(book.column(direct, seller.id())).containsExactly(650L);
      // Whatever is counted, joined or compared: one row, the own one.
      assertThat(book.count("SELECT count(*) FROM market.partner_price")).isOne();
      assertThat(book.one("SELECT max(unit_price_yen) || ' ' || min(unit_price_yen) || ' ' || sum(unit_price_yen) FROM market.partner_price"))
          .isEqualTo("650 650 650");
      assertThat(book.count("SELECT count(*) FROM market.listing l JOIN market.partner_price p ON p.listing_id = l.id WHERE p.unit_price_yen = 700"))
          .isZero();
      assertThat(book.count("SELECT count(DISTINCT buyer) FROM market.partner_price")).isOne();
    }
    for (var none : List.of(stranger, ended, blocked)) {
      try (var book = Books.open(none)) {
        assertThat(book.column(direct, seller.id())).isEmpty();
        assertThat(book.count("SELECT count(*) FROM market.my_price")).isZero();
      }
    }
    try (var book = Books.open(seller)) {
      assertThat(book.column(direct, seller.id())).containsExactly(500L, 650L, 650L, 650L, 650L, 700L);
      assertThat(book.count("SELECT count(*) FROM market.my_price")).as("nobody is their own buyer").isZero();
    }
  }

  /** An expression that fails on the wanted value would tell it, were it looked at before the row is known to be the caller's. */
  @Test
  void nor_is_it_guessed_by_errors_conflicts_or_statistics() throws SQLException {
    try (var all = Books.all()) {
      all.run("ANALYZE market.partner_price");
      all.commit();
    }
    try (var book = Books.open(named)) {
      assertThat(book.refusal("SELECT FROM market.partner_price WHERE 1 / (unit_price_yen - 700) > 5")).isEqualTo("done");
      assertThat(book.refusal("SELECT FROM market.partner_price WHERE 1 / (unit_price_yen - 650) > 5")).as("its own").isEqualTo("22012");
      assertThat(book.count("SELECT count(*) FROM pg_stats WHERE schemaname = 'market' AND tablename = 'partner_price'")).isZero();
      for (var company : List.of(seller, named)) {
        assertThat(book.refusal("""
            INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, valid_from)
            VALUES (?, ?, ?, 'PIECE', 1, date '2020-01-01')""", LISTINGS.get("everyone"), company.id(), partner.id()))
            .as("conflicts with the row of another buyer, or not: the same answer").isEqualTo(REFUSED);
      }
      assertThat(book.change("UPDATE market.partner_price SET unit_price_yen = 1")).isZero();
      assertThat(book.change("DELETE FROM market.partner_price")).isZero();
      assertThat(book.column("SELECT unit_price_yen FROM market.partner_price FOR UPDATE")).isEmpty();
    }
  }

  @Test
  void nobody_prices_names_or_illustrates_the_listing_of_another() throws SQLException {
    var listing = LISTINGS.get("everyone");
    try (var book = Books.open(partner)) {
      assertThat(book.refusal("INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, valid_from)"
          + " VALUES (?, ?, ?, 'PIECE', 1, date '2020-01-01')", listing, partner.id(), named.id())).isEqualTo(REFUSED);
      assertThat(book.refusal("INSERT INTO market.listing_audience (listing_id, company_id, viewer) VALUES (?, ?, ?)",
          listing, partner.id(), stranger.id())).isEqualTo(REFUSED);
      assertThat(book.refusal("INSERT INTO market.listing_photo (id, listing_id, company_id, hash, width, height, small, large)"
          + " VALUES (gen_random_uuid(), ?, ?, 'h', 1, 1, '\\x01', '\\x02')", listing, partner.id())).isEqualTo(REFUSED);
      assertThat(book.change("DELETE FROM market.listing_photo WHERE listing_id = ?", listing)).isZero();
      assertThat(book.refusal("SELECT exchange.offer_pieces(?, 1)", listing)).isEqualTo(REFUSED);
    }
    try (var book = Books.open(seller)) {
      for (var column : List.of("buyer", "listing_id", "company_id", "valid_from")) {
        assertThat(book.refusal("UPDATE market.partner_price SET " + column + " = " + column)).as(column).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void nothing_is_taken_out_of_a_listing_that_is_over_or_not_on_yet() throws SQLException {
    for (var name : List.of("over", "scheduled")) {
      try (var book = Books.open(partner)) {
        var order = Trades.draft(book, partner, seller, 1, LISTINGS.get(name));
        assertThat(Trades.place(book, order, seller)).as(name).isFalse();
      }
    }
    try (var book = Books.open(partner)) {
      var order = Trades.draft(book, partner, seller, 1, LISTINGS.get("on"));
      assertThat(Trades.place(book, order, seller)).isTrue();
    }
  }

  @Test
  void more_is_offered_or_less_but_never_less_than_is_reserved() throws SQLException {
    var listing = Trades.listing(seller, 10);
    Trades.ordered(partner, seller, 4, listing);
    try (var book = Books.open(seller)) {
      var figures = "SELECT offered_pieces || ' ' || available_pieces FROM market.listing WHERE id = ?";
      assertThat(book.one("SELECT exchange.offer_pieces(?, 25)", listing)).isEqualTo(true);
      assertThat(book.one(figures, listing)).isEqualTo("25 21");
      assertThat(book.one("SELECT exchange.offer_pieces(?, 3)", listing)).isEqualTo(false);
      assertThat(book.one("SELECT exchange.offer_pieces(?, 4)", listing)).isEqualTo(true);
      assertThat(book.one(figures, listing)).isEqualTo("4 0");
    }
  }
}
