package jp.kiba.app.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.dev.Stack;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.migration.Dropping;
import jp.kiba.tenancy.transfer.BookExport;
import jp.kiba.tenancy.transfer.BookTable;

/** Companies that are exported and leave, as the server does it but without one. */
final class Departures {
  private Departures() {}

  /** Everything of the company, read with its own rights. */
  static BookExport.Packed export(Company company, Path folder, Path zip, FolderStorage storage) throws Exception {
    BookExport export;
    try (var connection = Books.cell(company)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      run(connection, "SET LOCAL ROLE " + company.schema());
      String version;
      try (var query = connection.createStatement(); var row = query.executeQuery("SELECT platform.book_version()")) {
        row.next();
        version = row.getString(1);
      }
      export = BookExport.snapshot(connection, company.id(), "退会する会社", company.schema(), version, Files.createDirectories(folder));
      connection.rollback();
    }
    return Current.as(new Tenant(company.id(), company.schema()), new Actor(null, "", ""), () -> {
      try (var out = Files.newOutputStream(zip)) {
        return export.pack(out, storage, storage.all());
      }
    });
  }

  /** As the company: asks to leave at once, says what was exported, and that nothing is in the way. */
  static UUID leave(Company company, BookExport.Packed packed) throws SQLException, IOException {
    var leaving = UUID.randomUUID();
    try (var connection = Books.cell(company)) {
      connection.setAutoCommit(false);
      run(connection, "SET LOCAL ROLE " + company.schema());
      run(connection, "SELECT platform.leave('" + leaving + "', gen_random_uuid(), 0)");
      run(connection, "SELECT platform.leaving_exported('" + leaving + "', '" + packed.sha256() + "', '" + packed.hashes() + "')");
      connection.commit();
      run(connection, "SET LOCAL ROLE " + company.schema());
      run(connection, "SELECT platform.leaving_ready('" + leaving + "', 0)");
      connection.commit();
    }
    return leaving;
  }

  static boolean drop(UUID leaving) throws SQLException {
    try (var connection = Books.login(Stack.MIGRATOR).getConnection()) {
      connection.setAutoCommit(false);
      boolean dropped = Dropping.drop(connection, leaving);
      connection.commit();
      return dropped;
    }
  }

  /** Each table of the book with its rows as text. */
  static Map<String, List<String>> rows(String schema) throws SQLException {
    var all = new HashMap<String, List<String>>();
    try (var connection = Books.superuser().getConnection()) {
      connection.setAutoCommit(false);
      for (var table : BookTable.book(connection, schema)) {
        var lines = new ArrayList<String>();
        try (var query = connection.createStatement();
            var rows = query.executeQuery("SELECT t::text FROM " + schema + "." + table.name() + " t ORDER BY 1")) {
          while (rows.next()) {
            lines.add(rows.getString(1));
          }
        }
        all.put(table.name(), lines);
      }
    }
    return all;
  }

  static List<String> column(String sql) throws SQLException {
    try (var connection = Books.superuser().getConnection(); var query = connection.createStatement(); var rows = query.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
