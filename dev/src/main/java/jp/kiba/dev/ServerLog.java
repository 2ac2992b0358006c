package jp.kiba.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What Open Liberty prints: one JSON object per line, and plain text before its logging is up.
 *
 * @param file where it prints it
 */
record ServerLog(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Liberty's number for an application that did not start; the server itself goes on without it. */
  private static final String APPLICATION_FAILED = "CWWKZ0002E";
  private static final int LINE = 300;

  boolean saysApplicationFailed() {
    return complaints().stream().anyMatch(complaint -> complaint.startsWith(APPLICATION_FAILED));
  }

  /** What was reported as an error, and what is no log line at all; one short line each. */
  List<String> complaints() {
    try {
      return Files.readAllLines(file).stream().map(ServerLog::complaint).flatMap(Optional::stream)
          .map(ServerLog::shortened).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> complaint(String line) {
    try {
      var entry = JSON.readTree(line);
      return Optional.of(entry.path("message").asText())
          .filter(message -> List.of("ERROR", "FATAL", "SEVERE").contains(entry.path("loglevel").asText()));
    } catch (JsonProcessingException plainText) {
      return Optional.of(line);
    }
  }

  private static String shortened(String message) {
    var first = message.lines().findFirst().orElse("");
    return first.length() <= LINE ? first : first.substring(0, LINE) + " …";
  }
}
