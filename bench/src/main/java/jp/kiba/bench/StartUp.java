package jp.kiba.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.kiba.bench.Machine.Jdk;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;

/**
 * How long the server takes to start and what memory it holds, on a given Java. In a process of that Java, because the stack
 * runs its server on the Java that runs the stack. The first start there is: nothing is cached.
 */
final class StartUp {
  private static final String RESULT = "result ";
  private static final Duration LOAD = Duration.ofSeconds(8);
  private static final int CLIENTS = 8;

  private StartUp() {
  }

  /**
   * @return the Java's version, seconds to ready, MiB resident when ready, after a load, and how many requests that was
   */
  static List<String> on(Jdk jdk) {
    try {
      var process = new ProcessBuilder(jdk.home().resolve("bin/java").toString(), "-Xmx256m",
          "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", System.getProperty("java.class.path"),
          StartUp.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        var result = out.lines().filter(line -> line.startsWith(RESULT)).findFirst()
            .orElseThrow(() -> new IllegalStateException("no start on Java " + jdk.version()));
        process.waitFor();
        return List.of((jdk.version() + " " + result.substring(RESULT.length())).split(" "));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  public static void main(String[] none) throws SQLException, InterruptedException {
    var watch = new Watch();
    try (var stack = Stack.start(options(4).withProgress(watch))) {
      var processes = new Processes(stack.admin());
      TimeUnit.SECONDS.sleep(2);
      long idle = processes.residentMiB();
      var api = new Api(stack);
      var pair = Market.open(api, 2).get(0);
      var work = Load.run(CLIENTS, LOAD, (client, turn) -> turn % 4 == 0
          ? !api.post(pair.buyer(), "orders", pair.draft()).isEmpty() : api.get(pair.buyer(), "orders?limit=20") > 0);
      System.out.printf(Locale.ROOT, RESULT + "%.1f %d %d %d%n", watch.seconds, idle, processes.residentMiB(), work.count());
    }
    System.exit(0);
  }

  /** A stack as in production, but for limits that a load would meet, and without new spares made while we measure. */
  static StackOptions options(int companies) {
    return StackOptions.forTests().withCells(1, 1000).withDurable(true).withSpares(companies).withEnvironment(Map.of(
        "JVM_ARGS", "", "KIBA_SPARES", "0",
        "KIBA_RATE_MEMBER_PER_MINUTE", "60000000", "KIBA_RATE_ADDRESS_PER_MINUTE", "60000000"));
  }

  /** Hears when the stack begins with the server and when it is done with it. */
  static final class Watch implements Consumer<String> {
    private long begun;
    private double seconds;

    @Override
    public void accept(String said) {
      if (said.contains("Liberty")) {
        begun = System.nanoTime();
      } else if (begun != 0 && seconds == 0) {
        seconds = (System.nanoTime() - begun) / 1e9;
      }
    }
  }
}
