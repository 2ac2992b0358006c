package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One transaction writes both books, and neither side can rewrite what both have. */
class TwoBooksIT {
  private static final String REFUSED = "42501";
  private static final String MOVED_ON = "40001";

  private Company buyer;
  private Company seller;
  private UUID listing;

  @BeforeEach
  void two_partners() throws SQLException {
    buyer = Books.company("買方");
    seller = Books.company("売方");
    Trades.partners(buyer, seller);
    listing = Trades.listing(seller, 10);
  }

  @Test
  void both_books_get_the_order_or_neither_does() throws SQLException {
    UUID lost;
    try (var book = Books.open(buyer)) {
      lost = Trades.draft(book, buyer, seller, 4, listing);
      assertThat(Trades.place(book, lost, seller)).isTrue();
    }
    assertThat(orders(buyer, lost) + orders(seller, lost)).isZero();
    try (var all = Books.all()) {
      assertThat(all.one("SELECT available_pieces FROM market.listing WHERE id = ?", listing)).isEqualTo(10);
      assertThat(all.count("SELECT count(*) FROM exchange.trade WHERE id = ?", lost)).isZero();
    }
    var kept = Trades.ordered(buyer, seller, 4, listing);
    assertThat(orders(buyer, kept)).isOne();
    assertThat(orders(seller, kept)).isOne();
  }

  @Test
  void a_version_is_carried_over_once() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    for (var side : new Company[] {buyer, seller}) {
      try (var book = Books.open(side)) {
        assertThat(book.refusal("SELECT exchange.mirror_trade(?)", order)).isEqualTo(MOVED_ON);
        book.change("UPDATE trade_order SET version = version - 1 WHERE id = ?", order);
        assertThat(book.refusal("SELECT exchange.mirror_trade(?)", order)).isEqualTo(MOVED_ON);
      }
    }
  }

  @Test
  void an_order_whose_parties_were_changed_is_not_carried_over() throws SQLException {
    var third = Books.company("第三者");
    var order = Trades.ordered(buyer, seller, 4, listing);
    try (var book = Books.open(seller)) {
      book.change("UPDATE trade_order SET buyer = ?, version = version + 1 WHERE id = ?", third.id(), order);
      assertThat(book.refusal("SELECT exchange.mirror_trade(?)", order)).isEqualTo(MOVED_ON);
    }
  }

  @Test
  void a_row_of_another_order_is_not_overwritten_under_its_id() throws SQLException {
    var other = Books.company("別の買方");
    Trades.partners(other, seller);
    var theirs = Trades.ordered(other, seller, 2, listing);
    UUID line;
    try (var all = Books.all()) {
      line = (UUID) all.one("SELECT id FROM " + other.schema() + ".trade_line WHERE order_id = ?", theirs);
    }
    try (var book = Books.open(buyer)) {
      var mine = Trades.draft(book, buyer, seller, 3, listing);
      book.change("UPDATE trade_line SET id = ? WHERE order_id = ?", line, mine);
      assertThat(Trades.place(book, mine, seller)).isTrue();
      book.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT order_id || ' ' || pieces FROM " + seller.schema() + ".trade_line WHERE id = ?", line))
          .isEqualTo(theirs + " 2");
    }
  }

  @Test
  void a_step_that_is_the_other_sides_is_not_carried_over_whatever_ones_own_book_says() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    try (var book = Books.open(buyer)) {
      for (var status : List.of("ORDERED", "CONFIRMED", "SHIPPING", "RECEIVED", "COMPLETED", "QUOTED", "REQUESTED")) {
        book.change("UPDATE trade_order SET status = ?, version = version + 1 WHERE id = ?", status, order);
        assertThat(book.refusal("SELECT exchange.mirror_trade(?)", order)).as(status).isEqualTo(REFUSED);
      }
    }
    try (var book = Books.open(seller)) {
      book.change("UPDATE trade_order SET status = 'CONFIRMED', version = version + 1 WHERE id = ?", order);
      book.run("SELECT exchange.mirror_trade(?)", order);
      book.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT status FROM exchange.trade WHERE id = ?", order)).isEqualTo("CONFIRMED");
    }
  }

  @Test
  void an_open_order_keeps_its_stock_whatever_ones_own_book_says() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    try (var book = Books.open(buyer)) {
      book.change("UPDATE trade_order SET status = 'CANCELLED', version = version + 1 WHERE id = ?", order);
      assertThat(book.refusal("SELECT exchange.release_trade(?)", order)).isEqualTo(REFUSED);
      book.run("SELECT exchange.mirror_trade(?)", order);
      book.run("SELECT exchange.release_trade(?)", order);
      book.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT available_pieces FROM market.listing WHERE id = ?", listing)).isEqualTo(10);
    }
  }

  @Test
  void a_draft_stays_in_its_own_book() throws SQLException {
    try (var book = Books.open(buyer)) {
      var draft = Trades.draft(book, buyer, seller, 4, listing);
      book.run("SELECT exchange.open_trade(?, ?)", draft, seller.id());
      assertThat(book.refusal("SELECT exchange.mirror_trade(?)", draft)).isEqualTo(REFUSED);
    }
  }

  @Test
  void an_order_of_two_is_not_one_partys_to_throw_away() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    for (var side : new Company[] {buyer, seller}) {
      try (var book = Books.open(side)) {
        assertThat(book.change("DELETE FROM trade_order WHERE id = ?", order)).isZero();
        assertThat(book.refusal("TRUNCATE trade_order CASCADE")).isEqualTo(REFUSED);
      }
    }
    try (var book = Books.open(buyer)) {
      var draft = Trades.draft(book, buyer, seller, 4, listing);
      assertThat(book.change("DELETE FROM trade_order WHERE id = ?", draft)).isOne();
    }
  }

  @Test
  void history_is_only_ever_added_to() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    Trades.lot(seller, "L-1");
    for (var table : new String[] {"audit_entry", "idempotent_answer", "stock_movement", "trade_step"}) {
      for (var side : new Company[] {buyer, seller}) {
        try (var book = Books.open(side); var all = Books.all()) {
          // DEFAULT: an identity column takes no other value, and would be refused for that already
          for (var column : all.column("SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?",
              side.schema(), table)) {
            var change = "UPDATE " + table + " SET " + column + " = DEFAULT";
            assertThat(book.refusal(change)).as(change).isEqualTo(REFUSED);
          }
          assertThat(book.refusal("DELETE FROM " + table)).as(table).isEqualTo(REFUSED);
          assertThat(book.refusal("TRUNCATE " + table)).as(table).isEqualTo(REFUSED);
        }
      }
    }
    try (var book = Books.open(seller)) {
      Trades.step(book, order, 2, "CONFIRMED");
      assertThat(book.count("SELECT count(*) FROM trade_step WHERE order_id = ?", order)).isEqualTo(2);
    }
  }

  @Test
  void contacts_are_disclosed_by_acceptance_and_taken_back_by_the_end() throws SQLException {
    var asking = Books.company("問う会社");
    var partnership = Trades.asked(asking, seller);
    assertThat(profiles(seller, partnership, asking)).isZero();
    assertThat(profiles(asking, partnership, seller)).isZero();
    try (var book = Books.open(seller)) {
      book.change("UPDATE partnership SET status = 'ACTIVE', version = version + 1 WHERE id = ?", partnership);
      book.change("INSERT INTO partner_profile (partnership_id, company_id) VALUES (?, ?)", partnership, seller.id());
      book.run("SELECT exchange.mirror_partnership(?)", partnership);
      book.commit();
    }
    assertThat(profiles(seller, partnership, asking)).isOne();
    assertThat(profiles(asking, partnership, seller)).isOne();
    try (var book = Books.open(asking)) {
      book.change("UPDATE partnership SET status = 'ENDED', version = version + 1 WHERE id = ?", partnership);
      book.run("SELECT exchange.mirror_partnership(?)", partnership);
      book.commit();
    }
    assertThat(profiles(seller, partnership, asking)).isZero();
    assertThat(profiles(asking, partnership, seller)).isZero();
  }

  @Test
  void whoever_asked_cannot_accept_for_the_other() throws SQLException {
    var asking = Books.company("頼む側");
    var partnership = Trades.asked(asking, seller);
    try (var book = Books.open(asking)) {
      book.change("UPDATE partnership SET status = 'ACTIVE', version = version + 1 WHERE id = ?", partnership);
      assertThat(book.refusal("SELECT exchange.mirror_partnership(?)", partnership)).isEqualTo(REFUSED);
    }
    try (var book = Books.open(asking)) {
      assertThat(book.one("SELECT exchange.are_partners(?)", seller.id())).isEqualTo(false);
    }
  }

  @Test
  void nobody_gives_the_other_partys_consent_to_a_change() throws SQLException {
    var order = confirmed();
    var amendment = UUID.randomUUID();
    step(buyer, order, "amendment_asked_by = platform.current_company()", "INSERT INTO trade_amendment (id, order_id, amendment_no, company, at, "
        + "reason, status, total_yen_before, total_yen) VALUES ('" + amendment + "', ?, 1, platform.current_company(), now(), '', 'PROPOSED', 0, 0)",
        "INSERT INTO trade_amendment_line (id, order_id, amendment_id, position, line_id, change, pieces, unit_price_yen) "
            + "SELECT gen_random_uuid(), order_id, '" + amendment + "', 1, id, 'CHANGED', 6, 800 FROM trade_line WHERE order_id = ?");
    var accepted = "UPDATE trade_amendment SET status = 'ACCEPTED', answered_at = now() WHERE order_id = ?";
    var changed = "UPDATE trade_line SET pieces = 6, unit_price_yen = 800, amount_yen = 4800 WHERE order_id = ?";
    refused(buyer, order, "amendment_asked_by = NULL", accepted);
    refused(buyer, order, "amendment_asked_by = NULL", accepted, changed);
    refused(buyer, order, "amendment_asked_by = NULL", accepted.replace("ACCEPTED", "REFUSED"));
    refused(seller, order, "amendment_asked_by = NULL", accepted.replace("ACCEPTED", "WITHDRAWN"));
    refused(seller, order, "amendment_asked_by = platform.current_company()");
    refused(seller, order, "amendment_asked_by = NULL", accepted, changed.replace("800", "900"));
    refused(seller, order, "amendment_asked_by = NULL", accepted, "INSERT INTO trade_amendment_line (id, order_id, amendment_id, position, line_id, "
        + "change) SELECT gen_random_uuid(), ?, '" + amendment + "', 2, gen_random_uuid(), 'DROPPED'");
    step(seller, order, "amendment_asked_by = NULL", accepted, changed);
    assertAgreement(order, "pieces", 6);
  }

  @Test
  void what_was_agreed_on_is_not_changed_by_one() throws SQLException {
    var order = confirmed();
    for (var side : new Company[] {buyer, seller}) {
      refused(side, order, "remarks = ''", "UPDATE trade_line SET unit_price_yen = 1 WHERE order_id = ?");
      refused(side, order, "remarks = ''", "UPDATE trade_line SET dropped = true WHERE order_id = ?");
      refused(side, order, "remarks = ''", "INSERT INTO trade_charge (id, order_id, charge_no, kind, label, amount_yen, tax_percent) "
          + "VALUES (gen_random_uuid(), ?, 1, 'FREIGHT', '', 1, 10)");
      refused(side, order, "remarks = ''", "INSERT INTO trade_step (id, order_id, step_no, at, company, command, to_status) "
          + "VALUES (gen_random_uuid(), ?, 9, now(), '" + (side == buyer ? seller : buyer).id() + "', 'X', 'CONFIRMED')");
      refused(side, order, "total_yen = 1");
      refused(side, order, "deliver_on = current_date + 90");
    }
    refused(buyer, order, "remarks = ''", "UPDATE trade_line SET shipped_pieces = 1 WHERE order_id = ?");
    step(seller, order, "status = 'SHIPPING'", "UPDATE trade_line SET shipped_pieces = 1 WHERE order_id = ?");
    refused(seller, order, "remarks = ''", "UPDATE trade_line SET received_pieces = 1 WHERE order_id = ?");
  }

  @Test
  void a_confirmed_order_is_called_off_by_who_did_not_ask() throws SQLException {
    var order = confirmed();
    refused(buyer, order, "status = 'CANCELLED'");
    refused(buyer, order, "cancellation_asked_by = seller");
    refused(buyer, order, "status = 'CANCELLED', cancellation_asked_by = seller");
    step(buyer, order, "cancellation_asked_by = buyer");
    refused(buyer, order, "status = 'CANCELLED', cancellation_asked_by = NULL");
    step(seller, order, "status = 'CANCELLED', cancellation_asked_by = NULL");
  }

  @Test
  void a_claim_is_answered_by_the_seller_and_agreed_on_by_the_buyer() throws SQLException {
    var order = confirmed();
    step(seller, order, "status = 'SHIPPING'");
    var opened = "INSERT INTO trade_claim (id, order_id, claim_no, line_id, kind, pieces, disputed_yen, status, opened_at) "
        + "SELECT gen_random_uuid(), order_id, 1, id, 'DAMAGED', 1, 900, 'OPEN', now() FROM trade_line WHERE order_id = ?";
    var answered = "UPDATE trade_claim SET status = 'ANSWERED', outcome = 'CREDIT', credit_yen = 500 WHERE order_id = ?";
    var resolved = "UPDATE trade_claim SET status = 'RESOLVED', ended_at = now() WHERE order_id = ?";
    refused(seller, order, "open_claims = 1", opened);
    step(buyer, order, "open_claims = 1", opened);
    refused(buyer, order, "open_claims = 1", answered);
    refused(seller, order, "open_claims = 0", answered, resolved);
    refused(seller, order, "open_claims = 0", resolved.replace("RESOLVED", "WITHDRAWN"));
    step(seller, order, "open_claims = 1", answered);
    refused(seller, order, "open_claims = 0", resolved);
    refused(buyer, order, "open_claims = 0", "UPDATE trade_claim SET credit_yen = 900 WHERE order_id = ?", resolved);
    step(buyer, order, "status = 'RECEIVED'");
    refused(seller, order, "status = 'COMPLETED'");
    step(buyer, order, "open_claims = 0", resolved);
    step(seller, order, "status = 'COMPLETED'");
  }

  private UUID confirmed() throws SQLException {
    var order = Trades.ordered(buyer, seller, 4, listing);
    step(seller, order, "status = 'CONFIRMED'");
    return order;
  }

  /** One side's whole step: its own rows as it likes, and then they are carried. */
  private static String carried(Book book, UUID order, String header, String... rows) throws SQLException {
    for (var row : rows) {
      book.change(row, order);
    }
    book.change("UPDATE trade_order SET " + header + ", version = version + 1 WHERE id = ?", order);
    return "SELECT exchange.mirror_trade(?)";
  }

  private static void step(Company side, UUID order, String header, String... rows) throws SQLException {
    try (var book = Books.open(side)) {
      book.run(carried(book, order, header, rows), order);
      book.commit();
    }
  }

  private static void refused(Company side, UUID order, String header, String... rows) throws SQLException {
    try (var book = Books.open(side)) {
      assertThat(book.refusal(carried(book, order, header, rows), order)).as(header + List.of(rows)).isEqualTo(REFUSED);
    }
  }

  private void assertAgreement(UUID order, String column, Object value) throws SQLException {
    for (var side : new Company[] {buyer, seller}) {
      try (var book = Books.open(side)) {
        assertThat(book.one("SELECT " + column + " FROM trade_line WHERE order_id = ?", order)).isEqualTo(value);
      }
    }
  }

  private static long orders(Company in, UUID order) throws SQLException {
    try (var book = Books.open(in)) {
      return book.count("SELECT count(*) FROM trade_order JOIN trade_line ON order_id = trade_order.id WHERE trade_order.id = ?", order);
    }
  }

  private static long profiles(Company in, UUID partnership, Company of) throws SQLException {
    try (var book = Books.open(in)) {
      return book.count("SELECT count(*) FROM partner_profile WHERE partnership_id = ? AND company_id = ?", partnership, of.id());
    }
  }
}
