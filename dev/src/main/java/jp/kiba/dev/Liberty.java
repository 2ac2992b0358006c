package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Open Liberty with the WAR as a child process, configured by environment only, as in production. */
final class Liberty implements AutoCloseable {
  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
  private static final String PID_FILE = "server.pid";

  private final StateDirectory state;
  private final Process process;
  private final ServerLog log;

  private Liberty(StateDirectory state, Process process, ServerLog log) {
    this.state = state;
    this.process = process;
    this.log = log;
  }

  /**
   * @param repository where Maven has put {@code app-war/target}
   * @param environment the server's configuration, {@code KIBA_…}
   */
  static Liberty start(StateDirectory state, Path repository, Map<String, String> environment) {
    var target = repository.resolve("app-war/target");
    var script = target.resolve("runtime/wlp/bin/server");
    var log = state.folder("logs").resolve("server.log");
    try {
      if (Files.notExists(script) || Files.notExists(target.resolve("server/kiba/server.xml"))) {
        throw new StackException("the server is not built: mvn -DskipTests package");
      }
      forgetAnotherWar(state, target);
      StateDirectory.delete(state.path("wlp-usr"));
      copy(target.resolve("server/kiba"), state.path("wlp-usr/servers/kiba"));
      Files.writeString(log, "");
      var builder = new ProcessBuilder(command(script)).directory(state.folder("wlp-out").toFile())
          .redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("KIBA_"));
      builder.environment().putAll(environment);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("WLP_USER_DIR", state.path("wlp-usr").toString());
      builder.environment().put("WLP_OUTPUT_DIR", state.path("wlp-out").toString());
      builder.environment().put("LOG_DIR", state.folder("logs").toString());
      var process = builder.start();
      Files.writeString(state.path(PID_FILE), process.pid() + " " + startOf(process.toHandle()));
      return new Liberty(state, process, new ServerLog(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a session of its own: Ctrl-C goes to the launcher, which stops things in the right order. */
  private static List<String> command(Path script) {
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.addAll(List.of(script.toString(), "run", "kiba"));
    return command;
  }

  /** Returns when the server says it is ready to serve. */
  void awaitReady(URI health) {
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(10)).build();
    var deadline = Instant.now().plus(START_WITHIN);
    while (Instant.now().isBefore(deadline)) {
      if (!process.isAlive()) {
        throw startFailed("the server stopped while starting");
      }
      if (log.saysApplicationFailed()) {
        throw startFailed("the server could not start the application");
      }
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (IOException notListeningYet) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackException("interrupted while the server was starting", e);
      }
    }
    throw startFailed("the server was not ready within " + START_WITHIN.toMinutes() + " minutes");
  }

  /**
   * In wlp-out Liberty finds what it resolved last time, and starts faster. It takes a jar for the same by its date, and ours all bear the
   * commit's: of another WAR it would go on to serve the old classes.
   */
  private static void forgetAnotherWar(StateDirectory state, Path target) throws IOException {
    var war = "apps/kiba.war";
    var before = state.path("wlp-usr/servers/kiba").resolve(war);
    if (Files.notExists(before) || Files.mismatch(before, target.resolve("server/kiba").resolve(war)) >= 0) {
      StateDirectory.delete(state.path("wlp-out"));
    }
  }

  private StackException startFailed(String what) {
    var said = log.complaints();
    close();
    try {
      StateDirectory.delete(state.path("wlp-out"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StackException(what + ", see " + log.file() + said.stream().skip(Math.max(0, said.size() - 8))
        .map(line -> "\n  " + line).collect(Collectors.joining()));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while the server was starting", e);
    }
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  @Override
  public void close() {
    stop(process.toHandle());
    state.path(PID_FILE).toFile().delete();
  }

  /** A launcher killed the hard way leaves its server running; the start time tells it from a reused process number. */
  static void stopOrphan(StateDirectory state) {
    var pidFile = state.path(PID_FILE);
    if (Files.notExists(pidFile)) {
      return;
    }
    try {
      var words = Files.readString(pidFile).strip().split(" ");
      if (words.length == 2) {
        ProcessHandle.of(Long.parseLong(words[0]))
            .filter(process -> startOf(process).equals(words[1]))
            .ifPresent(Liberty::stop);
      }
      Files.delete(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  /** Children first in asking, all of them in the end: the script and the Java process it starts. */
  private static void stop(ProcessHandle server) {
    var all = new ArrayList<>(server.descendants().toList());
    all.add(server);
    all.forEach(ProcessHandle::destroy);
    var gone = CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    try {
      gone.get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      all.forEach(ProcessHandle::destroyForcibly);
    } catch (TimeoutException | ExecutionException e) {
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
