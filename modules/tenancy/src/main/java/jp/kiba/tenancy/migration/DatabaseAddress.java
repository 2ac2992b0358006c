package jp.kiba.tenancy.migration;

import java.util.Optional;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how its certificate is looked at, for logins that the server's pools do not have.
 *
 * @param sslMode as the driver knows it: {@code prefer} on one's own machine, {@code verify-full} elsewhere
 * @param authorities a file with the certificates of those that are believed; null for the driver's own place
 */
public record DatabaseAddress(String host, int port, String name, String sslMode, String authorities) {

  /** @param setting the value of KIBA_DB_HOST, _PORT, _NAME, _SSLMODE or _CA, where there is one */
  public static DatabaseAddress of(Function<String, Optional<String>> setting) {
    return new DatabaseAddress(setting.apply("KIBA_DB_HOST").orElse("localhost"),
        setting.apply("KIBA_DB_PORT").map(Integer::parseInt).orElse(5432), setting.apply("KIBA_DB_NAME").orElse("kiba"),
        setting.apply("KIBA_DB_SSLMODE").orElse("prefer"), setting.apply("KIBA_DB_CA").filter(file -> !file.isEmpty()).orElse(null));
  }

  /** As the environment of this process says. */
  public static DatabaseAddress ofEnvironment() {
    return of(name -> Optional.ofNullable(System.getenv(name)));
  }

  /** @return another database of the same server */
  DatabaseAddress named(String other) {
    return new DatabaseAddress(host, port, other, sslMode, authorities);
  }

  /** Connections are not pooled. */
  public PGSimpleDataSource as(String login, String password) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setSslMode(sslMode);
    if (authorities != null) {
      source.setSslRootCert(authorities);
    }
    source.setUser(login);
    source.setPassword(password);
    return source;
  }
}
