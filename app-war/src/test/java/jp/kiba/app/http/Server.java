package jp.kiba.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;

/**
 * The one server that all tests over HTTP of one JVM talk to (Failsafe starts two): started by the first that asks, stopped when
 * the run ends (the stack sees to that itself). Its folder stays behind in {@code target}, so that the logs of a failed run can be read.
 */
final class Server {
  /** What a member may send in a minute. Generous for a test that works, and soon used up by the one that wants to know. */
  static final int MEMBER_LIMIT = 900;
  /** What one address may send in a minute unless it is signed in; each anonymous {@link Call} has an address of its own. */
  static final int ADDRESS_LIMIT = 60;

  /** What the server seals with: tests make addresses of files as it would. */
  static final String SEAL_KEY = "only-for-tests-that-hold-the-key-themselves";

  private static final Chat CHAT = new Chat();
  static final Path STATE =
      StackOptions.forTests().repository().resolve("app-war/target").resolve(System.getProperty("kiba.fork", "http-tests"));
  private static final Stack STACK = Stack.start(options(STATE).withEnvironment(Map.of(
      "KIBA_RATE_MEMBER_PER_MINUTE", Integer.toString(MEMBER_LIMIT),
      "KIBA_KEYS_FRESH_SECONDS", "2",
      "KIBA_SEAL_KEY", SEAL_KEY,
      "KIBA_FIGURES_SECONDS", "2",
      "KIBA_ALERT_WEBHOOK", CHAT.address(),
      "KIBA_RATE_ADDRESS_PER_MINUTE", Integer.toString(ADDRESS_LIMIT),
      "KIBA_CELL_LIMIT", Integer.toString(MarkedCompanies.CELL_LIMIT))));

  private Server() {}

  static Stack stack() {
    return STACK;
  }

  /** Where it tells of failures. */
  static Chat chat() {
    return CHAT;
  }

  static URI address(String path) {
    return STACK.url().resolve(path.startsWith("/") ? path : "/api/v1/" + path);
  }

  /** Everything the server has printed up to now. */
  static List<String> log() {
    return lines("server.log");
  }

  /** Everything the database has printed up to now. */
  static List<String> databaseLog() {
    return lines("postgres.log");
  }

  /** A stack with a folder that outlives it, started from nothing. */
  static StackOptions options(Path state) {
    return StackOptions.forTests().withState(state).withFresh(true);
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(STATE.resolve("logs").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
