package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Certified volume: the database has the last word, whatever a program forgot to look at. */
class OriginLimitIT {
  private static final String SHARE = """
      INSERT INTO lot_origin (id, lot_id, record_id, passage_id, volume_m3, certified_m3, source_m3)
      VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, 1)""";
  private static final String CHECK = "23514";
  private static final int CLAIMS = 20;

  @Test
  void no_more_is_certified_in_lots_than_the_evidence_covers() throws SQLException {
    var mill = Books.company("製材");
    try (var book = Books.open(mill)) {
      var record = record(book, "10");
      book.run(SHARE, Trades.lot(mill, "A"), record, null, m3("7"), m3("7"));
      var second = Trades.lot(mill, "B");
      assertThat(book.refusal(SHARE, second, record, null, m3("4"), m3("3.000001"))).isEqualTo(CHECK);
      book.run(SHARE, second, record, null, m3("4"), m3("3"));
      assertThat(book.refusal("UPDATE lot_origin SET certified_m3 = 3.000001 WHERE lot_id = ?", second)).isEqualTo(CHECK);
      assertThat(book.refusal("UPDATE origin_record SET certified_m3 = 9.9 WHERE id = ?", record)).isEqualTo(CHECK);
      assertThat(book.refusal(SHARE, Trades.lot(mill, "C"), record("O-2", book, null), null, m3("1"), m3("1.1"))).as("more than there is").isEqualTo(CHECK);
    }
  }

  @Test
  @Timeout(120)
  void those_who_claim_certified_boards_at_once_get_no_more_than_went_in_times_the_yield() throws Exception {
    var mill = Books.company("製材");
    var passage = UUID.randomUUID();
    UUID record;
    try (var book = Books.open(mill)) {
      record = record(book, "100");
      book.run("INSERT INTO origin_passage VALUES (?, 'TRANSFORM', now())", passage);
      // 10 m³ of logs, 8 of them certified, gave 6 m³ of boards: 4.8 may be.
      book.run("INSERT INTO origin_passage_share VALUES (?, ?, 10, 6, 8)", passage, record);
      assertThat(book.refusal(SHARE, Trades.lot(mill, "X"), record("O-9", book, "1"), passage, m3("1"), m3("1")))
          .as("an origin that did not go in").isEqualTo(CHECK);
      book.commit();
    }
    var start = new CyclicBarrier(CLAIMS);
    var claims = new ArrayList<Callable<String>>();
    for (int i = 0; i < CLAIMS; i++) {
      var lot = Trades.lot(mill, "L" + i);
      claims.add(() -> {
        try (var book = Books.open(mill)) {
          start.await(30, TimeUnit.SECONDS);
          var answer = book.refusal(SHARE, lot, record, passage, m3("1"), m3("0.5"));
          if (answer.equals("done")) {
            book.run(SHARE, lot, record, passage, m3("1"), m3("0.5"));
            book.commit();
          }
          return answer;
        } catch (SQLException e) {
          return e.getSQLState();
        }
      });
    }
    var pool = Executors.newFixedThreadPool(CLAIMS);
    try {
      for (var answer : pool.invokeAll(claims)) {
        assertThat(answer.get()).isIn("done", CHECK);
      }
    } finally {
      pool.shutdownNow();
    }
    try (var book = Books.open(mill)) {
      assertThat((BigDecimal) book.one("SELECT sum(certified_m3) FROM lot_origin WHERE record_id = ?", record)).isEqualByComparingTo("4.5");
      assertThat((BigDecimal) book.one("SELECT certified_out_m3 FROM origin_passage_share WHERE record_id = ?", record)).isEqualByComparingTo("4.5");
    }
  }

  @Test
  void what_was_handed_on_cannot_be_deleted_for_five_years() throws SQLException {
    var mill = Books.company("製材");
    try (var book = Books.open(mill)) {
      var record = record(book, "10");
      book.run("""
          INSERT INTO origin_evidence VALUES (gen_random_uuid(), ?, 'a.pdf', 'application/pdf', 9, 'x', 'origin/a', now(), '担当')""", record);
      var lot = Trades.lot(mill, "K");
      book.run(SHARE, lot, record, null, m3("1"), m3("1"));
      assertThat(gone(book)).as("still attached").containsExactly(0, 1, 1);
      book.run("UPDATE lot_origin SET used_at = now() - interval '4 years 364 days'");
      assertThat(gone(book)).containsExactly(0, 0, 0);
      book.run("UPDATE lot_origin SET used_at = now() - interval '5 years 1 day'");
      assertThat(gone(book)).as("record and evidence may go, what left the yard stays noted until then").containsExactly(1, 1, 0);
    }
  }

  /** How many records, papers and shares the company's role could delete now. */
  private static Iterable<Integer> gone(Book book) throws SQLException {
    var gone = new ArrayList<Integer>();
    for (var sql : new String[] {"DELETE FROM origin_record", "DELETE FROM origin_evidence", "DELETE FROM lot_origin"}) {
      gone.add(book.tried(sql));
    }
    return gone;
  }

  private static UUID record(Book book, String certified) throws SQLException {
    return record("O-1", book, certified);
  }

  private static UUID record(String number, Book book, String certified) throws SQLException {
    var id = UUID.randomUUID();
    book.run("""
        INSERT INTO origin_record (id, number, own_harvest, species, area, evidence_kind, legality, certified_m3, opened_at)
        VALUES (?, ?, false, ',SUGI,', '吉野', 'FSC', 'PENDING', ?, now())""", id, number, certified == null ? null : m3(certified));
    return id;
  }

  private static BigDecimal m3(String text) {
    return new BigDecimal(text);
  }
}
