package jp.kiba.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kiba.bench.Market.Pair;
import jp.kiba.dev.Stack;

/**
 * {@code ./kiba bench --only trade}: orders of three lines placed in both books, by many clients, over 100 companies and on four pairs
 * that everybody wants at once; against the same SQL without a server, in the same run. In the end both books hold the same number.
 */
final class TradeBench {
  private static final int COMPANIES = 100;
  private static final int HOT = 4;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration TIME = Duration.ofSeconds(8);
  /** Prepared and used up, for all clients together. */
  private static final int DRAFTS = 6_000;
  private static final int SQL_DRAFTS = 10_000;
  private static final List<Integer> CLIENTS = List.of(8, 32);
  private static final int SQL_ORDERS = 2_560;

  private final Report report = new Report();
  private final Stack stack;
  private final Processes processes;
  private final Api api;
  private final List<Pair> pairs;

  private TradeBench(Stack stack) throws SQLException {
    this.stack = stack;
    processes = new Processes(stack.admin());
    api = new Api(stack);
    pairs = Market.open(api, COMPANIES);
  }

  static String run() throws SQLException {
    var load = Machine.load();
    try (var stack = Stack.start(StartUp.options(COMPANIES).withProgress(System.out::print))) {
      System.out.printf("  inviting %d companies, stocking, publishing, partnering …%n", COMPANIES);
      return new TradeBench(stack).measure(load);
    }
  }

  private String measure(String loadBefore) throws SQLException {
    System.out.println();
    report.title("Orders placed in both books, " + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    report.points(Machine.describe(stack.admin()));
    report.points(List.of(COMPANIES + " companies in " + pairs.size() + " pairs of partners; an order has " + Market.LINES
        + " lines; clients run on the same machine, closed loop", "load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    long before = number("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()");
    var plain = Pgbench.find(stack).orElseGet(() -> new JdbcLoad(stack));
    var script = of("Over all " + COMPANIES + " companies", pairs, plain);
    of("On " + HOT + " hot pairs", pairs.subList(0, HOT), plain);
    report.section("What did not happen");
    report.points(List.of("deadlocks: " + (number("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") - before),
        "answers but 2xx, and failed transactions: none, the first ends the run", agreement()));
    said(script);
    report.paragraph("The SQL is every statement that the server sends for a placement, sign-in included, run by " + plain.name()
        + ". Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private PlainSql of(String title, List<Pair> among, SqlLoad plain) throws SQLException {
    var orders = new Orders(api, among);
    orders.draft(8, DRAFTS / among.size());
    var sql = new PlainSql(stack, among);
    sql.draft(SQL_DRAFTS / among.size());
    orders.place(8, WARM_UP);
    plain.run(8, 20, sql.bothBooks());
    report.section(title);
    var compared = new Comparison(processes);
    for (int clients : CLIENTS) {
      orders.draft(8, DRAFTS / 2 / among.size());
      settle();
      compared.measure("SQL, both books", clients, () -> plain.run(clients, SQL_ORDERS / clients, sql.bothBooks()));
      settle();
      compared.measure("HTTP: placement", clients, () -> orders.place(clients, TIME));
    }
    compared.into(report);
    return sql;
  }

  /** What is still to be delivered would be delivered while the next is measured; and what was written is written out. */
  private void settle() throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("UPDATE platform.outbox SET delivered_at = now() WHERE delivered_at IS NULL");
      statement.execute("CHECKPOINT");
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Whether the script is still what the server does: as many statements, as it says them now. */
  private void said(PlainSql sql) throws SQLException {
    settle();
    var orders = new Orders(api, pairs.subList(0, 1));
    orders.draft(1, 2);
    var said = new StatementLog(stack.admin()).of(orders::placeOne);
    report.section("Statements of a placement, from PostgreSQL's log: " + said.size() + "; in the script: " + sql.bothBooks().get(0).size());
    report.paragraph("```\n" + String.join("\n", said.stream().map(s -> s.length() > 100 ? s.substring(0, 100) + " …" : s).toList()) + "\n```");
  }

  private String agreement() throws SQLException {
    long bought = 0;
    long sold = 0;
    for (var pair : pairs) {
      bought += ordered(pair.buyer());
      sold += ordered(pair.seller());
    }
    if (bought != sold) {
      throw new IllegalStateException(bought + " orders in the buyers' books, " + sold + " in the sellers'");
    }
    return "orders in one book only: none; " + bought + " stand in both";
  }

  private long ordered(String person) throws SQLException {
    var schema = "";
    try (var connection = stack.admin().getConnection(); var query = connection.prepareStatement(
        "SELECT c.schema_name FROM platform.login l JOIN platform.company c ON c.id = l.company_id WHERE l.subject = ?")) {
      query.setString(1, person);
      try (var row = query.executeQuery()) {
        row.next();
        schema = row.getString(1);
      }
    }
    return number("SELECT count(*) FROM " + schema + ".trade_order WHERE status = 'ORDERED'");
  }

  private long number(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
