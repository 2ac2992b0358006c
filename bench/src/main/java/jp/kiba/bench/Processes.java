package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What the server's and the database's processes have used, as Linux counts it. */
final class Processes {
  /** Linux tells processor time in hundredths of a second. */
  private static final double MILLIS = 10;
  private static final int OWN = 11;
  private static final int OF_ENDED_CHILDREN = 13;

  private final ProcessHandle server;
  private final ProcessHandle database;

  /**
   * Processor time used so far, in milliseconds.
   *
   * @param server the application server's process
   * @param database all of PostgreSQL's
   */
  record Cpu(double server, double database) {
    Cpu since(Cpu earlier) {
      return new Cpu(server - earlier.server, database - earlier.database);
    }
  }

  Processes(DataSource admin) throws SQLException {
    server = ProcessHandle.current().descendants()
        .filter(process -> process.info().arguments().map(List::of).orElse(List.of()).stream()
            .anyMatch(argument -> argument.endsWith("ws-server.jar")))
        .findFirst().orElseThrow(() -> new IllegalStateException("the server's process is not found"));
    try (var connection = admin.getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW data_directory")) {
      row.next();
      var pid = Files.readAllLines(Path.of(row.getString(1), "postmaster.pid")).get(0);
      database = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cpu cpu() {
    return new Cpu(ticks(server, OWN) * MILLIS, (ticks(database, OF_ENDED_CHILDREN)
        + Stream.concat(Stream.of(database), database.descendants()).mapToLong(process -> ticks(process, OWN)).sum()) * MILLIS);
  }

  ProcessHandle server() {
    return server;
  }

  /** The server's memory that is in RAM now, in MiB. */
  long residentMiB() {
    return status("VmRSS:");
  }

  private long status(String word) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(server.pid()), "status"))) {
      return lines.filter(line -> line.startsWith(word)).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
          .sum() / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** User and system time; the words are counted behind the program's name, which may have blanks. */
  private static long ticks(ProcessHandle process, int first) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      var words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(words[first]) + Long.parseLong(words[first + 1]);
    } catch (IOException endedMeanwhile) {
      // then its time stands with its parent's ended children
      return 0;
    }
  }
}
