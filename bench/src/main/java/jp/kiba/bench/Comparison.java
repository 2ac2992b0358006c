package jp.kiba.bench;

import java.util.ArrayList;
import java.util.List;

/** Several kinds of work measured one after the other, each set against the first, with as many clients. */
final class Comparison {
  private static final List<String> HEAD = List.of("what", "clients", "measured", "p50 ms", "p95 ms", "per second",
      "× p50", "÷ per second", "server CPU ms", "database CPU ms");

  private final Processes processes;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String what, int clients, Figures figures, Processes.Cpu cpu) {}

  /** A load that says what it saw. */
  interface Measured {
    Figures run();
  }

  Comparison(Processes processes) {
    this.processes = processes;
  }

  Figures measure(String what, int clients, Measured work) {
    var before = processes.cpu();
    var figures = work.run();
    rows.add(new Row(what, clients, figures, processes.cpu().since(before)));
    return figures;
  }

  void into(Report report) {
    report.table(HEAD, rows.stream().map(this::cells).toList());
  }

  private List<String> cells(Row row) {
    var figures = row.figures();
    var one = rows.stream().filter(other -> other.clients() == row.clients()).findFirst().orElseThrow().figures();
    return List.of(row.what(), Integer.toString(row.clients()), Integer.toString(figures.count()),
        Report.number(figures.p50()), Report.number(figures.p95()), Report.number(figures.perSecond()),
        Report.number(figures.p50() / one.p50()), Report.number(one.perSecond() / figures.perSecond()),
        Report.number(row.cpu().server() / figures.count()), Report.number(row.cpu().database() / figures.count()));
  }
}
