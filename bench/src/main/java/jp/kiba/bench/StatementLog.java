package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.kiba.dev.Stack;

/** What the server's login says to PostgreSQL, read from PostgreSQL's own log: not what a library says it would say. */
final class StatementLog {
  private static final Pattern SAID = Pattern.compile("said (\\S+) LOG:  (?:execute [^:]*|statement): (.*)");

  private final DataSource admin;
  private final Path file;

  StatementLog(DataSource admin) throws SQLException {
    this.admin = admin;
    try (var connection = admin.getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW data_directory")) {
      row.next();
      file = Path.of(row.getString(1)).resolveSibling("logs").resolve("postgres.log");
    }
  }

  /** @return the first line of each statement of this piece of work, of two tries the shorter: the outbox is emptied now and then */
  List<String> of(Runnable work) throws SQLException {
    set("ALTER SYSTEM SET log_line_prefix = 'said %u '", "ALTER SYSTEM SET log_statement = 'all'");
    var first = once(work);
    var second = once(work);
    set("ALTER SYSTEM RESET log_line_prefix", "ALTER SYSTEM RESET log_statement");
    return first.size() <= second.size() ? first : second;
  }

  private List<String> once(Runnable work) {
    try {
      long before = Files.size(file);
      work.run();
      try (var log = Files.newInputStream(file)) {
        log.skipNBytes(before);
        return new String(log.readAllBytes(), StandardCharsets.UTF_8).lines().map(SAID::matcher)
            .filter(said -> said.matches() && (said.group(1).equals(Stack.CELL) || said.group(1).equals(Stack.DOOR))).map(said -> said.group(2)).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void set(String... changes) throws SQLException {
    try (var connection = admin.getConnection(); var statement = connection.createStatement()) {
      for (var change : changes) {
        statement.execute(change);
      }
      statement.execute("SELECT pg_reload_conf()");
      // every backend reads the configuration before its next statement, when the postmaster has told it
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
