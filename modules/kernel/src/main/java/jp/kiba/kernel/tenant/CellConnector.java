package jp.kiba.kernel.tenant;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Opens each connection of an EntityManager with the login of the bound tenant's cell. All cells share one pool, which knows
 * its connections by their login and hands out no other's.
 */
final class CellConnector extends JNDIConnector {
  private static final long serialVersionUID = 1L;

  CellConnector(JNDIConnector plain) {
    super(plain.getDataSource());
    setName(plain.getName());
  }

  @Override
  public Connection connect(Properties properties, Session session) {
    var login = CDI.current().select(ServedCells.class).get().login(TenantBinding.tenant());
    try {
      return getDataSource().getConnection(login.name(), login.password());
    } catch (SQLException e) {
      throw DatabaseException.sqlException(e, null, false);
    }
  }
}
