package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was applied to which company's schema, and what could not be. */
final class Ledger {
  /** The script that ran there is not the one that we have. */
  static final String EDITED = "the script was changed after it had run here";

  private Ledger() {}

  /** @return the checksums by version, for one schema */
  static Map<String, String> of(Connection connection, String schema) throws SQLException {
    var done = new HashMap<String, String>();
    try (var query = connection.prepareStatement("SELECT version, checksum FROM platform.tenant_migration WHERE schema_name = ?")) {
      query.setString(1, schema);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          done.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return done;
  }

  /** @return the schemas that lack one of these or had another in its place */
  static List<String> behind(Connection connection, List<Script> scripts) throws SQLException {
    try (var query = connection.prepareStatement("""
        SELECT b.schema_name FROM platform.book b
        LEFT JOIN platform.tenant_migration m ON m.schema_name = b.schema_name
          AND (m.version, m.checksum) IN (SELECT * FROM unnest(?::text[], ?::text[]))
        GROUP BY 1 HAVING count(m.version) < ? ORDER BY 1""")) {
      query.setArray(1, connection.createArrayOf("text", scripts.stream().map(Script::version).toArray()));
      query.setArray(2, connection.createArrayOf("text", scripts.stream().map(Script::checksum).toArray()));
      query.setInt(3, scripts.size());
      return Rows.strings(query);
    }
  }

  static void applied(Connection connection, String schema, Script script) throws SQLException {
    run(connection, "INSERT INTO platform.tenant_migration (schema_name, version, checksum) VALUES (?, ?, ?)",
        schema, script.version(), script.checksum());
  }

  static void takenBack(Connection connection, String schema, String version) throws SQLException {
    run(connection, "DELETE FROM platform.tenant_migration WHERE schema_name = ? AND version = ?", schema, version);
  }

  static void failed(Connection connection, String schema, String version, String error) throws SQLException {
    run(connection, """
        INSERT INTO platform.migration_failure AS f (schema_name, version, error) VALUES (?, ?, ?)
        ON CONFLICT (schema_name) DO UPDATE SET version = excluded.version, error = excluded.error, failed_at = now(),
          attempts = f.attempts + 1""", schema, version, error);
  }

  static void succeeded(Connection connection, String schema) throws SQLException {
    run(connection, "DELETE FROM platform.migration_failure WHERE schema_name = ?", schema);
  }

  private static void run(Connection connection, String sql, String... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
