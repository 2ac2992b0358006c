package jp.kiba.tenancy.migration;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Tenant;

/** One company's schema and the role of the same name. */
final class TenantSchema {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TenantSchema() {}

  /** @return an opaque name: nothing about the company can be read off it */
  static String freshName() {
    var name = new StringBuilder("t_");
    for (int i = 0; i < 16; i++) {
      name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  /** Makes the role unless it is there and gives it what every company has. */
  static void makeRole(Connection connection, String schema) throws SQLException {
    var name = checked(schema);
    try (var statement = connection.createStatement()) {
      boolean there;
      try (var row = statement.executeQuery("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + name + "')")) {
        row.next();
        there = row.getBoolean(1);
      }
      if (!there) {
        statement.execute("CREATE ROLE " + name + " NOLOGIN");
      }
      statement.execute("GRANT company TO " + name + " WITH INHERIT TRUE, SET FALSE");
    }
  }

  /** Makes the schema and lets its cell's login take the role; the scripts fill it and grant the rest. */
  static void make(Connection connection, String schema, int cell) throws SQLException {
    makeRole(connection, schema);
    var name = checked(schema);
    try (var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
      statement.execute("GRANT USAGE ON SCHEMA " + name + " TO " + name);
      statement.execute("GRANT " + name + " TO app_cell_" + cell + " WITH INHERIT FALSE, SET TRUE");
    }
    try (var registered = connection.prepareStatement("INSERT INTO platform.book (schema_name, cell) VALUES (?, ?)")) {
      registered.setString(1, name);
      registered.setInt(2, cell);
      registered.execute();
    }
  }

  static boolean hasMembers(Connection connection, String schema) throws SQLException {
    var name = checked(schema);
    try (var statement = connection.createStatement()) {
      try (var row = statement.executeQuery("SELECT to_regclass('" + name + ".member') IS NOT NULL")) {
        row.next();
        if (!row.getBoolean(1)) {
          return false;
        }
      }
      try (var row = statement.executeQuery("SELECT EXISTS (SELECT FROM " + name + ".member)")) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  static void drop(Connection connection, String schema) throws SQLException {
    var name = checked(schema);
    try (var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + name + " CASCADE");
      statement.execute("DROP ROLE IF EXISTS " + name);
    }
  }

  /** In the connection's transaction. */
  static void apply(Connection connection, String schema, Script script) throws SQLException {
    run(connection, schema, script.together());
    Ledger.applied(connection, schema, script);
  }

  /** In the connection's transaction. */
  static void takeBack(Connection connection, String schema, Script script) throws SQLException {
    run(connection, schema, script.wayBack());
    Ledger.takenBack(connection, schema, script.version());
  }

  static void run(Connection connection, String schema, String sql) throws SQLException {
    var name = checked(schema);
    try (var statement = connection.createStatement()) {
      statement.execute("SET LOCAL search_path = " + name);
      statement.execute(sql.replace("${tenant}", name));
    }
  }

  /** A statement that takes no transaction. One that was cut off left an invalid index behind: that goes first. */
  static void applyApart(Connection connection, String schema, Script script) throws SQLException {
    var name = checked(schema);
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      for (var invalid : invalidIndexes(connection, name)) {
        statement.execute("DROP INDEX CONCURRENTLY " + name + "." + invalid);
      }
      statement.execute("SET search_path = " + name);
      try {
        statement.execute(script.sql().replace("${tenant}", name));
      } finally {
        statement.execute("RESET search_path");
      }
      Ledger.applied(connection, schema, script);
    } finally {
      connection.setAutoCommit(false);
    }
  }

  private static List<String> invalidIndexes(Connection connection, String schema) throws SQLException {
    try (var query = connection.prepareStatement("""
        SELECT quote_ident(c.relname) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE NOT i.indisvalid AND c.relnamespace = ?::regnamespace""")) {
      query.setString(1, schema);
      return Rows.strings(query);
    }
  }

  /** The name stands in statements that take no parameters: it must have the form that we give. */
  private static String checked(String schema) {
    return new Tenant(new UUID(0, 0), schema).schema();
  }
}
