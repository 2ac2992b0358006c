package jp.kiba.inventory.importing;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows in the text format of COPY, in a file: reading a workbook takes its time, and no transaction stays open for that. */
final class CopyFile implements Closeable {
  private final Path file;
  private final BufferedWriter out;
  private boolean first = true;

  CopyFile() throws IOException {
    file = Files.createTempFile("kiba-rows-", ".copy");
    // Half a character becomes a question mark here, not an exception.
    out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
  }

  /** @param value null for NULL */
  CopyFile field(Object value) throws IOException {
    if (!first) {
      out.write('\t');
    }
    first = false;
    if (value == null) {
      out.write("\\N");
    } else {
      escaped(value.toString());
    }
    return this;
  }

  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.write("\\\\");
        case '\t' -> out.write("\\t");
        case '\n' -> out.write("\\n");
        case '\r' -> out.write("\\r");
        case '\0' -> out.write('\uFFFD'); // PostgreSQL has no place for it in a text
        default -> out.write(c);
      }
    }
  }

  void end() throws IOException {
    out.write('\n');
    first = true;
  }

  /** @return all that was written; to be closed by the caller */
  InputStream open() throws IOException {
    out.flush();
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(file);
    }
  }
}
