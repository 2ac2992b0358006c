package jp.kiba.dev;

import java.io.IOException;
import java.util.List;
import jp.kiba.dev.demo.DemoData;

/**
 * Runs one command against a Kiba of its own: temporary, on free ports, with the demo data. The command finds it by
 * {@code KIBA_URL}, {@code KIBA_ISSUER} and {@code KIBA_MAILBOX}; its exit code becomes this one's.
 */
final class TestServer {
  private TestServer() {
  }

  public static void main(String[] command) {
    int code = 1;
    try (var stack = Stack.start(StackOptions.forTests().withSpares(24).withProgress(TestServer::print))) {
      stack.broken().thenAccept(why -> System.err.println("kiba: " + why + " by itself"));
      DemoData.load(stack, TestServer::print);
      var builder = new ProcessBuilder(List.of(command)).inheritIO();
      builder.environment().put("KIBA_URL", stack.url().toString());
      builder.environment().put("KIBA_ISSUER", stack.issuer());
      builder.environment().put("KIBA_MAILBOX", stack.mailboxUrl().toString());
      code = builder.start().waitFor();
    } catch (StackException | IOException e) {
      System.err.println("\nkiba: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(code);
  }

  private static void print(String text) {
    System.out.print(text);
    System.out.flush();
  }
}
