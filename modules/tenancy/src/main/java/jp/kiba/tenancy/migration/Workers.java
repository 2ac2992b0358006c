package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** A few connections that share a pile of work: each is opened once, not for every piece. */
final class Workers {
  /** One piece; what it throws stops this worker and, in the end, all. */
  interface Piece<T> {
    void on(Connection connection, T piece) throws SQLException;
  }

  private final DataSource migrator;
  private final int atOnce;

  Workers(DataSource migrator, int atOnce) {
    this.migrator = migrator;
    this.atOnce = atOnce;
  }

  /** @throws IllegalStateException when a piece threw; the others were done all the same, as far as workers were left */
  <T> void each(Collection<T> pieces, Piece<T> work) {
    if (pieces.isEmpty()) {
      return;
    }
    Queue<T> pile = new ConcurrentLinkedQueue<>(pieces);
    var pool = Executors.newFixedThreadPool(Math.min(atOnce, pieces.size()));
    try {
      var workers = new ArrayList<Callable<Void>>();
      for (int i = 0; i < Math.min(atOnce, pieces.size()); i++) {
        workers.add(() -> worker(pile, work));
      }
      IllegalStateException failed = null;
      for (var worker : pool.invokeAll(workers)) {
        try {
          worker.get();
        } catch (ExecutionException e) {
          failed = failed == null ? new IllegalStateException("a company's schema could not be worked on", e.getCause()) : failed;
        }
      }
      if (failed != null) {
        throw failed;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while migrating", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> Void worker(Queue<T> pile, Piece<T> work) throws SQLException {
    try (var connection = migrator.getConnection()) {
      try (var statement = connection.createStatement()) {
        // Rather come again than keep a company waiting behind our wait for its table.
        statement.execute("SET lock_timeout = '2s'");
        statement.execute("SET statement_timeout = '10min'");
      }
      for (var piece = pile.poll(); piece != null; piece = pile.poll()) {
        work.on(connection, piece);
      }
    }
    return null;
  }
}
