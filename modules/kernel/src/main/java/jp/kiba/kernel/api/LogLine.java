package jp.kiba.kernel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of the log that programs read, one JSON object: ids and figures, nothing that a person wrote. It goes past the server, which
 * wraps whatever else is printed or logged into lines of its own and escapes it: so nothing that is logged can look like one of these.
 */
public final class LogLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private LogLine() {}

  /** @param type tells the reader which fields there are */
  public static LogLine of(String type) {
    return new LogLine().with("type", type).with("at", Instant.now().toString());
  }

  /** @param value a figure, a text or an id; null is written as such */
  public LogLine with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** In one piece, so that lines of several threads stay lines. */
  public void write() {
    var line = (this + "\n").getBytes(StandardCharsets.UTF_8);
    OUT.write(line, 0, line.length);
    OUT.flush();
  }

  @Override
  public String toString() {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
