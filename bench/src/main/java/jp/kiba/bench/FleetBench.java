package jp.kiba.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.kiba.bench.FleetReads.Books;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;
import jp.kiba.tenancy.migration.Fleet;
import jp.kiba.tenancy.migration.OneMore;

/**
 * {@code ./kiba bench --only fleet}: what many companies cost in one database. Grows from 10 companies in each of four cells to
 * 1,000 in all, and asks at each size the same. At the database: no server is started.
 */
final class FleetBench {
  private static final int CELLS = 4;
  private static final List<Integer> PER_CELL = List.of(10, 100, 250);
  private static final int LIMIT = 1000;
  private static final int SIGN_UPS = 40;

  private final Report report = new Report();
  private final Stack stack;
  private final FleetReads reads;
  private final List<List<String>> making = new ArrayList<>();

  private FleetBench(Stack stack) {
    this.stack = stack;
    reads = new FleetReads(stack, CELLS);
  }

  static String run() throws SQLException {
    var load = Machine.load();
    try (var stack = Stack.start(StackOptions.forTests().withDurable(true).withServer(false).withSpares(0)
        .withCells(CELLS, LIMIT).withProgress(System.out::print))) {
      return new FleetBench(stack).measure(load);
    }
  }

  private String measure(String loadBefore) throws SQLException {
    report.title("Bench of the fleet");
    report.points(Machine.describe(stack.admin()));
    report.points(List.of("load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    double first = 0;
    for (int size : PER_CELL) {
      double each = grow(size * CELLS);
      first = first == 0 ? each : first;
      making.add(List.of(Integer.toString(size * CELLS), Report.number(each * 1000), Report.number(each / first)));
      reads.at(size + " in a cell", List.of(1), size);
    }
    reads.at("1,000 in four cells", List.of(1, 2, 3, 4), Integer.MAX_VALUE);
    reads.atOneLogin("1,000 with one login");
    reads.into(report);
    report.section("Making spares, four at a time");
    report.table(List.of("books there are then", "ms each", "× the first"), making);
    signUps();
    migrations();
    report.paragraph("Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  /** @return seconds for each new book */
  private double grow(int to) throws SQLException {
    int before = Books.of(stack.admin(), List.of(1, 2, 3, 4), Integer.MAX_VALUE).schemas().size();
    System.out.printf("  making books up to %d … ", to);
    long begin = System.nanoTime();
    new Fleet(stack.login(Stack.MIGRATOR)).keepSpares(to, LIMIT);
    double each = (System.nanoTime() - begin) / 1e9 / (to - before);
    System.out.printf(Locale.ROOT, "%.0f ms each%n", each * 1000);
    reads.fill();
    return each;
  }

  /** What an invitation asks of the database, statement by statement. */
  private void signUps() throws SQLException {
    var nanos = new long[SIGN_UPS];
    long begin = System.nanoTime();
    try (var connection = stack.login(Stack.PLATFORM).getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < SIGN_UPS; i++) {
        long before = System.nanoTime();
        signUp(connection, i);
        nanos[i] = System.nanoTime() - before;
      }
    }
    var figures = Figures.of(nanos, Duration.ofNanos(System.nanoTime() - begin));
    report.section("Signing up at 1,000 companies");
    report.table(List.of("what", "measured", "p50 ms", "p95 ms"), List.of(List.of("an invitation's statements, committed",
        Integer.toString(figures.count()), Report.number(figures.p50()), Report.number(figures.p95()))));
    report.paragraph("Wanted: under 100 ms.");
  }

  private static void signUp(Connection connection, int number) throws SQLException {
    var id = UUID.randomUUID();
    String schema;
    try (var statement = connection.createStatement(); var row = statement.executeQuery("""
        DELETE FROM platform.spare WHERE schema_name = (
          SELECT schema_name FROM platform.spare ORDER BY made_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING schema_name""")) {
      row.next();
      schema = row.getString(1);
    }
    run(connection, "INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state)"
        + " VALUES (?, ?, ?, '29', ',WHOLESALER,', 'INVITED')", id, schema, "木材" + number);
    run(connection, "INSERT INTO market.company_profile (company_id, trade_name, prefecture, types)"
        + " VALUES (?, ?, '29', ',WHOLESALER,')", id, "木材" + number);
    run(connection, "INSERT INTO platform.invitation (token_hash, kind, company_id, member_id, expires_at)"
        + " VALUES (?, 'COMPANY', ?, ?, now() + interval '14 days')", token(), id, UUID.randomUUID());
    run(connection, "INSERT INTO platform.operator_audit (operator, type, company_id) VALUES ('bench', 'company.invited', ?)", id);
    connection.commit();
  }

  private static byte[] token() {
    var token = new byte[32];
    ThreadLocalRandom.current().nextBytes(token);
    return token;
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private void migrations() {
    var rows = new ArrayList<List<String>>();
    rows.add(migration("a column", "209901010001", "ALTER TABLE trade_order ADD COLUMN bench text"));
    rows.add(migration("an index", "209901010002", "CREATE INDEX trade_order_bench ON trade_order (bench)"));
    rows.add(migration("a column and an index", "209901010003", "ALTER TABLE lot ADD COLUMN bench text; CREATE INDEX lot_bench ON lot (bench)"));
    rows.add(migration("a concurrent index", "209901010004", "CREATE INDEX CONCURRENTLY IF NOT EXISTS lot_beside ON lot (place, bench)"));
    rows.add(migration("nothing: all are up to date", "209901010004", "SELECT 1"));
    report.section("Migrating 1,000 companies");
    report.table(List.of("what", "seconds", "failed"), rows);
    report.paragraph("One transaction for each company, noted in its ledger. Wanted: a column and an index in under 10 s on two cores.");
  }

  private List<String> migration(String what, String version, String sql) {
    long begin = System.nanoTime();
    int failed = OneMore.migrate(stack.login(Stack.MIGRATOR), version, sql);
    return List.of(what, Report.number((System.nanoTime() - begin) / 1e9), Integer.toString(failed));
  }
}
