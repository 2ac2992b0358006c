package jp.kiba.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kiba.bench.Market.Pair;
import jp.kiba.dev.Stack;

/**
 * {@code ./kiba bench --only papers}: order form, delivery note and invoice of an order, as PDF and XLSX each, at one click and one after
 * the other; and a thousand invoices of thirty lines by one seller, with what the server's heap holds meanwhile.
 */
final class PaperBench {
  private static final int CLICKS = 60;
  private static final int WARM_UP = 15;
  private static final int INVOICES = 1_000;
  private static final int LINES = 30;
  private static final int CLIENTS = 4;
  private static final List<String> KINDS = List.of("PURCHASE_ORDER", "DELIVERY_NOTE", "INVOICE");

  private final Report report = new Report();
  private final Stack stack;
  private final Processes processes;
  private final Api api;
  private final ReceivedOrders orders;

  private PaperBench(Stack stack) throws SQLException {
    this.stack = stack;
    processes = new Processes(stack.admin());
    api = new Api(stack);
    Pair pair = Market.open(api, 2).get(0);
    orders = new ReceivedOrders(api, pair);
  }

  static String run() throws SQLException {
    var load = Machine.load();
    try (var stack = Stack.start(StartUp.options(2).withProgress(System.out::print))) {
      return new PaperBench(stack).measure(load);
    }
  }

  private String measure(String loadBefore) throws SQLException {
    report.title("Bench of papers");
    report.points(Machine.describe(stack.admin()));
    report.points(List.of("load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    clicks();
    thousand();
    report.paragraph("Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private void clicks() {
    System.out.println("  " + 2 * (CLICKS + WARM_UP) + " orders of " + Market.LINES + " lines, received …");
    var received = orders.make(2 * (CLICKS + WARM_UP), Market.LINES, CLIENTS);
    received.subList(0, WARM_UP).forEach(this::atOnce);
    received.subList(WARM_UP, 2 * WARM_UP).forEach(this::oneByOne);
    var rest = received.subList(2 * WARM_UP, received.size());
    report.section("Order form, delivery note and invoice of an order of " + Market.LINES + " lines: six files, in both companies' storage, one client");
    var together = timed(rest.subList(0, CLICKS), this::atOnce);
    var after = timed(rest.subList(CLICKS, 2 * CLICKS), this::oneByOne);
    report.table(List.of("", "orders", "p50 ms", "p95 ms", "× at once"), List.of(row("one click, at once on three threads", together, together),
        row("three requests, one after the other", after, together)));
  }

  private interface Papers {
    void of(String order);
  }

  private static Figures timed(List<String> received, Papers papers) {
    var next = new AtomicInteger();
    return Load.run(1, Duration.ofMinutes(10), (client, turn) -> {
      int i = next.getAndIncrement();
      if (i < received.size()) {
        papers.of(received.get(i));
      }
      return i < received.size();
    });
  }

  private static List<String> row(String name, Figures figures, Figures base) {
    return List.of(name, String.valueOf(figures.count()), Report.number(figures.p50()), Report.number(figures.p95()),
        Report.number(figures.p50() / base.p50()));
  }

  private void atOnce(String order) {
    made(order, KINDS);
  }

  private void oneByOne(String order) {
    KINDS.forEach(kind -> made(order, List.of(kind)));
  }

  private void made(String order, List<String> kinds) {
    var there = api.post(orders.seller(), "orders/" + order + "/documents", Map.of("kinds", kinds)).get("documents");
    if (there.size() < kinds.size()) {
      throw new IllegalStateException("asked for " + kinds + ", came " + there);
    }
  }

  private void thousand() {
    System.out.println("  " + INVOICES + " orders of " + LINES + " lines, received …");
    var received = orders.make(INVOICES, LINES, CLIENTS);
    System.out.println("  " + INVOICES + " invoices …");
    var heap = new HeapWatch(processes);
    long before = heap.held();
    var cpu = processes.cpu();
    long begin = System.nanoTime();
    heap.begin();
    var next = new AtomicInteger();
    Load.run(CLIENTS, Duration.ofMinutes(30), (client, turn) -> {
      int i = next.getAndIncrement();
      if (i < received.size()) {
        made(received.get(i), List.of("INVOICE"));
      }
      return i < received.size();
    });
    double seconds = (System.nanoTime() - begin) / 1e9;
    long most = heap.end();
    report.section(INVOICES + " invoices of " + LINES + " lines by one seller, PDF and XLSX each, " + CLIENTS + " clients");
    report.points(List.of(Report.number(INVOICES / seconds) + " invoices a second, " + Report.number(2 * INVOICES / seconds)
            + " files a second, each written twice (both companies' storage); they take turns at the seller's number series",
        "the database's CPU: " + Report.number(processes.cpu().since(cpu).database() / 1_000) + " s of " + Report.number(seconds) + " s",
        "heap in use, garbage included: " + most + " MiB at most; held after a collection before: " + before + " MiB, after: " + heap.held() + " MiB"));
  }
}
