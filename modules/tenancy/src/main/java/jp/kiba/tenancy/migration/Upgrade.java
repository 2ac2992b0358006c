package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Brings one company's schema up to date: all that is missing in one transaction, or nothing of it. What cannot be in a
 * transaction (an index made beside running work) has a turn of its own, and may be tried again.
 */
final class Upgrade {
  private static final Logger LOG = Logger.getLogger("jp.kiba.migration");
  private static final int TRIES = 4;
  private static final long FIRST_WAIT_MILLIS = 250;
  /** Somebody else was in the way: lock time-out, deadlock, serialization. */
  private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");

  private final Connection connection;
  private final String schema;
  private final List<Script> scripts;
  private String at = "";

  Upgrade(Connection connection, String schema, List<Script> scripts) {
    this.connection = connection;
    this.schema = schema;
    this.scripts = scripts;
  }

  /** @return whether it is up to date now; if not, the ledger says why, and the schema is as it was */
  boolean run() throws SQLException {
    for (int attempt = 1;; attempt++) {
      try {
        connection.setAutoCommit(false);
        bringUp();
        Ledger.succeeded(connection, schema);
        connection.commit();
        return true;
      } catch (SQLException e) {
        connection.rollback();
        if (!PASSING.contains(e.getSQLState()) || attempt == TRIES) {
          LOG.log(Level.WARNING, schema + " could not be migrated to " + at + ": " + Failure.wordsFor(e));
          Ledger.failed(connection, schema, at, Failure.wordsFor(e));
          connection.commit();
          return false;
        }
        pause(FIRST_WAIT_MILLIS << attempt);
      }
    }
  }

  private void bringUp() throws SQLException {
    var done = Ledger.of(connection, schema);
    for (var script : scripts) {
      at = script.version();
      var checksum = done.get(at);
      if (checksum == null && script.apart()) {
        connection.commit();
        TenantSchema.applyApart(connection, schema, script);
      } else if (checksum == null) {
        TenantSchema.apply(connection, schema, script);
      } else if (!checksum.equals(script.checksum())) {
        throw new SQLException(Ledger.EDITED, "KIBA1");
      }
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while migrating", e);
    }
  }

  /** What the operator is told. Messages about data may quote it: of those only the state and the names of things. */
  static final class Failure {
    private Failure() {}

    static String wordsFor(SQLException e) {
      var state = String.valueOf(e.getSQLState());
      if (!(e instanceof PSQLException database) || database.getServerErrorMessage() == null) {
        return state + " " + e.getMessage();
      }
      var told = database.getServerErrorMessage();
      if (state.startsWith("22") || state.startsWith("23")) {
        return state + " the company's data do not fit" + named(" table ", told.getTable()) + named(" column ", told.getColumn())
            + named(" constraint ", told.getConstraint());
      }
      return state + " " + told.getMessage();
    }

    private static String named(String kind, String name) {
      return name == null ? "" : kind + name;
    }
  }
}
