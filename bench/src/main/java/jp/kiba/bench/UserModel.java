package jp.kiba.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What one writes first: the whole workbook as objects, and an insert for each row, five hundred at a time. */
final class UserModel {
  /** Where the environment has the password of the database: arguments are seen by everybody on the machine. */
  static final String PASSWORD = "KIBA_BENCH_PASSWORD";
  /** Of all that are compared: the name, and what the id is. */
  static final String TABLE = "CREATE TABLE public.%s (id bigint %s, a text UNIQUE, b text, c text, d text, e int, f int, g int, h text, "
      + "i int, j text, k int, l text, m text, n text, o int)";
  private static final int BATCH = 500;

  private UserModel() {}

  static String rewriting(String url) {
    return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
  }

  static void execute(String[] arguments, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(arguments[1], arguments[2], System.getenv(PASSWORD)); var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  /** Seconds of the processor that this Java has used so far. */
  static double cpu() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
  }

  /** Seconds since then, those of the processor, and MiB of heap at the peak. */
  static void say(long begin) {
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    System.out.println((System.nanoTime() - begin) / 1e9 + " " + cpu() + " " + peak / 1_048_576);
  }

  public static void main(String[] arguments) throws Exception {
    execute(arguments, TABLE.formatted("bench_plain", "GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    long begin = System.nanoTime();
    try (var book = WorkbookFactory.create(Path.of(arguments[0]).toFile());
        var connection = DriverManager.getConnection(rewriting(arguments[1]), arguments[2], System.getenv(PASSWORD))) {
      connection.setAutoCommit(false);
      try (var insert = connection.prepareStatement("INSERT INTO public.bench_plain (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
        for (var row : book.getSheetAt(0)) {
          if (row.getRowNum() == 0) {
            continue;
          }
          for (int c = 0; c < 15; c++) {
            var cell = row.getCell(c);
            insert.setObject(c + 1, cell.getCellType() == CellType.NUMERIC ? (Object) (int) cell.getNumericCellValue() : cell.getStringCellValue());
          }
          insert.addBatch();
          if (row.getRowNum() % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
    }
    say(begin);
  }
}
