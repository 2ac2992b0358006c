package jp.kiba.tenancy.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import javax.sql.DataSource;
import jp.kiba.tenancy.migration.DatabaseAddress;
import org.eclipse.microprofile.config.Config;

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
    var source = DatabaseAddress.of(name -> config.getOptionalValue(name, String.class)).as(login, password);
    source.setApplicationName("kiba-audit");
    return source;
  }
}
