package jp.kiba.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kiba.dev.Stack;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL's own load generator, as found on this machine: prepared statements, one of the scripts at random each time. */
final class Pgbench implements SqlLoad {
  private final Path program;
  private final Stack stack;

  private Pgbench(Path program, Stack stack) {
    this.program = program;
    this.stack = stack;
  }

  static Optional<SqlLoad> find(Stack stack) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable).findFirst().map(program -> new Pgbench(program, stack));
  }

  @Override
  public String name() {
    try {
      var process = new ProcessBuilder(program.toString(), "--version").start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Figures run(int clients, int each, List<List<String>> scripts) {
    try {
      var folder = Files.createTempDirectory("kiba-pgbench-");
      try {
        return run(folder, clients, each, scripts);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Figures run(Path folder, int clients, int each, List<List<String>> scripts)
      throws IOException, InterruptedException {
    var login = (PGSimpleDataSource) stack.login(Stack.CELL);
    var command = new ArrayList<>(List.of(program.toString(), "--no-vacuum", "--protocol=prepared",
        "--client=" + clients, "--jobs=" + Math.min(2, clients), "--transactions=" + each,
        "--log", "--log-prefix=" + folder.resolve("times"),
        "--host=localhost", "--port=" + stack.databasePort(), "--username=" + Stack.CELL));
    for (int i = 0; i < scripts.size(); i++) {
      var file = folder.resolve("placement-" + i + ".sql");
      Files.write(file, scripts.get(i).stream().map(line -> line.endsWith(SET) ? line : line + ";").toList());
      command.add("--file=" + file);
    }
    command.add(login.getDatabaseName());
    var said = folder.resolve("said");
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("PGPASSWORD", login.getPassword());
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    var took = Duration.ofNanos(System.nanoTime() - begin);
    if (code != 0) {
      throw new IllegalStateException("pgbench failed: " + Files.readString(said));
    }
    return Figures.of(times(folder), took);
  }

  /** Its log has one line for each transaction; the third word is how long it took, in microseconds. */
  private static long[] times(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var lines = new ArrayList<String>();
      for (var file : files.filter(f -> f.getFileName().toString().startsWith("times")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines.stream().mapToLong(line -> Long.parseLong(line.split(" ")[2]) * 1000).toArray();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
