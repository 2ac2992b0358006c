package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.kiba.dev.Stack;
import org.postgresql.ds.PGSimpleDataSource;

/** Reading 20 orders of one of many companies, as the server does it: take the role, read, give it back. */
final class FleetReads {
  private static final int CLIENTS = 4;
  private static final int ORDERS = 60;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration TIME = Duration.ofSeconds(5);
  private static final String ONE_LOGIN = "bench_one_login";
  private static final String LIST = """
      SELECT id, number, buyer_name, seller_name, status, deliver_on, line_count, total_yen, total_m3, updated_at, version
      FROM trade_order ORDER BY updated_at DESC, id DESC LIMIT 21""";

  private final Stack stack;
  private final int cells;
  private final List<List<String>> latencies = new ArrayList<>();
  private final List<List<String>> memories = new ArrayList<>();
  private Figures one;

  /** Some companies and the cells that they are in, in the same order. */
  record Books(List<String> schemas, List<Integer> cells) {
    static Books of(DataSource admin, List<Integer> cells, int most) throws SQLException {
      var schemas = new ArrayList<String>();
      var of = new ArrayList<Integer>();
      try (var connection = admin.getConnection(); var query = connection.prepareStatement(
          "SELECT schema_name, cell FROM platform.book WHERE cell = ANY (?) ORDER BY made_at, schema_name LIMIT ?")) {
        query.setArray(1, connection.createArrayOf("int", cells.toArray()));
        query.setInt(2, most);
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            schemas.add(rows.getString(1));
            of.add(rows.getInt(2));
          }
        }
      }
      return new Books(schemas, of);
    }
  }

  FleetReads(Stack stack, int cells) {
    this.stack = stack;
    this.cells = cells;
  }

  /** Orders for the books that have none yet. */
  void fill() throws SQLException {
    var all = Books.of(stack.admin(), IntStream.rangeClosed(1, cells).boxed().toList(), Integer.MAX_VALUE);
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      for (var schema : all.schemas()) {
        statement.execute("""
            INSERT INTO %1$s.trade_order (id, number, buyer, seller, buyer_name, seller_name, status, delivery_place, line_count,
              total_yen, total_m3, created_at, updated_at, version)
            SELECT gen_random_uuid(), 'P-' || n, gen_random_uuid(), gen_random_uuid(), '買手', '売手', 'ORDERED', '奈良', 3, 120000, 4.2,
              now(), now() - n * interval '1 hour', 1
            FROM generate_series(1, %2$d) n WHERE NOT EXISTS (SELECT FROM %1$s.trade_order)""".formatted(schema, ORDERS));
      }
      statement.execute("CHECKPOINT");
    }
  }

  /** Measures one company alone, then all of the given cells, up to so many. */
  void at(String what, List<Integer> of, int most) throws SQLException {
    var books = Books.of(stack.admin(), of, most);
    var single = new Books(books.schemas().subList(0, 1), books.cells().subList(0, 1));
    one = load(single, null);
    latencies.add(row("one company, at " + what, 1, one, ""));
    latencies.add(row(what, books.schemas().size(), load(books, null), afterGrant(Stack.cell(books.cells().get(0)), books)));
    if (of.size() == 1) {
      memories.add(memory(what, books));
    }
  }

  /** What it would be without cells: one login that is a member of all. */
  void atOneLogin(String what) throws SQLException {
    var books = Books.of(stack.admin(), IntStream.rangeClosed(1, cells).boxed().toList(), Integer.MAX_VALUE);
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + ONE_LOGIN + " LOGIN NOINHERIT PASSWORD 'bench'");
      statement.execute("ALTER ROLE " + ONE_LOGIN + " SET search_path = \"$user\"");
      statement.execute("GRANT CONNECT ON DATABASE kiba TO " + ONE_LOGIN);
      for (var schema : books.schemas()) {
        statement.execute("GRANT " + schema + " TO " + ONE_LOGIN + " WITH INHERIT FALSE");
      }
    }
    latencies.add(row(what, books.schemas().size(), load(books, ONE_LOGIN), afterGrant(ONE_LOGIN, books)));
    memories.add(memory(what, books));
  }

  void into(Report report) {
    report.section("Reading 20 rows of a random company");
    report.table(List.of("what", "companies", "measured", "p50 ms", "p95 ms", "per second", "× p50 of one", "first SET ROLE after a grant, ms"),
        latencies);
    report.paragraph(CLIENTS + " clients, JDBC, prepared; BEGIN, SET LOCAL ROLE, SELECT … LIMIT 21, COMMIT. Each size is set against one"
        + " company alone, measured right before it.");
    report.section("Memory of one connection that touches one company after the other");
    report.table(List.of("what", "companies touched", "KiB at first", "KiB in the end", "KiB for each company"), memories);
    report.paragraph("RssAnon of its process; three tables of each company are read.");
  }

  private List<String> row(String what, int companies, Figures figures, String afterGrant) {
    return List.of(what, Integer.toString(companies), Integer.toString(figures.count()), Report.number(figures.p50()),
        Report.number(figures.p95()), Report.number(figures.perSecond()), Report.number(figures.p50() / one.p50()), afterGrant);
  }

  private Figures load(Books books, String login) {
    run(books, login, WARM_UP);
    return run(books, login, TIME);
  }

  /** Each client keeps one connection for each cell, as a pool would. */
  private Figures run(Books books, String login, Duration time) {
    long begin = System.nanoTime();
    long deadline = begin + time.toNanos();
    var times = Load.inParallel(CLIENTS, client -> {
      var nanos = new ArrayList<Long>();
      var connections = new Connection[cells + 1];
      try {
        while (System.nanoTime() < deadline) {
          int which = ThreadLocalRandom.current().nextInt(books.schemas().size());
          int cell = login == null ? books.cells().get(which) : 0;
          if (connections[cell] == null) {
            connections[cell] = open(login == null ? Stack.cell(cell) : login);
          }
          long before = System.nanoTime();
          read(connections[cell], books.schemas().get(which), LIST);
          nanos.add(System.nanoTime() - before);
        }
      } finally {
        for (var connection : connections) {
          if (connection != null) {
            connection.close();
          }
        }
      }
      return nanos;
    });
    return Figures.of(times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(),
        Duration.ofNanos(System.nanoTime() - begin));
  }

  /** Any grant makes every connection forget which roles it may take; the next SET ROLE finds out again. */
  private String afterGrant(String login, Books books) throws SQLException {
    try (var connection = open(login); var admin = stack.admin().getConnection(); var statement = admin.createStatement()) {
      var millis = new ArrayList<Double>();
      for (int i = 0; i < 5; i++) {
        read(connection, books.schemas().get(0), LIST);
        statement.execute("CREATE ROLE bench_nobody");
        statement.execute("GRANT bench_nobody TO kiba_owner");
        statement.execute("DROP ROLE bench_nobody");
        long before = System.nanoTime();
        run(connection, "SET LOCAL ROLE " + books.schemas().get(0));
        millis.add((System.nanoTime() - before) / 1e6);
        connection.rollback();
      }
      return Report.number(millis.stream().sorted().skip(2).findFirst().orElseThrow());
    }
  }

  private List<String> memory(String what, Books books) throws SQLException {
    try (var connection = open(what.contains("one login") ? ONE_LOGIN : Stack.cell(books.cells().get(0)))) {
      read(connection, books.schemas().get(0), LIST);
      long first = rss(connection);
      for (var schema : books.schemas()) {
        read(connection, schema, LIST);
        read(connection, schema, "SELECT * FROM trade_line LIMIT 20");
        read(connection, schema, "SELECT * FROM lot ORDER BY received_at DESC, id DESC LIMIT 20");
      }
      long end = rss(connection);
      return List.of(what, Integer.toString(books.schemas().size()), Long.toString(first), Long.toString(end),
          Report.number((end - first) / (double) books.schemas().size()));
    }
  }

  private static long rss(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      try (var lines = Files.lines(Path.of("/proc", row.getString(1), "status"))) {
        return lines.filter(line -> line.startsWith("RssAnon:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connection.rollback();
    }
  }

  private Connection open(String login) throws SQLException {
    var source = (PGSimpleDataSource) stack.login(Stack.cell(1));
    if (login.equals(ONE_LOGIN)) {
      source.setUser(login);
      source.setPassword("bench");
    } else {
      source = (PGSimpleDataSource) stack.login(login);
    }
    source.setPrepareThreshold(3);
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void read(Connection connection, String schema, String sql) throws SQLException {
    run(connection, "SET LOCAL ROLE " + schema);
    try (var query = connection.prepareStatement(sql); var rows = query.executeQuery()) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
    connection.commit();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
