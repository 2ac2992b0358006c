package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kiba.dev.demo.DemoData;

/** {@code ./kiba run}: starts the stack, loads the demo data once, and stays until Ctrl-C or until a part dies. */
final class Run {
  /** What {@code ./kiba token} and a second {@code ./kiba run} read to find this one. */
  static final String RUNNING = "running.properties";

  private Run() {
  }

  public static void main(String[] arguments) {
    var words = List.of(arguments);
    var repository = Path.of(words.get(0));
    var state = Path.of(words.get(1));
    var port = Integer.parseInt(words.get(2));
    var marker = state.resolve("demo-data");
    var options = StackOptions.forRun(repository, state, port)
        // half of the demo data is of no use, and nobody has worked with it yet
        .withFresh(words.contains("--fresh") || DemoData.isIncomplete(marker))
        .withProgress(System.out::print);
    try (var stack = Stack.start(options)) {
      stack.provider();
      DemoData.loadOnce(stack, marker, System.out::print);
      announce(stack, state);
      var why = stack.broken().join();
      System.err.println("kiba: " + why + " by itself; stopping the rest. Logs: " + state.resolve("logs"));
    } catch (StackException e) {
      System.err.println("\nkiba: " + e.getMessage());
    }
    System.exit(1);
  }

  private static void announce(Stack stack, Path state) {
    var running = state.resolve(RUNNING);
    try {
      Files.writeString(running, "url=" + stack.url() + "\nissuer=" + stack.issuer() + "\nmailbox=" + stack.mailboxUrl()
          + "\ndatabase=" + stack.databasePort() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running.toFile().deleteOnExit();
    System.out.printf("""

          Kiba is ready    %s
          Sign in          choose a person on the sign-in page; there are no passwords
          E-mail           %s shows what Kiba has sent
          API              %s/api/v1, described at %s/openapi
          Token for curl   ./kiba token MEMBER   (who there is: ./kiba token --list)
          Database         postgresql://postgres@localhost:%d/kiba, password in %s
          Logs             %s
          Stop             Ctrl-C; the data stays. Start over: ./kiba run --fresh

        """, stack.url(), stack.mailboxUrl(), stack.url(), stack.url(), stack.databasePort(), state.resolve("secrets.properties"),
        state.resolve("logs"));
  }
}
