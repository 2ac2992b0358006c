package jp.kiba.tenancy.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** The migrator's login, where the server was given its password: one node of a larger installation. */
@ApplicationScoped
class MigratorLogin {
  @Inject
  Config config;

  Optional<DataSource> source() {
    return config.getOptionalValue("KIBA_DB_MIGRATOR_PASSWORD", String.class)
        .map(p -> DatabaseAddress.of(name -> config.getOptionalValue(name, String.class)).as("kiba_migrator", p));
  }
}
