package jp.kiba.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a stack ends: by being closed, by a part that dies, by Ctrl-C, and by the hardest way there is. */
class LifeIT {
  /** Stands in for Open Liberty: answers 200 to everything on its port, and says which database it was given. */
  /** On a busy machine the system takes a moment to forget a process that has ended. */
  private static final Duration GONE = Duration.ofSeconds(10);
  private static final String SERVER = """
      #!/bin/sh
      node -e "require('http').createServer((q, a) => a.end(process.env.KIBA_DB_PORT)).listen(process.env.KIBA_HTTP_PORT)"
      """;

  @TempDir
  Path temporary;

  private Path repository;
  private Path state;

  @BeforeEach
  void plantServer() throws IOException {
    repository = temporary.resolve("repository");
    state = temporary.resolve("state");
    var server = repository.resolve("app-war/target/server/kiba/server.xml");
    Files.createDirectories(server.getParent());
    Files.writeString(server, "<server/>");
    var script = repository.resolve("app-war/target/runtime/wlp/bin/server");
    Files.createDirectories(script.getParent());
    Files.writeString(script, SERVER);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void a_closed_stack_leaves_no_process_and_no_folder() throws IOException {
    var before = leftovers();
    var stack = Stack.start(options(null));
    var ours = processes();
    assertThat(ours).as("database, script and server").hasSizeGreaterThanOrEqualTo(3);
    stack.close();
    assertThat(ours).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(GONE));
    assertThat(leftovers()).isEqualTo(before);
  }

  @Test
  void data_and_keys_survive_a_restart() throws Exception {
    String key;
    try (var stack = Stack.start(options(state)); var connection = stack.admin().getConnection()) {
      key = stack.key().toJSONString();
      connection.createStatement().execute("create table public.kept as select 42 as answer");
      assertThatThrownBy(() -> Stack.start(options(state))).as("one stack at a time")
          .isInstanceOf(StackException.class).hasMessageContaining("is in use");
    }
    try (var stack = Stack.start(options(state)); var connection = stack.admin().getConnection();
        var rows = connection.createStatement().executeQuery("select answer from public.kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(stack.key().toJSONString()).isEqualTo(key);
    }
    assertThat(Files.getPosixFilePermissions(state.resolve("secrets.properties")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    try (var stack = Stack.start(options(state).withFresh(true)); var connection = stack.admin().getConnection()) {
      assertThatThrownBy(() -> connection.createStatement().executeQuery("select answer from public.kept"))
          .hasMessageContaining("does not exist");
    }
  }

  @Test
  void a_part_that_dies_is_reported() throws Exception {
    try (var stack = Stack.start(options(null))) {
      processes().stream().filter(process -> process.info().command().orElse("").endsWith("node"))
          .forEach(ProcessHandle::destroyForcibly);
      assertThat(stack.broken().get(10, TimeUnit.SECONDS)).isEqualTo("the server stopped");
    }
  }

  @Test
  void a_terminated_launcher_takes_everything_with_it() throws Exception {
    var launcher = launch();
    var ours = descendants(launcher);
    launcher.destroy();
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ours).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(state.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void what_a_killed_launcher_leaves_is_stopped_by_the_next() throws Exception {
    var launcher = launch();
    var orphans = descendants(launcher);
    launcher.destroyForcibly().waitFor();
    assertThat(orphans).hasSizeGreaterThanOrEqualTo(2).allMatch(ProcessHandle::isAlive);
    try (var stack = Stack.start(options(state))) {
      assertThat(orphans).noneMatch(ProcessHandle::isAlive);
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(stack.url() + "/")).build(), BodyHandlers.ofString());
      assertThat(answer.body()).isEqualTo(Integer.toString(stack.databasePort()));
    }
  }

  private static StackOptions options(Path repository, Path keptIn) {
    return new StackOptions(repository, keptIn, false, 0, false, true, 0, 1, 200, Map.of(), text -> { }, false);
  }

  private StackOptions options(Path keptIn) {
    return options(repository, keptIn);
  }

  /** Another Java process with a stack in it, ready. */
  private Process launch() throws IOException, InterruptedException {
    var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
        "-Djava.io.tmpdir=" + temporary, "-Dkiba.postgresql=" + System.getProperty("kiba.postgresql"),
        "-cp", System.getProperty("java.class.path"),
        Launched.class.getName(), repository.toString(), state.toString()).redirectErrorStream(true).start();
    var reader = process.inputReader();
    var line = reader.readLine();
    while (line != null && !line.equals("ready")) {
      line = reader.readLine();
    }
    assertThat(line).isEqualTo("ready");
    return process;
  }

  static final class Launched {
    private Launched() {
    }

    public static void main(String[] arguments) {
      var stack = Stack.start(options(Path.of(arguments[0]), Path.of(arguments[1])));
      System.out.println("ready");
      stack.broken().join();
    }
  }

  /** The launcher's server and database; the latter detaches from its parent when it starts. */
  private Set<ProcessHandle> descendants(Process launcher) throws IOException {
    var all = launcher.descendants().collect(Collectors.toSet());
    var pid = Files.readAllLines(state.resolve("postgres/postmaster.pid")).get(0);
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(all::add);
    return all;
  }

  private static Set<ProcessHandle> processes() {
    var all = ProcessHandle.current().descendants().collect(Collectors.toSet());
    ProcessHandle.allProcesses()
        .filter(process -> process.info().arguments().map(List::of).orElse(List.of()).stream()
            .anyMatch(argument -> argument.matches(".*/kiba-\\d+/postgres")))
        .forEach(all::add);
    return all;
  }

  /** Folders of temporary stacks and whatever else the libraries like to leave in the temporary folder. */
  private static Set<String> leftovers() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("kiba-") || name.contains("embedded-pg") || name.startsWith("epg"))
          .collect(Collectors.toSet());
    }
  }
}
