package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * All companies' schemas. Flyway takes a third of a second for each; this applies the same scripts in one transaction per
 * schema, a few at a time, and keeps a ledger, so that a run that stopped half-way goes on where it was.
 */
public final class Fleet {
  private static final int AT_ONCE = 4;
  /** Of the session, so that two migration tasks go one after the other. */
  private static final long LOCK = 4242424242L;

  private final DataSource migrator;

  public Fleet(DataSource migrator) {
    this.migrator = migrator;
  }

  /** Brings every schema of the registry and every spare up to date. */
  public void migrate() {
    var scripts = Script.all(migrator);
    alone(() -> inParallel(names("SELECT schema_name FROM platform.company UNION SELECT schema_name FROM platform.spare")
        .stream().map(schema -> (Callable<Void>) () -> bringUp(schema, scripts)).toList()));
  }

  /** Makes spares until there are that many, in the emptiest cells.
   *  @param limit how many books a cell may have
   *  @throws IllegalStateException when a schema could not be made, or when there is no room left */
  public void keepSpares(int wanted, int limit) {
    if (missing(wanted) <= 0) {
      return;
    }
    var scripts = Script.all(migrator);
    alone(() -> {
      int missing = missing(wanted);
      var places = places(missing, limit);
      inParallel(places.stream().map(cell -> (Callable<Void>) () -> makeSpare(scripts, cell)).toList());
      if (places.size() < missing) {
        throw new IllegalStateException("all cells are full: another is needed for " + (missing - places.size()) + " spares");
      }
    });
  }

  private Void bringUp(String schema, List<Script> scripts) throws SQLException {
    return inTransaction(connection -> {
      var done = done(connection, schema);
      for (var script : scripts) {
        if (!done.contains(script.version())) {
          TenantSchema.apply(connection, schema, script);
        }
      }
    });
  }

  private Void makeSpare(List<Script> scripts, int cell) throws SQLException {
    var schema = TenantSchema.freshName();
    return inTransaction(connection -> {
      TenantSchema.make(connection, schema, cell);
      for (var script : scripts) {
        TenantSchema.apply(connection, schema, script);
      }
      try (var ready = connection.prepareStatement("INSERT INTO platform.spare (schema_name) VALUES (?)")) {
        ready.setString(1, schema);
        ready.execute();
      }
    });
  }

  private List<Integer> places(int missing, int limit) {
    try (var connection = migrator.getConnection()) {
      return Occupancy.of(connection).place(missing, limit);
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
  }

  private int missing(int wanted) {
    return wanted - names("SELECT schema_name FROM platform.spare").size();
  }

  private static Set<String> done(Connection connection, String schema) throws SQLException {
    var versions = new HashSet<String>();
    try (var query = connection.prepareStatement("SELECT version FROM platform.tenant_migration WHERE schema_name = ?")) {
      query.setString(1, schema);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          versions.add(rows.getString(1));
        }
      }
    }
    return versions;
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private Void inTransaction(Work work) throws SQLException {
    try (var connection = migrator.getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.on(connection);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
    return null;
  }

  private List<String> names(String sql) {
    var names = new ArrayList<String>();
    try (var connection = migrator.getConnection(); var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
    return names;
  }

  private void alone(Runnable work) {
    try (var connection = migrator.getConnection(); var statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      try {
        work.run();
      } finally {
        statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the migration lock cannot be had", e);
    }
  }

  private static void inParallel(List<Callable<Void>> work) {
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      IllegalStateException failed = null;
      for (var result : pool.invokeAll(work)) {
        try {
          result.get();
        } catch (ExecutionException e) {
          if (failed == null) {
            failed = new IllegalStateException("a company's schema could not be migrated", e.getCause());
          } else {
            failed.addSuppressed(e.getCause());
          }
        }
      }
      if (failed != null) {
        throw failed;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while migrating", e);
    } finally {
      pool.shutdown();
    }
  }
}
