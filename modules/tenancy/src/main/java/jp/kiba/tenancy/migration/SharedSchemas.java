package jp.kiba.tenancy.migration;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** platform, market and exchange; and the template that a company's schema is like. Defined and checked by Flyway. */
public final class SharedSchemas {
  /** Bears the form of a company's schema, so that the same scripts suit it; no company ever gets it. */
  static final String TEMPLATE = "t_template00000000";

  /** Where Flyway keeps what was done to the shared schemas. */
  static final String HISTORY = "kiba_migration";

  /** Flyway's own transaction would keep an index from being made beside running work. */
  private static final Map<String, String> NO_LOCK_IN_A_TRANSACTION = Map.of("flyway.postgresql.transactional.lock", "false");

  private SharedSchemas() {}

  public static void migrate(DataSource migrator) {
    shared(migrator).load().migrate();
    try (var connection = migrator.getConnection()) {
      TenantSchema.makeRole(connection, TEMPLATE);
    } catch (SQLException e) {
      throw new IllegalStateException("the template's role could not be made", e);
    }
    template(migrator).load().migrate();
  }

  static FluentConfiguration shared(DataSource migrator) {
    return Flyway.configure(SharedSchemas.class.getClassLoader()).dataSource(migrator)
        .locations("classpath:db/migration/shared").defaultSchema(HISTORY).createSchemas(true)
        .outOfOrder(true).loggers("auto").configuration(NO_LOCK_IN_A_TRANSACTION);
  }

  static FluentConfiguration template(DataSource migrator) {
    return Flyway.configure(SharedSchemas.class.getClassLoader()).dataSource(migrator)
        .locations("classpath:db/migration/tenant").defaultSchema(TEMPLATE).createSchemas(true)
        .placeholders(Map.of("tenant", TEMPLATE)).outOfOrder(true).loggers("auto").configuration(NO_LOCK_IN_A_TRANSACTION);
  }
}
