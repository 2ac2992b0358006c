package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The market is one for all: everyone reads what is published and writes only their own. */
class MarketIT {
  private static final String REFUSED = "42501";

  private static Company a;
  private static Company b;
  private static UUID published;
  private static UUID withdrawn;

  @BeforeAll
  static void a_company_with_two_listings() throws SQLException {
    a = Books.company("A製材");
    b = Books.company("B木材");
    published = Trades.listing(b, 10);
    withdrawn = Trades.listing(b, 10);
    try (var theirs = Books.open(b)) {
      assertThat(theirs.change("UPDATE market.listing SET status = 'WITHDRAWN' WHERE id = ?", withdrawn)).isOne();
      theirs.commit();
    }
  }

  @Test
  void a_withdrawn_listing_is_its_companys_alone() throws SQLException {
    try (var ours = Books.open(a); var theirs = Books.open(b)) {
      assertThat(theirs.column("SELECT id FROM market.listing WHERE company_id = ?", b.id()))
          .containsExactlyInAnyOrder(published, withdrawn);
      assertThat(ours.column("SELECT id FROM market.listing WHERE company_id = ?", b.id())).containsExactly(published);
    }
  }

  @Test
  void another_companys_listing_is_neither_changed_nor_locked() throws SQLException {
    try (var ours = Books.open(a)) {
      assertThat(ours.change("UPDATE market.listing SET unit_price_yen = 1 WHERE id = ?", published)).isZero();
      assertThat(ours.column("SELECT id FROM market.listing WHERE id = ? FOR UPDATE", published)).isEmpty();
      assertThat(ours.refusal("DELETE FROM market.listing WHERE id = ?", published)).isEqualTo(REFUSED);
      assertThat(ours.refusal("LOCK TABLE market.listing IN SHARE MODE")).isEqualTo(REFUSED);
      assertThat(ours.refusal("LOCK TABLE market.company_profile IN ACCESS EXCLUSIVE MODE")).isEqualTo(REFUSED);
    }
  }

  @Test
  void nobody_publishes_in_another_companys_name() throws SQLException {
    try (var ours = Books.open(a)) {
      assertThat(ours.refusal("""
          INSERT INTO market.listing (id, company_id, kind, species, grade, volume_rule, offered_pieces, available_pieces,
            price_unit, status, published_at)
          VALUES (gen_random_uuid(), ?, 'SAWN', 'sugi', 'x', 'x', 1, 1, 'PIECE', 'PUBLISHED', now())""", b.id())).isEqualTo(REFUSED);
    }
    var own = Trades.listing(a, 5);
    try (var ours = Books.open(a)) {
      assertThat(ours.refusal("UPDATE market.listing SET company_id = ? WHERE id = ?", b.id(), own)).isEqualTo(REFUSED);
    }
  }

  @Test
  void what_is_available_is_moved_by_reservations_only() throws SQLException {
    try (var theirs = Books.open(b)) {
      for (var column : List.of("available_pieces", "offered_pieces")) {
        assertThat(theirs.refusal("UPDATE market.listing SET " + column + " = 1000 WHERE id = ?", published)).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void another_companys_profile_stays_as_it_is() throws SQLException {
    try (var ours = Books.open(a)) {
      assertThat(ours.change("UPDATE market.company_profile SET trade_name = 'taken' WHERE company_id = ?", b.id())).isZero();
      assertThat(ours.change("UPDATE market.company_profile SET introduction = 'A' WHERE company_id = ?", a.id())).isOne();
      for (var column : List.of("company_id", "active", "types")) {
        assertThat(ours.refusal("UPDATE market.company_profile SET " + column + " = " + column)).as(column).isEqualTo(REFUSED);
      }
      assertThat(ours.refusal("INSERT INTO market.company_profile (company_id, trade_name, prefecture, types)"
          + " VALUES (gen_random_uuid(), 'x', '13', '')")).isEqualTo(REFUSED);
    }
  }

  @Test
  void a_company_that_is_not_active_is_seen_by_itself_only() throws SQLException {
    var hidden = Books.company("C林業");
    try (var all = Books.all()) {
      all.change("UPDATE market.company_profile SET active = false WHERE company_id = ?", hidden.id());
      all.commit();
    }
    try (var ours = Books.open(a); var theirs = Books.open(hidden)) {
      assertThat(ours.count("SELECT count(*) FROM market.company_profile WHERE company_id = ?", hidden.id())).isZero();
      assertThat(theirs.count("SELECT count(*) FROM market.company_profile WHERE company_id = ?", hidden.id())).isOne();
    }
  }

  @Test
  void row_level_security_is_not_switched_off_by_those_it_holds() throws SQLException {
    try (var ours = Books.open(a)) {
      ours.run("SET LOCAL row_security = off");
      assertThat(ours.refusal("SELECT * FROM market.listing")).isEqualTo(REFUSED);
      assertThat(ours.refusal("ALTER TABLE market.listing DISABLE ROW LEVEL SECURITY")).isEqualTo(REFUSED);
    }
  }
}
