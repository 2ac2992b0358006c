package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Takes migrations back where Flyway keeps the history. */
final class WayBack {
  private WayBack() {}

  static void template(Connection connection, Script script) throws SQLException {
    connection.setAutoCommit(false);
    TenantSchema.run(connection, SharedSchemas.TEMPLATE, script.wayBack());
    forget(connection, SharedSchemas.TEMPLATE, script.version());
    connection.commit();
    connection.setAutoCommit(true);
  }

  /** One of the shared schemas' migrations.
   *  @param file {@code V…__x.sql} */
  static void shared(Connection connection, String version, String file) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(Script.wayBack("/db/migration/shared/", file));
    }
    forget(connection, SharedSchemas.HISTORY, version);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void forget(Connection connection, String schema, String version) throws SQLException {
    try (var history = connection.prepareStatement("DELETE FROM " + schema + ".flyway_schema_history WHERE version = ?")) {
      history.setString(1, version);
      history.execute();
    }
  }
}
