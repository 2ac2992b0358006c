package jp.kiba.tenancy.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The migrator's login, where the server was given its password: one node of a larger installation. */
@ApplicationScoped
class MigratorLogin {
  @Inject
  @ConfigProperty(name = "kiba.db.migrator.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "kiba.db.host", defaultValue = "localhost")
  String host;

  @Inject
  @ConfigProperty(name = "kiba.db.port", defaultValue = "5432")
  int port;

  @Inject
  @ConfigProperty(name = "kiba.db.name", defaultValue = "kiba")
  String name;

  Optional<DataSource> source() {
    return password.map(this::source);
  }

  private DataSource source(String secret) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setUser("kiba_migrator");
    source.setPassword(secret);
    return source;
  }
}
