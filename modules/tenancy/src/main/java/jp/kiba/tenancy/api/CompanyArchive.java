package jp.kiba.tenancy.api;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.tenancy.migration.Restoring;
import jp.kiba.tenancy.transfer.TransferRefused;

/** Takes the export of a company in again: for the operator's tools. */
public final class CompanyArchive {
  private CompanyArchive() {}

  /** What was read, each row equal to the one that was exported. */
  public record Restored(UUID companyId, String tradeName, int tables, long rows) {}

  /** An export that cannot be taken in; the message names the file and says why. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(TransferRefused cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Makes the book, the market's rows and the files of a company that is not here. It comes back as one that is invited.
   *  @param migrator a data source that logs in as kiba_migrator
   *  @param files the folder of {@code kiba.files.dir} */
  public static Restored restore(DataSource migrator, Path export, Path files) throws SQLException, IOException {
    return run(migrator, export, new FolderStorage(files.toString()));
  }

  /** Makes the book, compares it row by row, and undoes it: whether the export could be taken in. */
  public static Restored check(DataSource migrator, Path export) throws SQLException, IOException {
    return run(migrator, export, null);
  }

  private static Restored run(DataSource migrator, Path export, FolderStorage storage) throws SQLException, IOException {
    try {
      var manifest = Restoring.restore(migrator, export, storage);
      return new Restored(manifest.companyId(), manifest.tradeName(), manifest.tables().size(), manifest.rows());
    } catch (TransferRefused e) {
      throw new Refused(e);
    }
  }
}
