package jp.kiba.tenancy.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.kiba.tenancy.migration.Catalog;

/**
 * Looks for holes in the walls between companies, in the catalog alone: no row of a company is read. The statement is
 * {@code db/isolation-audit.sql}, which a reviewer may run in psql just as well.
 */
public final class IsolationAudit {
  private IsolationAudit() {}

  /** @param superuser a data source that may read the whole catalog
   *  @return one line per hole; empty when the walls stand
   *  @throws IllegalStateException when the catalog cannot be read: then nothing is known */
  public static List<String> findings(DataSource superuser) {
    return Catalog.holes(superuser);
  }

  /** As {@link #findings(DataSource)}, as seen by this connection's transaction. */
  public static List<String> findings(Connection superuser) throws SQLException {
    return Catalog.holes(superuser);
  }
}
