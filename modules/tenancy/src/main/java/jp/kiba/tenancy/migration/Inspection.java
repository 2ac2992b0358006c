package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the fleet and changes nothing. */
public final class Inspection {
  /** What looks like a company's and is registered nowhere: empty on a healthy database. */
  static final String ORPHANS = """
      SELECT name FROM (SELECT nspname AS name FROM pg_namespace UNION SELECT rolname FROM pg_roles) x
      WHERE name ~ '^t_[a-z0-9]{16}$' AND name <> ? AND NOT EXISTS (SELECT FROM platform.company c WHERE c.schema_name = name)
        AND NOT EXISTS (SELECT FROM platform.spare s WHERE s.schema_name = name) ORDER BY 1""";

  private Inspection() {}

  public static FleetStatus of(DataSource migrator) {
    var scripts = Script.all(migrator);
    try (var connection = migrator.getConnection()) {
      return new FleetStatus(count(connection, "SELECT count(*) FROM platform.book"), count(connection, "SELECT count(*) FROM platform.spare"),
          cells(connection), scripts.isEmpty() ? null : scripts.get(scripts.size() - 1).version(),
          behind(connection, scripts), orphans(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be read", e);
    }
  }

  static List<String> orphans(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(ORPHANS)) {
      query.setString(1, SharedSchemas.TEMPLATE);
      return Rows.strings(query);
    }
  }

  private static List<FleetStatus.Cell> cells(Connection connection) throws SQLException {
    return Occupancy.of(connection).books().entrySet().stream().map(c -> new FleetStatus.Cell(c.getKey(), c.getValue())).toList();
  }

  private static List<FleetStatus.Behind> behind(Connection connection, List<Script> scripts) throws SQLException {
    var behind = new ArrayList<FleetStatus.Behind>();
    for (var schema : Ledger.behind(connection, scripts)) {
      var missing = scripts.size() - (int) Ledger.of(connection, schema).entrySet().stream()
          .filter(done -> scripts.stream().anyMatch(s -> s.version().equals(done.getKey()) && s.checksum().equals(done.getValue()))).count();
      behind.add(failure(connection, schema, missing));
    }
    return behind;
  }

  private static FleetStatus.Behind failure(Connection connection, String schema, int missing) throws SQLException {
    try (var query = connection.prepareStatement(
        "SELECT version, attempts, error, failed_at FROM platform.migration_failure WHERE schema_name = ?")) {
      query.setString(1, schema);
      try (var row = query.executeQuery()) {
        return row.next()
            ? new FleetStatus.Behind(schema, missing, row.getString(1), row.getInt(2), row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant())
            : new FleetStatus.Behind(schema, missing, null, null, null, null);
      }
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (var query = connection.prepareStatement(sql); var row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
