package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Company A tries everything SQL has to reach the book of company B. */
class ForeignBookIT {
  private static final String REFUSED = "42501";

  private static Company a;
  private static Company b;
  private static UUID lotOfB;

  @BeforeAll
  static void two_companies_with_a_lot_each() throws SQLException {
    a = Books.company("A製材");
    b = Books.company("B木材");
    Trades.lot(a, "A-1");
    lotOfB = Trades.lot(b, "B-1");
  }

  @Test
  void the_same_statement_reads_each_companys_own_rows() throws SQLException {
    try (var ours = Books.open(a); var theirs = Books.open(b)) {
      assertThat(ours.column("SELECT lot_number FROM lot")).containsExactly("A-1");
      assertThat(theirs.column("SELECT lot_number FROM lot")).containsExactly("B-1");
      assertThat(ours.count("SELECT count(*) FROM lot WHERE id = ?", lotOfB)).isZero();
    }
  }

  @Test
  void the_other_companys_rows_are_neither_changed_nor_locked_by_their_id() throws SQLException {
    try (var ours = Books.open(a)) {
      assertThat(ours.change("UPDATE lot SET place = 'taken' WHERE id = ?", lotOfB)).isZero();
      assertThat(ours.column("SELECT id FROM lot WHERE id = ? FOR UPDATE", lotOfB)).isEmpty();
      ours.run("LOCK TABLE lot IN ROW EXCLUSIVE MODE");
      try (var theirs = Books.open(b)) {
        theirs.run("SET LOCAL lock_timeout = '1s'");
        assertThat(theirs.change("UPDATE lot SET place = place WHERE id = ?", lotOfB)).isOne();
      }
      ours.commit();
    }
    try (var all = Books.all()) {
      assertThat(all.one("SELECT place FROM " + b.schema() + ".lot WHERE id = ?", lotOfB)).isEqualTo("土場");
    }
  }

  @Test
  void no_table_of_another_book_can_be_named() throws SQLException {
    var tables = Books.tables(b);
    assertThat(tables).contains("lot", "member", "trade_order", "audit_entry", "partner_profile").hasSizeGreaterThan(12);
    try (var ours = Books.open(a)) {
      for (var table : tables) {
        var named = b.schema() + "." + table;
        for (var attempt : List.of("SELECT * FROM %s", "SELECT count(*) FROM %s", "SELECT FROM %s FOR UPDATE", "TABLE %s",
            "INSERT INTO %s DEFAULT VALUES", "DELETE FROM %s", "TRUNCATE %s", "LOCK TABLE %s IN ACCESS SHARE MODE",
            "SELECT '%s'::regclass", "SELECT table_to_xml('%s', true, false, '')",
            "SELECT query_to_xml('SELECT * FROM %s', true, false, '')", "ANALYZE %s", "DROP TABLE %s",
            "ALTER TABLE %s ADD COLUMN x int", "GRANT SELECT ON %s TO PUBLIC")) {
          var sql = String.format(attempt, named);
          assertThat(ours.refusal(sql)).as(sql).isEqualTo(REFUSED);
        }
      }
    }
  }

  @Test
  void a_search_path_to_another_book_finds_nothing_in_it() throws SQLException {
    try (var ours = Books.open(a)) {
      ours.run("SET LOCAL search_path = " + b.schema());
      assertThat(ours.refusal("SELECT * FROM lot")).isEqualTo("42P01");
      assertThat(ours.one("SELECT schema_to_xml(?, true, false, '')::text", a.schema()).toString()).contains("A-1");
      assertThat(ours.refusal("SELECT schema_to_xml(?, true, false, '')", b.schema())).isEqualTo(REFUSED);
    }
  }

  @Test
  void the_catalog_tells_no_value_of_another_book() throws SQLException {
    try (var all = Books.all()) {
      all.run("ANALYZE " + b.schema() + ".lot");
      all.commit();
    }
    try (var ours = Books.open(a)) {
      assertThat(ours.count("SELECT count(*) FROM pg_stats WHERE schemaname = ?", b.schema())).isZero();
      assertThat(ours.count("SELECT count(*) FROM information_schema.tables WHERE table_schema = ?", b.schema())).isZero();
      assertThat(ours.refusal("SELECT * FROM pg_statistic")).isEqualTo(REFUSED);
      assertThat(ours.refusal("SELECT * FROM pg_authid")).isEqualTo(REFUSED);
    }
  }

  @Test
  void another_companys_role_cannot_be_taken_by_anything_that_hides_in_an_expression() throws SQLException {
    try (var ours = Books.open(a)) {
      for (var attempt : List.of("SELECT set_config('role', '%s', true)", "SELECT * FROM lot WHERE set_config('role', '%s', true) = ''",
          "UPDATE pg_settings SET setting = '%s' WHERE name = 'role'", "DO 'BEGIN SET LOCAL ROLE %s; END'",
          "CREATE FUNCTION take() RETURNS void LANGUAGE sql AS 'SET ROLE %s'",
          "SELECT query_to_xml('SELECT set_config(''role'', ''%s'', true)', true, false, '')")) {
        var sql = String.format(attempt, b.schema());
        assertThat(ours.refusal(sql)).as(sql).isEqualTo(REFUSED);
      }
      assertThat(ours.refusal("SELECT query_to_xml('SET ROLE " + b.schema() + "', true, false, '')")).isNotEqualTo("done");
    }
  }

  @Test
  void the_operators_login_opens_no_book() throws SQLException {
    try (var platform = Books.platform()) {
      for (var table : Books.tables(b)) {
        assertThat(platform.refusal("SELECT * FROM " + b.schema() + "." + table)).as(table).isEqualTo(REFUSED);
      }
      assertThat(platform.refusal("SET ROLE " + b.schema())).isEqualTo(REFUSED);
      assertThat(platform.refusal("SELECT * FROM exchange.trade")).isEqualTo(REFUSED);
    }
  }
}
