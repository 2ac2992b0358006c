package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The roles: those that every database of ours has, and a login for each cell. */
public final class Bootstrap {
  private static final Pattern CELL = Pattern.compile("app_cell_[1-9][0-9]{0,3}");

  private Bootstrap() {}

  public static void run(DataSource superuser, Map<String, String> passwords) {
    try (var connection = superuser.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute(script("bootstrap"));
        for (var login : passwords.keySet()) {
          if (CELL.matcher(login).matches()) {
            statement.execute(script("cell").replace("${login}", login));
          }
        }
      }
      for (var login : passwords.entrySet()) {
        password(connection, login.getKey(), login.getValue());
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the roles could not be made", e);
    }
  }

  /** The login of whoever makes tokens, where that is no part of ours. */
  static void claims(DataSource master) {
    execute(master, "claims", "the login of the claims function could not be made");
  }

  /** What that login may ask, where there is one; after the migrations. */
  public static void claimsRights(DataSource migrator) {
    execute(migrator, "claims-rights", "the claims function could not be given its right");
  }

  private static void execute(DataSource login, String script, String otherwise) {
    try (var connection = login.getConnection(); var statement = connection.createStatement()) {
      statement.execute(script(script));
    } catch (SQLException e) {
      throw new IllegalStateException(otherwise, e);
    }
  }

  /** ALTER ROLE takes no parameters: the server itself does the quoting. */
  private static void password(Connection connection, String login, String password) throws SQLException {
    String statement;
    try (var quote = connection.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?::text, ?::text)")) {
      quote.setString(1, login);
      quote.setString(2, password);
      try (var row = quote.executeQuery()) {
        row.next();
        statement = row.getString(1);
      }
    }
    try (var alter = connection.createStatement()) {
      alter.execute(statement);
    }
  }

  private static String script(String name) {
    try (var in = Bootstrap.class.getResourceAsStream("/db/" + name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
