package jp.kiba.kernel.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Every connection that an EntityManager gets is its cell's ({@link CellConnector}), passes here before its first statement
 * and takes the role of the bound tenant, for the length of the transaction: role and schema bear the same name, so this one
 * statement picks both. Plain JDBC takes the same way ({@code em.unwrap(Connection.class)}), but what is done with the connection in hand is not seen here any more.
 * Code that goes around it holds a login that owns nothing.
 */
public final class TenantBinding extends SessionEventAdapter implements SessionCustomizer {
  private static final Logger LOG = Logger.getLogger("jp.kiba.cells");
  private static final String BOUND = "jp.kiba.tenant";
  private static final String REFUSED = "42501";

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
    session.getEventManager().addListener(new StatementTrace(true));
    var login = (DatasourceLogin) session.getDatasourceLogin();
    login.setConnector(new CellConnector((JNDIConnector) login.getConnector()));
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var transaction = transactions();
    var tenant = tenantOf(transaction);
    takeRole(((Accessor) event.getResult()).getConnection(), tenant);
    transaction.putResource(BOUND, tenant);
  }

  /** A transaction that has written keeps its connection and acquires none for a second tenant: so every statement asks. */
  @Override
  public void preExecuteCall(SessionEvent event) {
    tenantOf(transactions());
  }

  static boolean inTransaction() {
    return transactions().getTransactionKey() != null;
  }

  /** The tenant to whose cell a connection must belong. */
  static Tenant tenant() {
    return tenantOf(transactions());
  }

  private static Tenant tenantOf(TransactionSynchronizationRegistry transaction) {
    if (transaction.getTransactionKey() == null) {
      throw new IllegalStateException("a book is only opened inside a transaction");
    }
    var tenant = Current.tenant();
    var bound = (Tenant) transaction.getResource(BOUND);
    if (bound != null && !bound.equals(tenant)) {
      // Tried without this refusal: it silently wrote the second company's row into the first one's schema.
      throw new IllegalStateException("this transaction belongs to another tenant");
    }
    return tenant;
  }

  /** Takes the tenant's role until the transaction ends, and in the same go says in which trace it is. Were the connection in none, LOCAL
   *  would make this do nothing. */
  private static void takeRole(Connection connection, Tenant tenant) {
    try (var statement = connection.createStatement()) {
      // A role cannot be a parameter; the name's form is checked where a Tenant is made.
      statement.execute("SET LOCAL ROLE " + tenant.schema() + "; " + StatementTrace.name());
    } catch (SQLException e) {
      if (REFUSED.equals(e.getSQLState())) {
        // Another cell's by now: the next try asks which.
        CDI.current().select(ServedCells.class).get().forget(tenant);
        LOG.log(Level.WARNING, "the cell's login may not take the role " + tenant.schema(), e);
        throw Problem.of(503, "unavailable", "kernel.unavailable");
      }
      throw new IllegalStateException("the tenant's role cannot be taken", e);
    }
  }

  private static TransactionSynchronizationRegistry transactions() {
    return Registry.OF_THE_SERVER;
  }

  /** The server has one for all threads: looked up once, not at every statement. */
  private static final class Registry {
    private static final TransactionSynchronizationRegistry OF_THE_SERVER = lookUp();

    private static TransactionSynchronizationRegistry lookUp() {
      try {
        return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
      } catch (NamingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
