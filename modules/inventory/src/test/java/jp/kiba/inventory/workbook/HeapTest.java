package jp.kiba.inventory.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held does not grow with the file: the largest one that is allowed is read by a machine with a fraction of what it unpacks to. */
class HeapTest {
  private static final String HEAP = "-Xmx64m";
  private static final int TEXTS = 2_150_000;
  private static final int COLUMNS = 15;

  @TempDir
  Path folder;

  @Test
  void fifty_megabytes_are_read_with_a_heap_of_64() throws Exception {
    var file = large();
    assertThat(Files.size(file)).isBetween(45_000_000L, Workbook.MOST_BYTES);
    var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", HEAP, "-cp", System.getProperty("java.class.path"),
        Reader.class.getName(), file.toString()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(said.strip()).isEqualTo(String.valueOf(TEXTS));
  }

  /** Texts that hardly pack, all different, in the list of texts that readers like to hold. */
  private Path large() throws IOException {
    var random = new Random(50);
    return Books.streamed(folder, Map.of("xl/sharedStrings.xml", out -> written(out, writer -> {
      writer.write("<sst>");
      for (int i = 0; i < TEXTS; i++) {
        writer.write("<si><t>" + Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong() & 0xFFFFFFFFFFL, 36) + Long.toString(random.nextLong() & 0xFFFFFFFFFL, 36) + "</t></si>");
      }
      writer.write("</sst>");
    }), "xl/worksheets/sheet1.xml", out -> written(out, writer -> {
      writer.write("<worksheet><sheetData>");
      for (int i = 0; i < TEXTS; i++) {
        writer.write(i % COLUMNS == 0 ? "<row>" : "");
        writer.write("<c t=\"s\"><v>" + i + "</v></c>");
        writer.write(i % COLUMNS == COLUMNS - 1 || i == TEXTS - 1 ? "</row>" : "");
      }
      writer.write("</sheetData></worksheet>");
    })));
  }

  private interface Text {
    void to(BufferedWriter writer) throws IOException;
  }

  private static void written(OutputStream out, Text text) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII), 1 << 16);
    text.to(writer);
    writer.flush();
  }

  /** Reads all of it and says how many cells there were. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      int cells = 0;
      try (var book = Workbook.open(Path.of(arguments[0])); var rows = book.rows(0)) {
        for (var row = rows.next(); row != null; row = rows.next()) {
          cells += row.cells().size();
        }
      }
      System.out.println(cells);
    }
  }
}
