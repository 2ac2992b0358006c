package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * All companies' schemas. Flyway takes a third of a second for each; this applies the same scripts in one transaction per
 * schema, a few at a time, and keeps a ledger, so that a run that stopped half-way goes on where it was. A schema that cannot be
 * migrated stays as it was and is noted; the others go on.
 */
public final class Fleet {
  /** Of the session, so that two migration tasks go one after the other, and a killed one lets go. */
  private static final long LOCK = 4242424242L;
  private static final int MOST_IN_DEMAND = 100;
  private static final int AT_ONCE = Math.max(2, Math.min(8, 2 * Runtime.getRuntime().availableProcessors()));

  private final DataSource migrator;
  private final Workers workers;

  /** @param migrator logs in as kiba_migrator */
  public Fleet(DataSource migrator) {
    this(migrator, AT_ONCE);
  }

  Fleet(DataSource migrator, int atOnce) {
    this.migrator = migrator;
    workers = new Workers(migrator, atOnce);
  }

  /** Brings every schema up to date, companies' and spares'.
   *  @return how many could not be; the ledger tells which and why */
  public int migrate() {
    return migrate(Script.all(migrator));
  }

  int migrate(List<Script> scripts) {
    var failed = new AtomicInteger();
    alone(connection -> workers.each(Ledger.behind(connection, scripts), (worker, schema) -> {
      if (!new Upgrade(worker, schema, scripts).run()) {
        failed.incrementAndGet();
      }
    }));
    return failed.get();
  }

  /** Takes the newest migration of companies' schemas back, from the template too.
   *  @throws IllegalArgumentException when it is not the newest */
  public void takeBack(String version) {
    alone(connection -> {
      var scripts = Script.all(migrator);
      var newest = scripts.isEmpty() ? null : scripts.get(scripts.size() - 1);
      if (newest == null || !newest.version().equals(version)) {
        throw new IllegalArgumentException("the newest is " + (newest == null ? "none" : newest.version()) + ": take that back first");
      }
      workers.each(having(connection, version), (worker, schema) ->
          inTransaction(worker, () -> TenantSchema.takeBack(worker, schema, newest)));
      WayBack.template(connection, newest);
    });
  }

  /** @return how many spares there should be just now: the usual number, and as many again as were taken in the last minutes */
  public int inDemand(int usual) {
    try (var connection = migrator.getConnection(); var query = connection.prepareStatement(
        "SELECT count(*) FROM platform.company WHERE invited_at > now() - interval '5 minutes'"); var row = query.executeQuery()) {
      row.next();
      return usual + Math.min(row.getInt(1), MOST_IN_DEMAND);
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
  }

  /** Clears away what belongs to nobody: schemas and roles without a line in the registry, lines without a schema. Spares are made
   *  in one transaction, so there should be nothing. What has a member is left alone, whatever the registry says.
   *  @return the names of what was left alone */
  public List<String> clean() {
    var left = new ArrayList<String>();
    alone(connection -> {
      for (var schema : Inspection.orphans(connection)) {
        if (TenantSchema.hasMembers(connection, schema)) {
          left.add(schema);
        } else {
          inTransaction(connection, () -> TenantSchema.drop(connection, schema));
        }
      }
      connection.setAutoCommit(true);
      try (var statement = connection.createStatement()) {
        statement.execute("DELETE FROM platform.book WHERE to_regnamespace(schema_name) IS NULL");
        statement.execute("DELETE FROM platform.tenant_migration WHERE to_regnamespace(schema_name) IS NULL");
        statement.execute("DELETE FROM platform.migration_failure WHERE to_regnamespace(schema_name) IS NULL");
      }
    });
    return left;
  }

  /** Makes spares until there are that many, in the emptiest cells.
   *  @param limit how many books a cell may have
   *  @return how many were made
   *  @throws IllegalStateException when a schema could not be made, or when there is no room left */
  public int keepSpares(int wanted, int limit) {
    if (missing(wanted) <= 0) {
      return 0;
    }
    var scripts = Script.all(migrator);
    var made = new ArrayList<Integer>();
    alone(connection -> {
      int missing = missing(connection, wanted);
      made.addAll(Occupancy.of(connection).place(missing, limit));
      workers.each(made, (worker, cell) -> makeSpare(worker, scripts, cell));
      if (made.size() < missing) {
        throw new IllegalStateException("all cells are full: another is needed for " + (missing - made.size()) + " spares");
      }
    });
    return made.size();
  }

  /** Role, schema, tables, ledger and the line in the registry: all in one transaction, so nothing of it can be left alone. */
  private static void makeSpare(Connection connection, List<Script> scripts, int cell) throws SQLException {
    var schema = TenantSchema.freshName();
    inTransaction(connection, () -> {
      try (var statement = connection.createStatement()) {
        // Spares wait for each other, as all are granted the same role; nobody waits for a spare. A slow machine is no failure.
        statement.execute("SET LOCAL lock_timeout = '2min'");
      }
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

  private int missing(int wanted) {
    try (var connection = migrator.getConnection()) {
      return missing(connection, wanted);
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
  }

  private static int missing(Connection connection, int wanted) throws SQLException {
    try (var query = connection.prepareStatement("SELECT count(*) FROM platform.spare"); var row = query.executeQuery()) {
      row.next();
      return wanted - row.getInt(1);
    }
  }

  private static List<String> having(Connection connection, String version) throws SQLException {
    try (var query = connection.prepareStatement("SELECT schema_name FROM platform.tenant_migration WHERE version = ?")) {
      query.setString(1, version);
      return Rows.strings(query);
    }
  }

  interface Work {
    void run() throws SQLException;
  }

  private static void inTransaction(Connection connection, Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      work.run();
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private interface Alone {
    void on(Connection connection) throws SQLException;
  }

  /** Asks again and again instead of waiting in the database: a waiting statement would keep concurrent indexes from ending. */
  private void alone(Alone work) {
    try (var connection = migrator.getConnection(); var statement = connection.createStatement()) {
      while (!locked(statement)) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      work.on(connection);
      statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException e) {
      throw new IllegalStateException("the fleet cannot be worked on", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another migration", e);
    }
  }

  private static boolean locked(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
