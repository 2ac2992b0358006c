package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Forgets first answers to commands after two days: nobody sends a command again after that. A company's role may add answers
 * and never remove them, so the books' owner does it, a few at a time and each book in a transaction of its own.
 */
final class BookSweep {
  private static final int BATCH = 1000;

  private BookSweep() {}

  static void answers(DataSource migrator) throws SQLException {
    try (var connection = migrator.getConnection()) {
      for (var delete : statements(connection)) {
        try (var statement = connection.createStatement()) {
          int swept;
          do {
            swept = statement.executeUpdate(delete);
          } while (swept == BATCH);
        }
      }
    }
  }

  private static List<String> statements(Connection connection) throws SQLException {
    var statements = new ArrayList<String>();
    try (var query = connection.prepareStatement("""
        SELECT format('DELETE FROM %1$I.%2$I WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$I.%2$I WHERE created_at < now() - interval ''48 hours'' LIMIT %3$s FOR UPDATE SKIP LOCKED))',
          n.nspname, c.relname, ?)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN platform.company k ON k.schema_name = n.nspname
        WHERE c.relname = 'idempotent_answer' ORDER BY n.nspname""")) {
      query.setInt(1, BATCH);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          statements.add(rows.getString(1));
        }
      }
    }
    return statements;
  }
}
