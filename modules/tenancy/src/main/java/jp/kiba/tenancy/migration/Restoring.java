package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.transfer.Archive;
import jp.kiba.tenancy.transfer.BookLoad;
import jp.kiba.tenancy.transfer.Manifest;
import jp.kiba.tenancy.transfer.TransferRefused;

/** Makes a book of an export, in one transaction: it is there whole and equal to what was exported, or nothing is. */
public final class Restoring {
  private Restoring() {}

  /** @param storage where the company's files go; null to compare only: then all of it is undone at the end
   *  @return what the export says of itself
   *  @throws TransferRefused when the export is not as it left, is of another version, or the company is here already */
  public static Manifest restore(DataSource migrator, Path file, Storage storage) throws SQLException, IOException {
    try (var archive = Archive.open(file); var connection = migrator.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var schema = spare(connection);
        BookLoad.into(connection, schema, version(connection, schema), archive);
        if (storage == null) {
          connection.rollback();
        } else {
          register(connection, schema, archive);
          files(new Tenant(archive.manifest().companyId(), schema), archive, storage);
          connection.commit();
        }
        return archive.manifest();
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  /** A schema that stands ready: made, granted, migrated. */
  private static String spare(Connection connection) throws SQLException {
    try (var take = connection.prepareStatement("""
        DELETE FROM platform.spare WHERE schema_name = (
          SELECT schema_name FROM platform.spare ORDER BY made_at DESC LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING schema_name""");
        var taken = take.executeQuery()) {
      if (!taken.next()) {
        throw new TransferRefused("no spare schema stands ready: run the migration, which makes some, and try again");
      }
      return taken.getString(1);
    }
  }

  private static String version(Connection connection, String schema) throws SQLException {
    try (var newest = connection.prepareStatement(
        "SELECT coalesce(max(version COLLATE \"C\"), '') FROM platform.tenant_migration WHERE schema_name = ?")) {
      newest.setString(1, schema);
      try (var row = newest.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** As a company that is asked in: the logins that knew the way are gone, so its administrator gets a new invitation. */
  private static void register(Connection connection, String schema, Archive archive) throws SQLException, IOException {
    var id = archive.manifest().companyId();
    try (var there = connection.prepareStatement("SELECT FROM platform.company WHERE id = ?")) {
      there.setObject(1, id);
      try (var row = there.executeQuery()) {
        if (row.next()) {
          throw new TransferRefused("the company " + id + " is here, and has its book: its export can only be compared (--check)");
        }
      }
    }
    BookLoad.market(connection, archive);
    try (var insert = connection.prepareStatement("""
        INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state)
        SELECT company_id, ?, trade_name, prefecture, types, 'INVITED' FROM market.company_profile WHERE company_id = ?""")) {
      insert.setString(1, schema);
      insert.setObject(2, id);
      insert.executeUpdate();
    }
  }

  private static void files(Tenant tenant, Archive archive, Storage storage) throws IOException {
    try {
      Current.as(tenant, new Actor(null, "", ""), () -> {
        for (var file : archive.stored()) {
          // What an earlier run left that did not come to its end.
          storage.delete(Archive.nameOf(file));
          storage.put(Archive.nameOf(file), file.contentType(), out -> archive.copy(file, out));
        }
        return null;
      });
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
