package jp.kiba.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What kind of {@link Stack} to start.
 *
 * @param repository the repository's root, where {@code app-war/target} is
 * @param state folder that keeps the data between runs; null for a temporary one
 * @param fresh forget what the state folder holds before starting
 * @param port the server's port, with the identity provider on the next one; 0 for any free two
 * @param durable commits reach the disk; off only where nothing is measured and nothing kept
 * @param server false for database and identity provider only
 * @param spares how many spare tenant schemas are kept ready
 * @param cells how many cells the companies are spread over; the server serves them all
 * @param cellLimit how many books a cell may have, spares included
 * @param environment more configuration for the server; wins over the stack's own. The server's JVM is tuned for a quick
 *     start; a {@code JVM_ARGS} here, which may be empty, lets it run as in production
 * @param progress is told what is being done, in pieces of text that bring their own line ends
 * @param bare the database is as somebody else runs one: a master user who is no superuser, and nothing of ours
 */
public record StackOptions(Path repository, Path state, boolean fresh, int port, boolean durable, boolean server,
    int spares, int cells, int cellLimit, Map<String, String> environment, Consumer<String> progress, boolean bare) {

  private static final int LIMIT = 200;
  private static final int LIMIT_OF_TESTS = 2000;

  /** For tests: temporary, on free ports, with the server, two cells, not durable, silent. */
  public static StackOptions forTests() {
    return new StackOptions(repository(Path.of("").toAbsolutePath()), null, false, 0, false, true, 8, 2, LIMIT_OF_TESTS, Map.of(),
        text -> { }, false);
  }

  /** For a person, kept in the given folder: durable, on the given port and the next. */
  public static StackOptions forRun(Path repository, Path state, int port) {
    return new StackOptions(repository, state, false, port, true, true, 24, cellsOfRun(), LIMIT, Map.of(), text -> { }, false);
  }

  public StackOptions withState(Path folder) {
    return new StackOptions(repository, folder, fresh, port, durable, server, spares, cells, cellLimit, environment, progress, bare);
  }

  public StackOptions withFresh(boolean forget) {
    return new StackOptions(repository, state, forget, port, durable, server, spares, cells, cellLimit, environment, progress, bare);
  }

  public StackOptions withDurable(boolean on) {
    return new StackOptions(repository, state, fresh, port, on, server, spares, cells, cellLimit, environment, progress, bare);
  }

  /** On that port and the next two: where people sign in is a part of who they are, so whoever stops and starts again keeps it. */
  public StackOptions withPort(int first) {
    return new StackOptions(repository, state, fresh, first, durable, server, spares, cells, cellLimit, environment, progress, bare);
  }

  public StackOptions withServer(boolean on) {
    return new StackOptions(repository, state, fresh, port, durable, on, spares, cells, cellLimit, environment, progress, bare);
  }

  public StackOptions withSpares(int count) {
    return new StackOptions(repository, state, fresh, port, durable, server, count, cells, cellLimit, environment, progress, bare);
  }

  public StackOptions withCells(int count, int limit) {
    return new StackOptions(repository, state, fresh, port, durable, server, spares, count, limit, environment, progress, bare);
  }

  public StackOptions withEnvironment(Map<String, String> more) {
    return new StackOptions(repository, state, fresh, port, durable, server, spares, cells, cellLimit, Map.copyOf(more), progress, bare);
  }

  public StackOptions withProgress(Consumer<String> listener) {
    return new StackOptions(repository, state, fresh, port, durable, server, spares, cells, cellLimit, environment, listener, bare);
  }

  /** With nothing in the database, and without a server: for who tests what makes the one and starts the other. */
  public StackOptions withBareDatabase() {
    return new StackOptions(repository, state, fresh, port, durable, false, spares, cells, cellLimit, environment, progress, true);
  }

  private static int cellsOfRun() {
    var cells = System.getenv().getOrDefault("KIBA_CELLS", "1");
    if (!cells.matches("[1-9][0-9]{0,2}")) {
      throw new StackException("KIBA_CELLS is the number of cells, from 1 to 999, and not " + cells);
    }
    return Integer.parseInt(cells);
  }

  /** The root as seen from any module's folder, where Maven runs its tests. */
  private static Path repository(Path from) {
    for (var folder = from; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("kiba")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new StackException("no repository above " + from);
  }
}
