package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of both books finds whatever differs, names it, and sees nothing where nothing is. */
class TwinIT {
  private static final String COMPARE = """
      SELECT c.what || ' ' || c.table_name FROM exchange.twin_compare(?, ?, ?, '00000000-0000-0000-0000-000000000000', 100) c
      WHERE c.what NOT IN ('COMPARED', 'ALONE') AND c.one = ? AND c.other = ? ORDER BY 1""";

  private Company buyer;
  private Company seller;
  private UUID partnership;
  private UUID order;

  @BeforeEach
  void two_trade() throws SQLException {
    buyer = Books.company("買方");
    seller = Books.company("売方");
    partnership = Trades.partners(buyer, seller);
    order = Trades.ordered(buyer, seller, 4, Trades.listing(seller, 10));
  }

  @Test
  void both_books_are_alike_after_a_trade() throws SQLException {
    assertThat(differences("TRADE")).isEmpty();
    assertThat(differences("PARTNERSHIP")).isEmpty();
    assertThat(strays(buyer)).isEmpty();
    assertThat(strays(seller)).isEmpty();
  }

  @Test
  void whatever_the_exchange_may_write_is_compared() throws SQLException {
    try (var platform = Books.platform(); var all = Books.all()) {
      var written = all.column("""
          SELECT DISTINCT c.relname::text FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 't_template00000000'::regnamespace
            AND a.grantee = 'exchange'::regrole AND a.privilege_type = 'INSERT' ORDER BY 1""");
      assertThat(written).contains("partnership", "partner_profile", "trade_order", "trade_line", "trade_step");
      assertThat(platform.column("SELECT DISTINCT table_name FROM exchange.twin_tables() WHERE kind IS NOT NULL ORDER BY 1"))
          .containsExactlyElementsOf(written);
      all.run("CREATE TABLE t_template00000000.forgotten (id uuid)");
      all.run("GRANT INSERT ON t_template00000000.forgotten TO exchange");
      assertThat(all.column("SELECT table_name FROM exchange.twin_tables() WHERE kind IS NULL")).containsExactly("forgotten");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "TRADE|DIFFERENT trade_line|UPDATE %s.trade_line SET pieces = 5 WHERE order_id = ?",
      "TRADE|DIFFERENT trade_order|UPDATE %s.trade_order SET total_yen = 1 WHERE id = ?",
      "TRADE|DIFFERENT trade_step|UPDATE %s.trade_step SET reason = 'x' WHERE order_id = ?"})
  void a_changed_value_is_found_in_whichever_book(String kind, String found, String plant) throws SQLException {
    for (var book : List.of(buyer, seller)) {
      planted(kind, String.format(plant, book.schema()), order, found);
    }
  }

  @Test
  void a_missing_row_and_one_too_many_are_found_in_whichever_book() throws SQLException {
    for (var book : List.of(buyer, seller)) {
      boolean buys = book == buyer;
      planted("TRADE", "DELETE FROM " + book.schema() + ".trade_line WHERE order_id = ?", order, (buys ? "ONLY_OTHER" : "ONLY_ONE") + " trade_line");
      planted("TRADE", "INSERT INTO " + book.schema() + ".trade_step (id, order_id, step_no, at, company, command, to_status)"
          + " VALUES (gen_random_uuid(), ?, 9, now(), gen_random_uuid(), 'X', 'ORDERED')", order, (buys ? "ONLY_ONE" : "ONLY_OTHER") + " trade_step");
      planted("PARTNERSHIP", "UPDATE " + book.schema() + ".partnership SET message = 'x' WHERE id = ?", partnership, "DIFFERENT partnership");
      planted("PARTNERSHIP", "DELETE FROM " + book.schema() + ".partner_profile WHERE company_id <> ?", book.id(),
          (buys ? "ONLY_OTHER" : "ONLY_ONE") + " partner_profile");
    }
  }

  @Test
  void a_trade_that_stands_nowhere_is_found() throws SQLException {
    planted("TRADE", "INSERT INTO exchange.trade VALUES (?, '" + buyer.id() + "', '" + seller.id() + "', 1)", UUID.randomUUID(), "NOWHERE trade_order");
  }

  @Test
  void an_order_that_the_exchange_does_not_know_is_a_stray_and_a_draft_is_not() throws SQLException {
    try (var all = Books.all(); var book = Books.open(buyer)) {
      Trades.draft(book, buyer, seller, 1);
      book.commit();
      assertThat(strays(buyer)).isEmpty();
      all.run("DELETE FROM exchange.reservation WHERE trade_id = ?", order);
      all.run("DELETE FROM exchange.trade WHERE id = ?", order);
      assertThat(all.column("SELECT table_name FROM exchange.twin_strays(?) WHERE subject = ? ORDER BY 1", seller.id(), order))
          .containsExactly("trade_line", "trade_order", "trade_step");
    }
  }

  @Test
  void a_trade_that_is_being_written_is_neither_reported_nor_waited_for() throws SQLException {
    try (var writing = Books.open(seller)) {
      writing.run("SELECT exchange.lock_trade(?)", order);
      writing.change("UPDATE trade_order SET status = 'CONFIRMED', version = version + 1 WHERE id = ?", order);
      assertThat(differences("TRADE")).isEmpty();
      writing.run("SELECT exchange.mirror_trade(?)", order);
      assertThat(differences("TRADE")).isEmpty();
      writing.commit();
    }
    assertThat(differences("TRADE")).isEmpty();
  }

  @Test
  void what_is_disclosed_only_to_partners_is_compared_only_between_partners() throws SQLException {
    var stranger = Books.company("他人");
    Trades.asked(stranger, seller);
    try (var platform = Books.platform()) {
      assertThat(platform.column(COMPARE, "PARTNERSHIP", stranger.id(), new UUID(0, 0), stranger.id(), seller.id())).isEmpty();
    }
  }

  @Test
  void no_company_asks_and_nothing_of_a_row_comes_out() throws SQLException {
    try (var ours = Books.open(buyer); var all = Books.all()) {
      assertThat(ours.refusal("SELECT exchange.twin_strays(?)", seller.id())).isEqualTo("42501");
      assertThat(ours.refusal("SELECT exchange.twin_tables()")).isEqualTo("42501");
      assertThat(ours.refusal(COMPARE, "TRADE", buyer.id(), seller.id(), buyer.id(), seller.id())).isEqualTo("42501");
      assertThat(all.one("SELECT pg_get_function_result('exchange.twin_compare'::regproc)").toString())
          .isEqualTo("TABLE(what text, table_name text, subject uuid, row_key text, one uuid, other uuid, n bigint)");
    }
  }

  private void planted(String kind, String sql, UUID parameter, String found) throws SQLException {
    try (var all = Books.all()) {
      all.change(sql, parameter);
      assertThat(all.column(COMPARE, kind, buyer.id(), new UUID(0, 0), buyer.id(), seller.id())).as(sql).contains(found);
    }
  }

  private List<Object> differences(String kind) throws SQLException {
    try (var platform = Books.platform()) {
      return platform.column(COMPARE, kind, buyer.id(), new UUID(0, 0), buyer.id(), seller.id());
    }
  }

  private static List<Object> strays(Company company) throws SQLException {
    try (var platform = Books.platform()) {
      return platform.column("SELECT what || ' ' || table_name FROM exchange.twin_strays(?)", company.id());
    }
  }
}
