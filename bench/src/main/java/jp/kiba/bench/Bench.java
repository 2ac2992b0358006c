package jp.kiba.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kiba.bench.Market.Pair;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackException;

/**
 * {@code ./kiba bench}: from an empty, durable database with 100 companies to a table of ratios. It asserts nothing; how fast
 * is fast enough differs between machines, what costs how many times as much hardly does.
 */
final class Bench {
  private static final int COMPANIES = 100;
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration TIME = Duration.ofSeconds(4);
  /** What is prepared and used up, so that a fast machine does not run out of it. */
  private static final int DRAFTS_EACH = 40;
  private static final int SQL_DRAFTS_EACH = 200;

  private final Report report = new Report();
  private final Stack stack;
  private final Processes processes;
  private final Api api;
  private final Orders orders;
  private final List<Pair> pairs;

  private Bench(Stack stack) throws SQLException {
    this.stack = stack;
    processes = new Processes(stack.admin());
    api = new Api(stack);
    pairs = Market.open(api, COMPANIES);
    orders = new Orders(api, pairs);
  }

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    int code = 1;
    try {
      boolean fleet = List.of(arguments).contains("--only-fleet");
      boolean market = List.of(arguments).contains("--only-market");
      boolean imports = List.of(arguments).contains("--only-import");
      boolean trade = List.of(arguments).contains("--only-trade");
      boolean papers = List.of(arguments).contains("--only-papers");
      var text = papers ? PaperBench.run() : trade ? TradeBench.run() : fleet ? FleetBench.run() : imports ? ImportBench.run() : market ? MarketBench.run() : run();
      var file = Path.of(arguments[0]).resolve(LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm")) + (papers ? "-papers.md" : trade ? "-trade.md" : fleet ? "-fleet.md" : imports ? "-import.md" : market ? "-market.md" : ".md"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      System.out.println("\nwritten to " + file);
      code = 0;
    } catch (StackException | IllegalStateException | SQLException | IOException e) {
      System.err.println("\nkiba: " + e.getMessage());
    }
    System.exit(code);
  }

  private static String run() throws SQLException {
    var load = Machine.load();
    try (var stack = Stack.start(StartUp.options(COMPANIES).withProgress(System.out::print))) {
      System.out.printf("  inviting %d companies, stocking, publishing, partnering …%n", COMPANIES);
      return new Bench(stack).measure(load);
    }
  }

  private String measure(String loadBefore) throws SQLException {
    System.out.println();
    report.title("Bench of " + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    report.points(Machine.describe(stack.admin()));
    report.points(List.of(COMPANIES + " companies in " + pairs.size() + " pairs of partners; clients run on the same machine",
        "load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    orders.draft(8, DRAFTS_EACH);
    reads();
    writes();
    statements();
    long resident = processes.residentMiB();
    starts();
    report.paragraph("Resident on Java " + System.getProperty("java.version") + " after all of the above, with " + COMPANIES
        + " companies: " + resident + " MiB. Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private void reads() {
    report.section("Reading 20 rows, against GET /health/live");
    var compared = new Comparison(processes);
    Load.Work health = (client, turn) -> {
      api.health();
      return true;
    };
    Load.Work list = (client, turn) -> api.get(buyer(client, turn), "orders?limit=20") > 0;
    Load.Work market = (client, turn) -> api.get(buyer(client, turn), "market/listings?limit=20") > 0;
    List.of(health, list, market).forEach(work -> Load.run(8, WARM_UP, work));
    for (int clients : List.of(1, 8)) {
      compared.measure("health/live", clients, () -> Load.run(clients, TIME, health));
      compared.measure("orders?limit=20", clients, () -> Load.run(clients, TIME, list));
      compared.measure("market/listings?limit=20", clients, () -> Load.run(clients, TIME, market));
    }
    compared.into(report);
  }

  private void writes() throws SQLException {
    var sql = new PlainSql(stack, pairs);
    sql.draft(SQL_DRAFTS_EACH);
    var plain = Pgbench.find(stack).orElseGet(() -> new JdbcLoad(stack));
    report.section("Placing an order with 3 lines, against the same SQL alone");
    var compared = new Comparison(processes);
    // the longest way through the code needs the longest to become quick
    orders.place(8, WARM_UP.multipliedBy(2));
    plain.run(8, 40, sql.oneBook());
    plain.run(8, 40, sql.bothBooks());
    for (int clients : List.of(1, 8)) {
      int each = clients == 1 ? 400 : 250;
      settle();
      compared.measure("SQL, both books", clients, () -> plain.run(clients, each, sql.bothBooks()));
      settle();
      compared.measure("SQL, buyer's book only", clients, () -> plain.run(clients, each, sql.oneBook()));
      settle();
      compared.measure("HTTP, both books: placement", clients, () -> orders.place(clients, TIME));
      settle();
      compared.measure("HTTP, buyer's book only: draft", clients, () -> orders.draft(clients, TIME));
    }
    compared.into(report);
    report.paragraph("The SQL is every statement that the server sends for a placement, sign-in included, run by "
        + plain.name() + ". While any of these run, the server delivers the events to the other side's audit trail.");
  }

  /** What is still to be delivered would be delivered while the next is measured. */
  private void settle() throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("UPDATE platform.outbox SET delivered_at = now() WHERE delivered_at IS NULL");
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void statements() throws SQLException {
    settle();
    var log = new StatementLog(stack.admin());
    report.section("Statements of a request, from PostgreSQL's log");
    var buyer = pairs.get(0).buyer();
    var placement = log.of(orders::placeOne);
    report.points(List.of("GET /orders?limit=20: " + log.of(() -> api.get(buyer, "orders?limit=20")).size(),
        "GET /orders?limit=200: " + log.of(() -> api.get(buyer, "orders?limit=200")).size(),
        "POST /orders: " + log.of(() -> orders.draftOne(0)).size(),
        "POST /orders/{id}/placement: " + placement.size()));
    report.paragraph("A placement's:");
    report.paragraph("```\n" + String.join("\n", placement.stream().map(s -> s.length() > 100 ? s.substring(0, 100) + " …" : s)
        .toList()) + "\n```");
  }

  private void starts() {
    report.section("Starting, and memory");
    report.table(List.of("Java", "seconds to ready", "MiB when ready", "MiB after load", "requests of the load"),
        Machine.jdks().stream().map(StartUp::on).toList());
    report.paragraph("First start, nothing cached, 512 MiB of heap at most; ready is what GET /health/ready says.");
  }

  private String buyer(int client, int turn) {
    return pairs.get((client * 7 + turn) % pairs.size()).buyer();
  }
}
