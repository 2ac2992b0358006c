package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Companies that act in the same instant. */
class RaceIT {
  private static final int BUYERS = 50;
  private static final int ROUNDS = 40;

  @Test
  @Timeout(120)
  void fifty_buyers_of_the_last_lot_are_one_success_and_forty_nine_refusals() throws Exception {
    var seller = Books.company("売方");
    var last = Trades.listing(seller, 10);
    var start = new CyclicBarrier(BUYERS);
    var buyers = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < BUYERS; i++) {
      var buyer = Books.company("買方" + i);
      Trades.partners(buyer, seller);
      buyers.add(() -> buys(buyer, seller, last, start));
    }
    assertThat(atOnce(buyers)).hasSize(BUYERS).containsOnlyOnce(true);
    try (var all = Books.all()) {
      assertThat(all.one("SELECT available_pieces FROM market.listing WHERE id = ?", last)).isEqualTo(0);
      assertThat(all.count("SELECT count(*) FROM exchange.reservation WHERE listing_id = ?", last)).isOne();
      assertThat(all.count("SELECT count(*) FROM exchange.trade WHERE seller = ?", seller.id())).isOne();
      assertThat(all.count("SELECT count(*) FROM " + seller.schema() + ".trade_order")).isOne();
    }
  }

  private static boolean buys(Company buyer, Company seller, UUID listing, CyclicBarrier start) throws Exception {
    try (var book = Books.open(buyer)) {
      var order = Trades.draft(book, buyer, seller, 10, listing);
      start.await(30, TimeUnit.SECONDS);
      if (!Trades.place(book, order, seller)) {
        return false;
      }
      book.commit();
      return true;
    }
  }

  @Test
  @Timeout(120)
  void two_companies_that_order_from_each_other_at_once_do_not_deadlock() throws Exception {
    var a = Books.company("A製材");
    var b = Books.company("B木材");
    Trades.partners(a, b);
    var ofA = new UUID[] {Trades.listing(a, 10_000), Trades.listing(a, 10_000)};
    var ofB = new UUID[] {Trades.listing(b, 10_000), Trades.listing(b, 10_000)};
    // Twice each way, with the lines in opposite order: a deadlock would come out as SQL state 40P01.
    assertThat(atOnce(List.of(
        () -> orders(a, b, ofB[0], ofB[1]), () -> orders(a, b, ofB[1], ofB[0]),
        () -> orders(b, a, ofA[0], ofA[1]), () -> orders(b, a, ofA[1], ofA[0])))).containsOnly(true);
    try (var all = Books.all()) {
      for (var book : List.of(a, b)) {
        assertThat(all.count("SELECT count(*) FROM " + book.schema() + ".trade_order")).isEqualTo(4L * ROUNDS);
      }
      assertThat(all.count("SELECT min(available_pieces) FROM market.listing WHERE id = ANY (?)", (Object) ofA))
          .isEqualTo(10_000 - 2 * ROUNDS);
    }
  }

  private static boolean orders(Company buyer, Company seller, UUID... listings) throws SQLException {
    for (int i = 0; i < ROUNDS; i++) {
      Trades.ordered(buyer, seller, 1, listings);
    }
    return true;
  }

  @Test
  @Timeout(120)
  void both_parties_of_one_trade_take_turns_and_lose_no_step() throws Exception {
    var buyer = Books.company("買方");
    var seller = Books.company("売方");
    Trades.partners(buyer, seller);
    var order = Trades.ordered(buyer, seller, 1, Trades.listing(seller, 10));
    // While goods are on their way either side takes steps.
    try (var all = Books.all()) {
      all.change("UPDATE exchange.trade SET status = 'SHIPPING' WHERE id = ?", order);
      for (var side : List.of(buyer, seller)) {
        all.change("UPDATE " + side.schema() + ".trade_order SET status = 'SHIPPING' WHERE id = ?", order);
      }
      all.commit();
    }
    assertThat(atOnce(List.of(() -> acts(buyer, order), () -> acts(seller, order)))).containsOnly(true);
    for (var side : List.of(buyer, seller)) {
      try (var book = Books.open(side)) {
        assertThat(book.count("SELECT version FROM trade_order WHERE id = ?", order)).isEqualTo(2 + 2L * ROUNDS);
        assertThat(book.count("SELECT count(*) FROM trade_step WHERE order_id = ?", order)).isEqualTo(1 + 2L * ROUNDS);
      }
    }
  }

  private static boolean acts(Company side, UUID order) throws SQLException {
    for (int i = 0; i < ROUNDS; i++) {
      try (var book = Books.open(side)) {
        book.run("SELECT exchange.lock_trade(?)", order);
        book.change("UPDATE trade_order SET version = version + 1 WHERE id = ?", order);
        Trades.step(book, order, (int) book.count("SELECT version FROM trade_order WHERE id = ?", order), "CONFIRMED");
        book.run("SELECT exchange.mirror_trade(?)", order);
        book.commit();
      }
    }
    return true;
  }

  /** Whatever one of them throws, the test throws. */
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    var pool = Executors.newFixedThreadPool(work.size());
    try {
      var results = new ArrayList<T>();
      for (var result : pool.invokeAll(work)) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
