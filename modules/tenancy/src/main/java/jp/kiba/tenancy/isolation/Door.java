package jp.kiba.tenancy.isolation;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One way in for probes: a connection in a transaction that is never committed, either of the login itself or of a superuser
 * who takes the login's place for each attempt.
 */
final class Door {
  private final Connection connection;
  private final String before;

  private Door(Connection connection, String before) throws SQLException {
    this.connection = connection;
    this.before = before;
    run("SAVEPOINT attempt");
  }

  static Door of(Connection login) throws SQLException {
    login.setAutoCommit(false);
    return new Door(login, "ROLLBACK TO SAVEPOINT attempt; ");
  }

  /** @param login without quotes, as the catalog has it */
  static Door impersonating(Connection superuser, String login) throws SQLException {
    superuser.setAutoCommit(false);
    // Thousands of refusals that are meant would hide, in the server's log, the one that is not.
    return new Door(superuser, "ROLLBACK TO SAVEPOINT attempt; SET LOCAL log_min_messages = panic; SET LOCAL SESSION AUTHORIZATION "
        + login + "; ");
  }

  /** @param role to take first; null for the login itself
   *  @return the SQL state of the refusal, or "done" */
  String attempt(String role, String sql) {
    try {
      // One round trip: what went before is undone, the role taken, the statement tried.
      run(before + (role == null ? "" : "SET LOCAL ROLE " + role + "; ") + sql);
      return Probe.DONE;
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /** Leaves the connection as it was before. */
  void shut() throws SQLException {
    run("ROLLBACK TO SAVEPOINT attempt");
    run("RELEASE SAVEPOINT attempt");
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
