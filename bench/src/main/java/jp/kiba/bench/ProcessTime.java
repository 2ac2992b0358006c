package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** How long the process behind a database connection has computed. Linux says so to the nanosecond; elsewhere it is 0. */
final class ProcessTime {
  private final Path file;

  ProcessTime(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      file = Path.of("/proc/" + row.getInt(1) + "/schedstat");
    }
  }

  long nanos() {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).split(" ")[0]) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
