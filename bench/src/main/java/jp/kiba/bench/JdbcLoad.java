package jp.kiba.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import jp.kiba.dev.Stack;
import org.postgresql.ds.PGSimpleDataSource;

/** The same scripts by plain JDBC, for machines without pgbench. Somewhat slower than it: Java reads the rows. */
final class JdbcLoad implements SqlLoad {
  private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_]+)");

  private final Stack stack;

  JdbcLoad(Stack stack) {
    this.stack = stack;
  }

  @Override
  public String name() {
    return "plain JDBC (no pgbench on the PATH)";
  }

  @Override
  public Figures run(int clients, int each, List<List<String>> scripts) {
    var source = (PGSimpleDataSource) stack.login(Stack.CELL);
    // a variable is text here, and the database takes it for what the column is
    source.setStringType("unspecified");
    source.setPrepareThreshold(1);
    source.setPreparedStatementCacheQueries(2000);
    long begin = System.nanoTime();
    var times = Load.inParallel(clients, client -> {
      try (var connection = source.getConnection()) {
        return client(connection, each, scripts);
      }
    });
    return Figures.of(times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private static List<Long> client(Connection connection, int each, List<List<String>> scripts) throws SQLException {
    var times = new ArrayList<Long>();
    for (int i = 0; i < each; i++) {
      long before = System.nanoTime();
      var variables = new HashMap<String, String>();
      for (var line : scripts.get(ThreadLocalRandom.current().nextInt(scripts.size()))) {
        execute(connection, line, variables);
      }
      times.add(System.nanoTime() - before);
    }
    return times;
  }

  private static void execute(Connection connection, String line, Map<String, String> variables) throws SQLException {
    var sql = line.replace(SET, "");
    try (var statement = connection.prepareStatement(VARIABLE.matcher(sql).replaceAll("?"))) {
      var used = VARIABLE.matcher(sql);
      for (int i = 1; used.find(); i++) {
        statement.setString(i, variables.get(used.group(1)));
      }
      boolean rows = statement.execute();
      if (rows) {
        read(statement, line.endsWith(SET) ? variables : new HashMap<>());
      }
    }
  }

  private static void read(PreparedStatement statement, Map<String, String> variables) throws SQLException {
    try (var rows = statement.getResultSet()) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          variables.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
        }
      }
    }
  }
}
