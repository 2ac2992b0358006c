package jp.kiba.bench;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.CompletableFuture;
import jp.kiba.inventory.workbook.Workbook;
import org.postgresql.PGConnection;

/** Kiba's reader with COPY behind it, into the same table as the others and with as little said about the rows: what reading and writing cost alone. */
final class Streaming {
  private static final int COLUMNS = 15;

  private Streaming() {}

  public static void main(String[] arguments) throws Exception {
    UserModel.execute(arguments, UserModel.TABLE.formatted("bench_stream", "GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    long begin = System.nanoTime();
    try (var connection = DriverManager.getConnection(arguments[1], arguments[2], System.getenv(UserModel.PASSWORD));
        var lines = new PipedWriter(); var copied = new PipedReader(lines, 1 << 16)) {
      var read = CompletableFuture.runAsync(() -> read(Path.of(arguments[0]), lines));
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY public.bench_stream (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o) FROM STDIN", copied);
      read.get();
    }
    UserModel.say(begin);
  }

  private static void read(Path file, PipedWriter lines) {
    try (lines; var book = Workbook.open(file); var rows = book.rows(0)) {
      rows.next(); // the header
      var line = new StringBuilder();
      for (var row = rows.next(); row != null; row = rows.next()) {
        line.setLength(0);
        for (int c = 0; c < COLUMNS; c++) {
          line.append(c == 0 ? "" : "\t").append(row.at(c).text());
        }
        lines.write(line.append('\n').toString());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
