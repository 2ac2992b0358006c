package jp.kiba.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.kiba.bench.Importing.Step;
import jp.kiba.dev.Stack;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * {@code ./kiba bench --only import}: a workbook of 100,000 rows and 15 columns from the upload to the ledger, over the API, against
 * a bare COPY of the same rows, and against reading it with POI's user model and inserting row by row in batches.
 */
final class ImportBench {
  private static final int ROWS = 100_000;
  private static final int FEW_ROWS = 2_000;
  private static final String PERSON = "seller-0";

  private final Report report = new Report();
  private final Stack stack;
  private final Api api;
  private final Path folder;
  private final Processes processes;

  /** What one way took. Ours is the client's processor, or the server's. */
  private record Way(String name, double seconds, double ours, double database, long heapMiB) {
    List<String> row(Way copy) {
      return List.of(name, Report.number(seconds), Report.number(seconds / copy.seconds), Report.number(ours), Report.number(database),
          Report.number((ours + database) / (copy.ours + copy.database)), heapMiB == 0 ? "" : String.valueOf(heapMiB));
    }
  }

  private ImportBench(Stack stack, Path folder) throws SQLException {
    this.stack = stack;
    this.folder = folder;
    api = new Api(stack);
    processes = new Processes(stack.admin());
  }

  static String run() throws SQLException, IOException {
    var load = Machine.load();
    var folder = Files.createTempDirectory("kiba-bench-import-");
    try (var stack = Stack.start(StartUp.options(2).withProgress(System.out::print))) {
      return new ImportBench(stack, folder).measure(load);
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private String measure(String loadBefore) throws SQLException, IOException {
    report.title("Bench of the import");
    report.points(Machine.describe(stack.admin()));
    report.points(List.of("load average before: " + loadBefore + "; a figure near 0 says that nothing else ran"));
    Market.open(api, 2);
    var book = StockBook.write(folder.resolve("stock.xlsx"), ROWS, "X");
    var importing = new Importing(stack, api, PERSON, processes);
    long before = processes.residentMiB();
    said("importing a small one first, so that the code is warm");
    importing.all(StockBook.write(folder.resolve("small.xlsx"), FEW_ROWS, "W"));
    said("importing " + ROWS + " rows");
    var steps = importing.all(book);
    long after = processes.residentMiB();
    var all = Step.sum(steps);
    var copy = bareCopy();
    report.section(ROWS + " rows × 15 columns, " + Files.size(book) / 1_000_000 + " MB as .xlsx");
    report.table(List.of("", "seconds", "× COPY", "CPU seconds of the client or server", "CPU seconds of the database", "CPU × COPY", "heap MiB at its peak"), List.of(
        copy.row(copy),
        alone("Kiba's reader and COPY into one table, nothing checked; 64 MiB allowed", Streaming.class, book, "-Xmx64m").row(copy),
        alone("POI user model and JDBC batches of 500 into one table, nothing checked; 2 GiB allowed", UserModel.class, book, "-Xmx2g").row(copy),
        alone("POI user model and JPA (EclipseLink) batches of 500 into one table, nothing checked; 2 GiB allowed", JpaModel.class, book, "-Xmx2g").row(copy),
        new Way("Kiba end to end: upload, analysis, trial, " + ROWS + " lots with their movements and origins", all.seconds(), all.server(), all.database(), 0).row(copy)));
    report.section("Kiba's steps");
    report.table(List.of("step", "seconds", "CPU seconds of the server", "CPU seconds of the database"), steps.stream()
        .map(s -> List.of(s.name(), Report.number(s.seconds()), Report.number(s.server()), Report.number(s.database()))).toList());
    report.section("Memory");
    report.points(List.of("server resident before the " + ROWS + " rows: " + before + " MiB, after: " + after + " MiB"));
    report.points(new LargeUpload(importing, folder, processes).measure());
    report.paragraph("Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private static void said(String what) {
    System.out.println("  " + what + " …");
  }

  private Way bareCopy() throws SQLException, IOException {
    var rows = folder.resolve("rows.copy");
    try (var out = Files.newBufferedWriter(rows)) {
      for (int i = 1; i <= ROWS; i++) {
        out.write(String.join("\t", StockBook.values("C", i).stream().map(String::valueOf).toList()) + "\n");
      }
    }
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE public.bench_rows (a text, b text, c text, d text, e int, f int, g int, h text, i int, j text, k int, l text, m text, n text, o bigint)");
      var before = processes.cpu();
      double ours = UserModel.cpu();
      long begin = System.nanoTime();
      try (var in = Files.newInputStream(rows)) {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY public.bench_rows FROM STDIN", in, 1 << 16);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Way("bare COPY of the same rows, as text, into a table of 15 columns without a key", seconds, UserModel.cpu() - ours,
          processes.cpu().since(before).database() / 1_000, 0);
    }
  }

  /** In a Java of its own, which has nothing else to hold. */
  private Way alone(String name, Class<?> way, Path book, String heap) throws IOException {
    said(way.getSimpleName());
    var admin = (PGSimpleDataSource) stack.admin();
    var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", heap, "-cp", System.getProperty("java.class.path"),
        way.getName(), book.toString(), admin.getUrl(), admin.getUser()).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put(UserModel.PASSWORD, admin.getPassword());
    var before = processes.cpu();
    var process = builder.start();
    var words = new ArrayList<>(List.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+")));
    var said = words.subList(words.size() - 3, words.size()).stream().mapToDouble(Double::parseDouble).toArray();
    return new Way(name, said[0], said[1], processes.cpu().since(before).database() / 1_000, Math.round(said[2]));
  }
}
