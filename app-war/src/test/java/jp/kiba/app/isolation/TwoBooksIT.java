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
    var mine = Trades.ordered(buyer, seller, 1, listing);
    var other = Books.company("別の買方");
    Trades.partners(other, seller);
    var theirs = Trades.ordered(other, seller, 2, listing);
    UUID line;
    try (var all = Books.all()) {
      line = (UUID) all.one("SELECT id FROM " + other.schema() + ".trade_line WHERE order_id = ?", theirs);
    }
    try (var book = Books.open(buyer)) {
      book.change("UPDATE trade_line SET id = ?, pieces = 9 WHERE order_id = ?", line, mine);
      book.change("UPDATE trade_order SET status = 'CANCELLED', version = version + 1 WHERE id = ?", mine);
      book.run("SELECT exchange.mirror_trade(?)", mine);
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
