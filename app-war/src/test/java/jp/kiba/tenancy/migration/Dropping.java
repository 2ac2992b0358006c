package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets tests do what the server's own clock does. */
public final class Dropping {
  private Dropping() {}

  public static boolean drop(Connection migrator, UUID leaving) throws SQLException {
    return BookDrop.drop(migrator, leaving);
  }

  public static void sweep(DataSource migrator) throws SQLException {
    BookSweep.answers(migrator);
  }
}
