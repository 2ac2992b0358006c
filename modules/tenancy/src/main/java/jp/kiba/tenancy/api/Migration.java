package jp.kiba.tenancy.api;

import java.util.Map;
import javax.sql.DataSource;
import jp.kiba.tenancy.migration.Bootstrap;
import jp.kiba.tenancy.migration.Fleet;
import jp.kiba.tenancy.migration.SharedSchemas;

/** Brings a database up to date: for the migration task, the development stack and tests. Everything may run again. */
public final class Migration {
  private static final int CELL_LIMIT = 200;

  private Migration() {}

  /** Makes our roles and takes from PUBLIC what it must not have. Once per database.
   *  @param superuser a data source that logs in as the server's superuser or master user
   *  @param passwords for the logins kiba_migrator, app_door, app_platform, and app_cell_1, app_cell_2, … as many as there
   *      shall be cells: each company belongs to one */
  public static void bootstrap(DataSource superuser, Map<String, String> passwords) {
    Bootstrap.run(superuser, passwords);
  }

  /** As the other, with the usual limit of a cell. */
  public static int migrate(DataSource migrator, int spares) {
    return migrate(migrator, spares, CELL_LIMIT);
  }

  /** Migrates the shared schemas, the template and every company's schema, and keeps spare schemas ready.
   *  @param migrator a data source that logs in as kiba_migrator
   *  @param spares how many spare schemas there shall be
   *  @param cellLimit how many books a cell may have at most, spares included
   *  @return how many companies' schemas could not be migrated: they work on with their old version, the ledger says why, and
   *      the next run tries again
   *  @throws IllegalStateException when the shared schemas or the template could not be migrated, or no spare made */
  public static int migrate(DataSource migrator, int spares, int cellLimit) {
    SharedSchemas.migrate(migrator);
    Bootstrap.claimsRights(migrator);
    var fleet = new Fleet(migrator);
    int failed = fleet.migrate();
    fleet.keepSpares(spares, cellLimit);
    return failed;
  }
}
