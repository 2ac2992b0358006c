package jp.kiba.tenancy.migration;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A server that somebody else runs, such as RDS. Its master user makes databases and roles but is no superuser, and what came
 * with the server is not its own: that stays open to PUBLIC (docs/adr/0032).
 */
public final class ManagedServer {
  /** Any server has it; a database is made from within another. */
  private static final String MAINTENANCE = "postgres";

  private ManagedServer() {}

  /** Makes the database unless it is there, sorted as the application was written for, and its roles; tells logins their passwords.
   *  @param master login of the master user, kiba_master
   *  @param passwords by login, as for {@link Bootstrap}
   *  @throws IllegalStateException when the server refuses */
  public static void prepare(DatabaseAddress address, String master, String secret, Map<String, String> passwords) {
    makeDatabase(address.named(MAINTENANCE).as(master, secret), address.name());
    var ours = address.as(master, secret);
    Bootstrap.run(ours, passwords);
    Bootstrap.claims(ours);
  }

  private static void makeDatabase(DataSource master, String name) {
    try (var connection = master.getConnection(); var ask = connection.prepareStatement("""
        SELECT format('CREATE DATABASE %I TEMPLATE template0 ENCODING ''UTF8'' LOCALE_PROVIDER builtin BUILTIN_LOCALE ''C.UTF-8'' LOCALE ''C''', ?::text)
        WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = ?)""")) {
      ask.setString(1, name);
      ask.setString(2, name);
      try (var row = ask.executeQuery(); var make = connection.createStatement()) {
        if (row.next()) {
          make.execute(row.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be made", e);
    }
  }
}
