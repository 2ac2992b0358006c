package jp.kiba.tenancy.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The logins that a node of the application has: no superuser among them. Every login may read the catalog; as which
 * companies it can try depends on the cells that this node serves, and the report says what it could not try.
 */
@ApplicationScoped
public class NodeLogins implements Auditing.Logins {
  private static final String PLATFORM = "app_platform";

  @Inject
  Config config;

  @Override
  public DataSource catalog() {
    return of(PLATFORM);
  }

  @Override
  public DataSource of(String login) {
    var name = login.replaceFirst("^app_", "").replace("_", "").toUpperCase(Locale.ROOT);
    return config.getOptionalValue("KIBA_DB_" + name + "_PASSWORD", String.class).map(p -> source(login, p)).orElse(null);
  }

  private DataSource source(String login, String password) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {config.getOptionalValue("kiba.db.host", String.class).orElse("localhost")});
    source.setPortNumbers(new int[] {config.getOptionalValue("kiba.db.port", Integer.class).orElse(5432)});
    source.setDatabaseName(config.getOptionalValue("kiba.db.name", String.class).orElse("kiba"));
    source.setUser(login);
    source.setPassword(password);
    source.setApplicationName("kiba-audit");
    return source;
  }
}
