package jp.kiba.tenancy.api;

import java.util.Map;
import javax.sql.DataSource;
import jp.kiba.tenancy.migration.Bootstrap;
import jp.kiba.tenancy.migration.Fleet;
import jp.kiba.tenancy.migration.SharedSchemas;

/** Brings a database up to date: for the migration task, the development stack and tests. Everything may run again. */
public final class Migration {
  private Migration() {}

  /** Makes our roles and takes from PUBLIC what it must not have. Once per database.
   *  @param superuser a data source that logs in as the server's superuser or master user
   *  @param passwords for the logins kiba_migrator, app_cell_1 and app_platform */
  public static void bootstrap(DataSource superuser, Map<String, String> passwords) {
    Bootstrap.run(superuser, passwords);
  }

  /** Migrates the shared schemas, the template and every company's schema, and keeps spare schemas ready.
   *  @param migrator a data source that logs in as kiba_migrator
   *  @param spares how many spare schemas there shall be
   *  @throws IllegalStateException when a schema could not be migrated; those done stay done, and the next run goes on */
  public static void migrate(DataSource migrator, int spares) {
    SharedSchemas.migrate(migrator);
    var fleet = new Fleet(migrator);
    fleet.migrate();
    fleet.keepSpares(spares);
  }
}
