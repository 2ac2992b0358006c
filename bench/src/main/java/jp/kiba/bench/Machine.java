package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What all of it was measured on: figures of two machines do not compare, their ratios may. */
final class Machine {
  private static final Path JDKS = Path.of("/usr/lib/jvm");
  private static final List<Integer> MEASURED = List.of(17, 25);

  /**
   * A Java to run the server with.
   *
   * @param home where {@code bin/java} is
   */
  record Jdk(Path home, String version) {
    int major() {
      return Integer.parseInt(version.split("\\.")[0]);
    }
  }

  private Machine() {
  }

  static List<String> describe(DataSource admin) throws SQLException {
    var lines = new ArrayList<>(List.of(
        "processor: " + first("/proc/cpuinfo", "model name") + ", " + Runtime.getRuntime().availableProcessors() + " cores",
        "memory: " + Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 + " MiB",
        "kernel: " + System.getProperty("os.name") + " " + System.getProperty("os.version"),
        "Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version")));
    try (var connection = admin.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery("""
        SELECT current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit'),
          current_setting('full_page_writes'), current_setting('shared_buffers')""")) {
      row.next();
      lines.add("PostgreSQL: %s, fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s".formatted(
          row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }
    return lines;
  }

  /** How many processes wanted a core during the last minute, on average. Ours are among them. */
  static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return one of each version that the server is tested on */
  static List<Jdk> jdks() {
    try (var found = Files.exists(JDKS) ? Files.list(JDKS) : Stream.<Path>empty()) {
      var jdks = new ArrayList<Jdk>();
      for (var home : Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), found.sorted()).toList()) {
        var release = home.resolve("release");
        if (Files.isReadable(release) && Files.isExecutable(home.resolve("bin/java"))) {
          var jdk = new Jdk(home, version(release));
          if (MEASURED.contains(jdk.major()) && jdks.stream().noneMatch(other -> other.major() == jdk.major())) {
            jdks.add(jdk);
          }
        }
      }
      return jdks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version(Path release) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    return properties.getProperty("JAVA_VERSION").replace("\"", "");
  }

  private static String first(String file, String word) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines.filter(line -> line.startsWith(word)).map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst().orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
