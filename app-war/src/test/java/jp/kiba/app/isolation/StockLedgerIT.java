package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A quantity is the sum of its movements, whatever a company's own role sends and however many send it at once. */
class StockLedgerIT {
  private static final String REFUSED = "42501";
  private static final String AGAINST_A_RULE = "23514";
  private static final int AT_ONCE = 32;
  private static final String MOVE = """
      INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason)
      SELECT gen_random_uuid(), id, place_id, now(), ?, ? * 0.033, 'ADJUSTMENT' FROM lot WHERE id = ?""";
  private static final String SHIP = """
      INSERT INTO stock_movement (id, lot_id, at, pieces, reason, listing_id) VALUES (gen_random_uuid(), ?, now(), ?, 'ISSUE', ?)""";

  private Company company;
  private UUID lot;

  @BeforeEach
  void a_lot_of_a_hundred() throws SQLException {
    company = Books.company("在庫のある会社");
    lot = Trades.lot(company, "L-1");
  }

  @Test
  void what_the_release_before_writes_counts_once_and_gets_a_place() throws SQLException {
    try (var book = Books.open(company)) {
      assertThat(book.count("SELECT pieces FROM lot WHERE id = ?", lot)).isEqualTo(100);
      assertThat(book.one("SELECT p.name FROM lot l JOIN place p ON p.id = l.place_id WHERE l.id = ?", lot)).isEqualTo("土場");
      assertThat(book.count("SELECT cost_pieces FROM lot WHERE id = ?", lot)).isEqualTo(100);
      book.change("INSERT INTO stock_movement (id, lot_id, at, pieces, reason) VALUES (gen_random_uuid(), ?, now(), -10, 'ISSUE')", lot);
      assertThat(book.change("UPDATE lot SET pieces = 90, version = version + 1 WHERE id = ? AND version = 1", lot))
          .as("as EclipseLink of the release before writes it").isOne();
      assertThat(book.count("SELECT pieces FROM lot WHERE id = ?", lot)).isEqualTo(90);
    }
  }

  @Test
  void neither_a_quantity_nor_a_movement_is_edited_by_any_statement_of_the_company() throws SQLException {
    try (var book = Books.open(company)) {
      assertThat(book.refusal("UPDATE lot SET pieces = 5 WHERE id = ?", lot)).isEqualTo(REFUSED);
      assertThat(book.refusal("UPDATE lot SET pieces = pieces + 1, place = 'x'")).isEqualTo(REFUSED);
      assertThat(book.refusal("UPDATE lot SET volume_m3 = 5")).isEqualTo(REFUSED);
      assertThat(book.refusal("UPDATE stock_movement SET pieces = 5")).isEqualTo(REFUSED);
      assertThat(book.refusal("DELETE FROM stock_movement")).isEqualTo(REFUSED);
      assertThat(book.refusal("DELETE FROM lot")).isEqualTo(REFUSED);
      assertThat(book.refusal("ALTER TABLE stock_movement DISABLE TRIGGER stock_moves")).isEqualTo(REFUSED);
      assertThat(book.refusal("SET LOCAL session_replication_role = 'replica'")).isEqualTo(REFUSED);
      assertThat(book.refusal("UPDATE lot SET place = 'どこでも'")).isEqualTo("done");
      assertThat(book.refusal(MOVE, 0, 0, lot)).as("a movement of nothing").isEqualTo(AGAINST_A_RULE);
    }
  }

  @Test
  void one_statement_may_bring_many_movements_and_each_lot_gets_the_sum_of_its_own() throws SQLException {
    var other = Trades.lot(company, "L-2");
    try (var book = Books.open(company)) {
      book.change("""
          INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason)
          SELECT gen_random_uuid(), l.id, l.place_id, now(), n.pieces, n.pieces * 0.01, 'MOVE'
          FROM lot l, (VALUES (-100), (100), (7)) n (pieces)""");
      assertThat(book.column("SELECT pieces FROM lot ORDER BY lot_number")).containsExactly(107, 107);
      assertThat(book.column("SELECT version FROM lot WHERE id = ?", other)).containsExactly(2);
    }
  }

  @Test
  void nothing_goes_below_zero_nor_below_what_is_promised() throws SQLException {
    var listing = Trades.listing(company, 60);
    try (var book = Books.open(company)) {
      assertThat(book.refusal(MOVE, -101, -101, lot)).isEqualTo(AGAINST_A_RULE);
      book.change("INSERT INTO listing_lot (listing_id, lot_id) VALUES (?, ?)", listing, lot);
      assertThat(book.refusal(MOVE, -41, -41, lot)).as("60 of 100 are offered").isEqualTo(AGAINST_A_RULE);
      assertThat(book.refusal(MOVE, -40, -40, lot)).isEqualTo("done");
      assertThat(book.refusal(SHIP, lot, -60, listing)).as("what is shipped is kept").isEqualTo("done");
      book.change("UPDATE market.listing SET status = 'WITHDRAWN' WHERE id = ?", listing);
      assertThat(book.refusal(MOVE, -100, -100, lot)).as("nothing is promised any more").isEqualTo("done");
    }
  }

  /** A listing of the lot: so many offered, so many of these still to be had, so many shipped already. */
  private record Offer(String about, int offered, int available, int shipped, String status, String end, int stillOffered, int reserved) {}

  @Test
  void what_is_shown_as_promised_is_what_the_ledger_keeps_whatever_became_of_the_listing() throws SQLException {
    var later = "now() + interval '1 day'";
    var over = "now() - interval '1 second'";
    for (var offer : new Offer[] {
        new Offer("offered to the end", 60, 60, 0, "PUBLISHED", "NULL", 60, 0),
        new Offer("some of it ordered", 60, 40, 0, "PUBLISHED", later, 40, 20),
        new Offer("some of that shipped", 60, 40, 15, "PUBLISHED", later, 40, 5),
        new Offer("more shipped than ordered, within the tolerance", 60, 40, 21, "PUBLISHED", later, 40, 0),
        new Offer("withdrawn", 60, 60, 0, "WITHDRAWN", "NULL", 0, 0),
        new Offer("withdrawn, some of it ordered", 60, 40, 5, "WITHDRAWN", "NULL", 0, 15),
        new Offer("ended", 60, 60, 0, "PUBLISHED", over, 0, 0),
        new Offer("ended, some of it ordered", 60, 40, 5, "PUBLISHED", over, 0, 15),
        new Offer("all ordered and all shipped", 60, 0, 60, "PUBLISHED", "NULL", 0, 0)}) {
      try (var book = Books.open(company)) {
        var listing = UUID.randomUUID();
        book.change("""
            INSERT INTO market.listing (id, company_id, kind, species, grade, thickness_mm, width_mm, length_mm, volume_rule,
              offered_pieces, available_pieces, price_unit, unit_price_yen, status, published_at)
            VALUES (?, ?, 'SAWN', 'sugi', '特一等', 105, 105, 3000, 'SAWN_V1', ?, ?, 'PIECE', 900, 'PUBLISHED', now())""",
            listing, company.id(), offer.offered, offer.available);
        book.change("INSERT INTO listing_lot (listing_id, lot_id) VALUES (?, ?)", listing, lot);
        book.change("UPDATE market.listing SET status = '" + offer.status + "', publish_until = " + offer.end + " WHERE id = ?", listing);
        if (offer.shipped > 0) {
          book.change(SHIP, lot, -offer.shipped, listing);
        }
        assertThat(book.column("SELECT offered FROM lot_promises(ARRAY[?::uuid]) UNION ALL SELECT reserved FROM lot_promises(ARRAY[?::uuid])", lot, lot))
            .as(offer.about).containsExactly((long) offer.stillOffered, (long) offer.reserved);
        int free = 100 - offer.shipped - offer.stillOffered - offer.reserved;
        assertThat(book.refusal(MOVE, -free - 1, -free - 1, lot)).as(offer.about + ": one more than is free").isEqualTo(AGAINST_A_RULE);
        assertThat(free == 0 ? "done" : book.refusal(MOVE, -free, -free, lot)).as(offer.about + ": all that is free").isEqualTo("done");
      }
    }
  }

  @Test
  @Timeout(120)
  void thirty_two_who_take_from_one_lot_at_once_leave_zero_and_not_less() throws Exception {
    var start = new CyclicBarrier(AT_ONCE);
    var hands = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < AT_ONCE; i++) {
      hands.add(() -> taken(start));
    }
    int taken = 0;
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (var result : pool.invokeAll(hands)) {
        taken += result.get();
      }
    } finally {
      pool.shutdownNow();
    }
    // 32 × 5 tries of 3 pieces each on 100: 33 come through.
    assertThat(taken).isEqualTo(33);
    try (var book = Books.open(company)) {
      assertThat(book.count("SELECT pieces FROM lot WHERE id = ?", lot)).isOne();
      assertThat(book.count("SELECT sum(pieces) FROM stock_movement WHERE lot_id = ?", lot)).isOne();
    }
  }

  private int taken(CyclicBarrier start) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    int taken = 0;
    for (int i = 0; i < 5; i++) {
      try (var book = Books.open(company)) {
        book.change(MOVE, -3, -3, lot);
        book.commit();
        taken++;
      } catch (SQLException e) {
        assertThat(e.getSQLState()).isEqualTo(AGAINST_A_RULE);
      }
    }
    return taken;
  }
}
