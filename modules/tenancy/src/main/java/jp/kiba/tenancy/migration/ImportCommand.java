package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.tenancy.transfer.TransferRefused;
import org.postgresql.ds.PGSimpleDataSource;

/** {@code ./kiba import FILE}. Ends with 0 when every row is as it was exported, 1 when the export is refused. */
final class ImportCommand {
  private ImportCommand() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    boolean check = List.of(arguments).contains("--check");
    var migrator = new PGSimpleDataSource();
    migrator.setUrl(System.getenv("KIBA_IMPORT_URL"));
    migrator.setUser("kiba_migrator");
    migrator.setPassword(System.getenv("KIBA_DB_MIGRATOR_PASSWORD"));
    try {
      var manifest = Restoring.restore(migrator, Path.of(arguments[0]), check ? null : new FolderStorage(System.getenv("KIBA_FILES_DIR")));
      System.out.printf("%s (%s), exported %s: %d rows of %d tables, each equal to what was exported.%n", manifest.tradeName(),
          manifest.companyId(), manifest.madeAt(), manifest.rows(), manifest.tables().size());
      System.out.println(check ? "Nothing was changed: this was a check."
          : "The company is back as one that is invited: send its administrator a new invitation.");
    } catch (TransferRefused e) {
      System.err.println("kiba: " + e.getMessage());
      System.exit(1);
    }
  }
}
