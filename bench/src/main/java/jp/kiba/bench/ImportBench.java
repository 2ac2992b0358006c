package jp.kiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.kiba.dev.Stack;
import org.dhatim.fastexcel.Workbook;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * {@code ./kiba bench --only import}: a workbook of 100,000 rows and 15 columns from the upload to the ledger, over the API, against
 * a bare COPY of the same rows, and against reading it with POI's user model and inserting row by row in batches.
 */
final class ImportBench {
  static final int ROWS = 100_000;
  static final List<String> HEADERS = List.of("ロット番号", "種類", "樹種", "等級", "厚さ(mm)", "幅(mm)", "長さ(mm)", "乾燥", "含水率(%)", "仕上げ", "本数",
      "置き場", "産地", "合法性証明", "原価(円)");
  private static final String PERSON = "seller-0";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Report report = new Report();
  private final List<List<String>> figures = new ArrayList<>();
  private final Stack stack;
  private final Api api;
  private final Path folder;

  private ImportBench(Stack stack, Path folder) {
    this.stack = stack;
    this.folder = folder;
    api = new Api(stack);
  }

  static String run() throws SQLException, IOException {
    var load = Machine.load();
    var folder = Files.createTempDirectory("kiba-bench-import-");
    try (var stack = Stack.start(StartUp.options(2).withProgress(System.out::print))) {
      return new ImportBench(stack, folder).measure(load);
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
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
    var book = workbook();
    var processes = new Processes(stack.admin());
    long before = processes.residentMiB();
    System.out.println("  importing a small one first, so that the code is warm …");
    imported(small(), new ArrayList<>());
    var steps = new ArrayList<List<String>>();
    System.out.println("  importing " + ROWS + " rows …");
    double ours = imported(book, steps);
    long after = processes.residentMiB();
    double copy = bareCopy();
    var streamed = alone(Streaming.class, book, "-Xmx64m");
    var plain = alone(UserModel.class, book, "-Xmx2g");
    var jpa = alone(JpaModel.class, book, "-Xmx2g");
    var heap = new LargeUpload(stack, api, PERSON, folder, processes).measure();
    figures.add(row("bare COPY of the same rows into a table of 15 columns", copy, copy));
    figures.add(row("Kiba's reader and COPY into one table, nothing checked", streamed[0], copy));
    figures.add(row("POI user model and JDBC batches of 500 into one table, nothing checked", plain[0], copy));
    figures.add(row("POI user model and JPA (EclipseLink) batches of 500 into one table, nothing checked", jpa[0], copy));
    figures.add(row("Kiba end to end: upload, analysis, trial, " + ROWS + " lots and their movements in the ledger", ours, copy));
    report.section(ROWS + " rows × 15 columns, " + Files.size(book) / 1_000_000 + " MB as .xlsx");
    report.table(List.of("", "seconds", "× COPY", "rows a second"), figures);
    report.section("Kiba's steps");
    report.table(List.of("step", "seconds"), steps);
    report.section("Memory");
    report.points(List.of("heap at its peak, each in a Java of its own: Kiba's reader and COPY " + Report.number(streamed[1]) + " MiB of 64 allowed; POI and JDBC "
        + Report.number(plain[1]) + " MiB, POI and JPA " + Report.number(jpa[1]) + " MiB of 2,048 allowed",
        "server resident before the " + ROWS + " rows: " + before + " MiB, after: " + after + " MiB"));
    report.points(heap);
    report.paragraph("Load average in the end: " + Machine.load() + ".");
    return report.text();
  }

  private static List<String> row(String name, double seconds, double copy) {
    return List.of(name, Report.number(seconds), Report.number(seconds / copy), Report.number(ROWS / seconds));
  }

  private Path workbook() throws IOException {
    return write(folder.resolve("stock.xlsx"), ROWS, "B");
  }

  private Path small() throws IOException {
    return write(folder.resolve("small.xlsx"), 2_000, "A");
  }

  private static Path write(Path file, int rows, String prefix) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
      var sheet = book.newWorksheet("在庫");
      for (int c = 0; c < HEADERS.size(); c++) {
        sheet.value(0, c, HEADERS.get(c));
      }
      for (int i = 1; i <= rows; i++) {
        var values = values(prefix, i);
        for (int c = 0; c < values.size(); c++) {
          if (values.get(c) instanceof Integer number) {
            sheet.value(i, c, number);
          } else {
            sheet.value(i, c, (String) values.get(c));
          }
        }
        if (i % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
    return file;
  }

  static List<Object> values(String prefix, int i) {
    return List.of(prefix + "-" + i, "製材", i % 2 == 0 ? "スギ" : "桧", i % 3 == 0 ? "特一等" : "上小節", 30 + i % 90, 105, 3_000 + i % 4 * 500, "KD", 15, "プレーナー",
        10 + i % 500, "第" + (1 + i % 8) + "倉庫", "奈良県吉野郡", "合法木材 26-" + i % 50, 1_000 + i);
  }

  /** @return seconds from the first request to the last row in the ledger */
  private double imported(Path file, List<List<String>> steps) throws IOException {
    long begin = System.nanoTime();
    var begun = api.post(PERSON, "imports", Map.of("fileName", file.getFileName().toString(), "contentType", "application/octet-stream", "length", Files.size(file)));
    var id = begun.get("summary").get("id").asText();
    send(stack, begun.get("upload"), file);
    api.post(PERSON, "imports/" + id + "/upload", Map.of());
    long sent = step(steps, "upload", begin);
    var mapped = settled(id, "MAPPING");
    long analysed = step(steps, "analysis", sent);
    api.post(PERSON, "imports/" + id + "/trial", Map.of("version", mapped.get("version"), "newPlaces", true));
    var checked = settled(id, "CHECKED");
    long tried = step(steps, "trial", analysed);
    api.post(PERSON, "imports/" + id + "/application", Map.of("version", checked.get("version"), "mode", "ALL_OR_NOTHING"));
    settled(id, "APPLIED");
    step(steps, "application", tried);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static long step(List<List<String>> steps, String name, long since) {
    long now = System.nanoTime();
    steps.add(List.of(name, Report.number((now - since) / 1e9)));
    return now;
  }

  static void send(Stack stack, JsonNode ticket, Path file) throws IOException {
    var request = HttpRequest.newBuilder(stack.url().resolve(URI.create(ticket.get("url").asText()))).method(ticket.get("method").asText(), BodyPublishers.ofFile(file));
    ticket.get("headers").properties().forEach(h -> request.header(h.getKey(), h.getValue().asText()));
    try {
      var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException("the upload was answered " + answer.statusCode() + " " + answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private JsonNode settled(String id, String state) {
    return settled(api, PERSON, id, state);
  }

  static JsonNode settled(Api api, String person, String id, String state) {
    try {
      for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; TimeUnit.MILLISECONDS.sleep(250)) {
        var summary = api.read(person, "imports/" + id).get("summary");
        if (summary.get("state").asText().equals(state)) {
          return summary;
        }
        if (summary.get("state").asText().equals("FAILED")) {
          throw new IllegalStateException("the import failed: " + summary.get("problem"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("the import did not become " + state);
  }

  private double bareCopy() throws SQLException, IOException {
    var rows = folder.resolve("rows.copy");
    try (var out = Files.newBufferedWriter(rows)) {
      for (int i = 1; i <= ROWS; i++) {
        out.write(String.join("\t", values("C", i).stream().map(String::valueOf).toList()) + "\n");
      }
    }
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE public.bench_rows (a text, b text, c text, d text, e int, f int, g int, h text, i int, j text, k int, l text, m text, n text, o bigint)");
      long begin = System.nanoTime();
      try (var in = Files.newInputStream(rows)) {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY public.bench_rows FROM STDIN", in, 1 << 16);
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  /** @return seconds, and MiB of heap at the peak: in a Java of its own, which has nothing else to hold */
  private double[] alone(Class<?> way, Path book, String heap) throws IOException {
    System.out.println("  " + way.getSimpleName() + " …");
    var admin = (PGSimpleDataSource) stack.admin();
    var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", heap, "-cp", System.getProperty("java.class.path"),
        way.getName(), book.toString(), admin.getUrl(), admin.getUser()).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put(UserModel.PASSWORD, admin.getPassword());
    var process = builder.start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+");
    return new double[] {Double.parseDouble(lines[lines.length - 2]), Double.parseDouble(lines[lines.length - 1])};
  }
}
