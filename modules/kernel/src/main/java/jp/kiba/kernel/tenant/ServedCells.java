package jp.kiba.kernel.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Cells;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import org.eclipse.microprofile.config.Config;

/**
 * Which login opens a company's book. What is remembered here opens nothing by itself: were it wrong, the login could not take
 * the company's role.
 */
@ApplicationScoped
class ServedCells implements Cells {
  private static final Pattern PASSWORD = Pattern.compile("KIBA_DB_CELL([1-9][0-9]{0,3})_PASSWORD");

  private static final Logger LOG = Logger.getLogger("jp.kiba.cells");

  /** A cell's login. */
  record Login(String name, String password) {
    @Override
    public String toString() {
      return name; // never the password
    }
  }

  @Inject
  Config config;

  @Resource(lookup = "jdbc/door")
  DataSource door;

  @Resource(lookup = "jdbc/book")
  DataSource book;

  private final Map<String, Integer> cells = new ConcurrentHashMap<>();
  private Map<Integer, Login> logins = Map.of();

  @PostConstruct
  void readLogins() {
    var found = new TreeMap<Integer, Login>();
    StreamSupport.stream(config.getPropertyNames().spliterator(), false).forEach(name -> {
      var password = PASSWORD.matcher(name);
      if (password.matches()) {
        int cell = Integer.parseInt(password.group(1));
        config.getOptionalValue(name, String.class).ifPresent(p -> found.put(cell, new Login("app_cell_" + cell, p)));
      }
    });
    logins = Map.copyOf(found);
  }

  /** @throws Problem 503, when this node does not serve the tenant's cell */
  Login login(Tenant tenant) {
    var login = logins.get(cells.computeIfAbsent(tenant.schema(), this::cellOf));
    if (login == null) {
      throw Problem.of(503, "served-elsewhere", "kernel.unavailable");
    }
    return login;
  }

  /** Asks again next time: the company may have been moved. */
  void forget(Tenant tenant) {
    cells.remove(tenant.schema());
  }

  @Override
  public boolean reachable(int seconds) {
    for (var login : logins.values()) {
      try (var connection = book.getConnection(login.name(), login.password())) {
        if (!connection.isValid(seconds)) {
          return false;
        }
      } catch (SQLException e) {
        LOG.log(Level.WARNING, login + " does not get in", e);
        return false;
      }
    }
    return !logins.isEmpty();
  }

  @Override
  public void require(Tenant tenant) {
    login(tenant);
  }

  @Override
  public boolean all() {
    try (var connection = door.getConnection(); var statement = connection.prepareStatement("SELECT platform.cells()");
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        if (!logins.containsKey(rows.getInt(1))) {
          return false;
        }
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
  }

  private int cellOf(String schema) {
    try (var connection = door.getConnection(); var statement = connection.prepareStatement("SELECT platform.cell_of(?)")) {
      statement.setString(1, schema);
      try (var row = statement.executeQuery()) {
        row.next();
        int cell = row.getInt(1);
        if (row.wasNull()) {
          throw new IllegalStateException("no book is registered for this tenant");
        }
        return cell;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the registry cannot be asked", e);
    }
  }
}
