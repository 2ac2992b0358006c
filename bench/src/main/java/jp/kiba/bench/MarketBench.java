package jp.kiba.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kiba.dev.Stack;
import org.postgresql.util.PSQLException;

/**
 * {@code ./kiba bench --only market}: searching 1,000,000 generated listings of 520 companies as companies do, under their roles.
 * Each kind of question against the reading of one listing by its id, in the same minute; then the same over HTTP.
 */
final class MarketBench {
  private static final int COMPANIES = 20;
  private static final int QUESTIONS = 200;
  private static final int LISTINGS = Integer.getInteger("kiba.bench.listings", 1_000_000);
  private static final Duration TIME = Duration.ofSeconds(8);
  private static final String FIND = "SELECT count(*) FROM exchange.find_listings(?::jsonb, ?, 51, NULL, NULL)";
  private static final String COUNT = "SELECT count(*) FROM exchange.count_facets(?::jsonb, 2000)";
  private static final String OFFERS = "SELECT count(*) FROM exchange.offers_for(?::jsonb, 20)";
  private static final String ONE = """
      SELECT l.id, c.trade_name FROM market.listing l JOIN market.company_profile c ON c.company_id = l.company_id WHERE l.id = ?::uuid""";

  private final Report report = new Report();
  private final Stack stack;
  private final Processes processes;
  private final Api api;
  private final List<String> schemas;
  private final List<String> buyers;

  private MarketBench(Stack stack, List<Market.Pair> pairs) throws SQLException {
    this.stack = stack;
    processes = new Processes(stack.admin());
    api = new Api(stack);
    buyers = pairs.stream().map(Market.Pair::buyer).toList();
    schemas = column("SELECT schema_name FROM platform.company WHERE trade_name LIKE '架空木材 buyer-%' ORDER BY trade_name");
  }

  static String run() throws SQLException {
    var load = Machine.load();
    try (var stack = Stack.start(StartUp.options(COMPANIES).withProgress(System.out::print))) {
      System.out.printf("  inviting %d companies …%n", COMPANIES);
      var pairs = Market.open(new Api(stack), COMPANIES);
      MarketFill.run(stack.admin(), LISTINGS);
      return new MarketBench(stack, pairs).measure(load);
    }
  }

  private String measure(String loadBefore) throws SQLException {
    report.title("Bench of the market");
    report.points(Machine.describe(stack.admin()));
    report.points(List.of(String.format(Locale.ROOT, "%,d listings of %s companies; 15 %% of them for partners or named partners only; 2,000 prices of one buyer's own",
        LISTINGS, column("SELECT count(*)::text FROM market.company_profile").get(0)),
        "load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    inDatabase();
    overHttp();
    report.paragraph("Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private void inDatabase() throws SQLException {
    var rows = new ArrayList<List<String>>();
    var all = new ArrayList<long[]>();
    try (var connection = stack.login(Stack.CELL).getConnection()) {
      connection.setAutoCommit(false);
      var ids = column("SELECT id::text FROM market.listing WHERE visibility = 'EVERYONE' ORDER BY id LIMIT 5000");
      var one = timed(connection, ONE, i -> new Object[] {ids.get(i * 17 % ids.size())});
      double base = row(rows, "one listing by its id", one, Double.NaN);
      for (var shape : MarketQuestions.shapes()) {
        var times = timed(connection, FIND, i -> new Object[] {shape.ask(i), shape.sort()});
        row(rows, shape.name(), times, base);
        all.add(times);
      }
      row(rows, "**all searches together**", all.stream().flatMapToLong(java.util.Arrays::stream).toArray(), base);
      row(rows, "facets of the same mixture, as the API asks them", timed(connection, COUNT, i -> new Object[] {MarketQuestions.mixed(i)}), base);
      row(rows, "comparison of a list of 14 lines", timed(connection, OFFERS, i -> new Object[] {MarketQuestions.list(i)}), base);
    }
    report.section("In the database: as a company's role, 51 rows a page");
    report.table(List.of("what", "measured", "p50 ms", "p95 ms", "× p50 of one listing", "process time p50 ms"), rows);
    report.paragraph("Time is from sending to the last row, over a local socket, one client. Process time is what the connection's own"
        + " process computed: the difference is waiting, also for a processor that others use.");
  }

  private interface Question {
    Object[] parameters(int number);
  }

  /** @return nanoseconds, of one in two the wall's and of the other the process's: wall at even places */
  private long[] timed(Connection connection, String sql, Question question) throws SQLException {
    var cpu = new ProcessTime(connection);
    var times = new long[QUESTIONS * 2];
    for (int i = -10; i < QUESTIONS; i++) {
      var schema = schemas.get(Math.floorMod(i, schemas.size()));
      try (var statement = connection.createStatement()) {
        statement.execute("SET LOCAL ROLE " + schema);
      }
      long used = cpu.nanos();
      long before = System.nanoTime();
      ask(connection, sql, question.parameters(Math.abs(i)));
      if (i >= 0) {
        times[i * 2] = System.nanoTime() - before;
        times[i * 2 + 1] = cpu.nanos() - used;
      }
      connection.commit();
    }
    return times;
  }

  private static void ask(Connection connection, String sql, Object[] parameters) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int p = 0; p < parameters.length; p++) {
        statement.setObject(p + 1, parameters[p]);
      }
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          result.getObject(1);
        }
      }
    } catch (PSQLException e) {
      throw new IllegalStateException(sql + " " + List.of(parameters) + ": " + e.getMessage(), e);
    }
  }

  /** @return its p50 */
  private static double row(List<List<String>> rows, String what, long[] times, double base) {
    var wall = new long[times.length / 2];
    var cpu = new long[times.length / 2];
    for (int i = 0; i < wall.length; i++) {
      wall[i] = times[i * 2];
      cpu[i] = times[i * 2 + 1];
    }
    var figures = Figures.of(wall, Duration.ofSeconds(1));
    rows.add(List.of(what, Integer.toString(wall.length), Report.number(figures.p50()), Report.number(figures.p95()),
        Double.isNaN(base) ? "1.00" : Report.number(figures.p50() / base), Report.number(Figures.of(cpu, Duration.ofSeconds(1)).p50())));
    return figures.p50();
  }

  private void overHttp() {
    report.section("Over HTTP: a page of 50, against GET /health/live");
    var compared = new Comparison(processes);
    Load.Work health = (client, turn) -> {
      api.health();
      return true;
    };
    Load.Work search = (client, turn) -> api.get(buyer(client, turn), "market/listings?" + MarketQuestions.address(client * 1000 + turn)) > 0;
    Load.Work facets = (client, turn) -> api.get(buyer(client, turn), "market/facets?" + MarketQuestions.address(client * 1000 + turn)) > 0;
    Load.Work phrase = (client, turn) -> api.get(buyer(client, turn), "market/reading?phrase="
        + URLEncoder.encode("杉 105×105×3000〜4000 KD 特一等 京都", StandardCharsets.UTF_8)) > 0;
    List.of(health, search, facets, phrase).forEach(work -> Load.run(4, TIME, work));
    for (int clients : List.of(1, 4)) {
      compared.measure("health/live", clients, () -> Load.run(clients, TIME, health));
      compared.measure("market/reading", clients, () -> Load.run(clients, TIME, phrase));
      compared.measure("market/listings", clients, () -> Load.run(clients, TIME, search));
      compared.measure("market/facets", clients, () -> Load.run(clients, TIME, facets));
    }
    compared.into(report);
  }

  private String buyer(int client, int turn) {
    return buyers.get((client * 7 + turn) % buyers.size());
  }

  private List<String> column(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
