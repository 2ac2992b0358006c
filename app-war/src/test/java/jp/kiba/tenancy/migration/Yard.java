package jp.kiba.tenancy.migration;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;

/** A database of its own with a few books, for tests that change what all books look like. */
final class Yard implements AutoCloseable {
  final Stack stack;

  Yard(int books) {
    stack = Stack.start(StackOptions.forTests().withServer(false).withSpares(books));
  }

  List<String> books() throws SQLException {
    return column("SELECT schema_name FROM platform.book ORDER BY 1");
  }

  /** As superuser. */
  void run(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of what the superuser sees, as text. */
  List<String> column(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** What there is before the script, and the script. */
  List<Script> and(String version, String sql) {
    var scripts = new ArrayList<>(Script.all(stack.login(Stack.MIGRATOR)));
    scripts.add(new Script(version, "V" + version + "__planted.sql", "1", sql));
    return scripts;
  }

  Fleet fleet() {
    return new Fleet(stack.login(Stack.MIGRATOR), 4);
  }

  /** The books that the script was noted for. */
  List<String> noted(String version) throws SQLException {
    return column("SELECT schema_name FROM platform.tenant_migration WHERE version = '" + version + "' ORDER BY 1");
  }

  @Override
  public void close() {
    stack.close();
  }
}
