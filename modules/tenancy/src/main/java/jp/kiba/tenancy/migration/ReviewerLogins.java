package jp.kiba.tenancy.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Makes the logins of reviewers and takes them away: only the migrator may, so only a node that has its password can. */
@ApplicationScoped
public class ReviewerLogins {
  @Inject
  MigratorLogin migrator;

  /** @return whether this node can */
  public boolean possible() {
    return migrator.source().isPresent();
  }

  /** Makes the login unless it is there: a node may have died before it could say so.
   *  @param verifier of the password, by SCRAM */
  public void make(String login, String schema, String verifier, Instant until) {
    try (var connection = connect(); var there = connection.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
      there.setString(1, login);
      try (var row = there.executeQuery()) {
        if (row.next()) {
          return;
        }
      }
      try (var make = connection.prepareStatement("SELECT platform.make_reviewer(?, ?, ?, ?)")) {
        make.setString(1, login);
        make.setString(2, schema);
        make.setString(3, verifier);
        make.setObject(4, until.atOffset(ZoneOffset.UTC));
        make.execute();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a reviewer's login could not be made", e);
    }
  }

  /** First nobody comes in any more; then whoever is in goes, and the login. Nothing happens where there is none. */
  public void end(String login) {
    try (var connection = connect()) {
      try (var close = connection.prepareStatement("SELECT platform.close_reviewer(?)")) {
        close.setString(1, login);
        close.execute();
      }
      try (var drop = connection.prepareStatement("SELECT platform.drop_reviewer(?)")) {
        drop.setString(1, login);
        drop.execute();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a reviewer's login could not be taken away", e);
    }
  }

  private Connection connect() throws SQLException {
    return migrator.source().orElseThrow().getConnection();
  }
}
