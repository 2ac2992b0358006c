package jp.kiba.tenancy.api;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.kiba.tenancy.isolation.Auditing;
import jp.kiba.tenancy.isolation.IsolationReport;

/**
 * Looks for holes in the walls between companies: in the catalog, where no row of a company is read, and by trying as every
 * role what must be refused. {@code ./kiba audit isolation} is the same from the command line.
 */
public final class IsolationAudit {
  private IsolationAudit() {}

  /** @param superuser a data source that may take every login's place
   *  @throws IllegalStateException when the catalog cannot be read: then nothing is known */
  public static IsolationReport report(DataSource superuser) {
    return new Auditing((done, of) -> { }).run(new Auditing.Logins() {
      @Override
      public DataSource catalog() {
        return superuser;
      }

      @Override
      public DataSource of(String login) {
        return null;
      }
    });
  }

  /** As seen by this connection's transaction, uncommitted changes included.
   *  @param probing whether roles try as well, or the catalog alone is read */
  public static IsolationReport report(Connection superuser, boolean probing) throws SQLException {
    return Auditing.run(superuser, probing);
  }

  /** One look at the catalog, as this connection's transaction sees it.
   *  @throws java.util.NoSuchElementException for the id of no check */
  public static IsolationReport.CheckSeen check(Connection superuser, String id) throws SQLException {
    return Auditing.check(superuser, id);
  }
}
