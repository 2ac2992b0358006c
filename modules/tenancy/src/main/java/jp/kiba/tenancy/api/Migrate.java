package jp.kiba.tenancy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.kiba.tenancy.migration.DatabaseAddress;
import jp.kiba.tenancy.migration.Fleet;
import jp.kiba.tenancy.migration.FleetStatus;
import jp.kiba.tenancy.migration.Inspection;
import jp.kiba.tenancy.migration.ManagedServer;

/**
 * The migration task, {@code ./kiba migrate}. Told by KIBA_DB_HOST, _PORT, _NAME, _SSLMODE, _CA and _MIGRATOR_PASSWORD where to;
 * KIBA_SPARES and KIBA_CELL_LIMIT as for a node. With KIBA_DB_MASTER_USER and _MASTER_PASSWORD it makes database, roles and logins
 * first, those whose KIBA_DB_…_PASSWORD it is given. Exit code 0: all is well; 1: some companies are behind; 2: the run itself failed.
 */
public final class Migrate {
  private static final int BEHIND = 1;
  private static final int FAILED = 2;
  private static final Pattern LOGIN = Pattern.compile("KIBA_DB_(?:CELL([1-9][0-9]{0,3})|(DOOR|PLATFORM|MIGRATOR))_PASSWORD");

  private Migrate() {}

  /** @param arguments nothing, {@code status}, {@code status --json}, or {@code back VERSION} */
  public static void main(String[] arguments) {
    int code;
    try {
      var words = List.of(arguments);
      if (words.isEmpty()) {
        prepare();
        Migration.migrate(migrator(), number("KIBA_SPARES", 8), number("KIBA_CELL_LIMIT", 200));
      } else if (words.get(0).equals("back") && words.size() == 2) {
        new Fleet(migrator()).takeBack(words.get(1));
      } else if (!words.get(0).equals("status")) {
        throw new IllegalArgumentException("migrate knows status [--json] and back VERSION, not " + String.join(" ", words));
      }
      var status = Inspection.of(migrator());
      System.out.println(words.contains("--json") ? json(status) : text(status));
      code = status.behind().isEmpty() ? 0 : BEHIND;
    } catch (IllegalStateException | IllegalArgumentException | JsonProcessingException e) {
      System.err.println("kiba: " + e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()));
      code = FAILED;
    }
    System.exit(code);
  }

  static String text(FleetStatus status) {
    var lines = new StringBuilder();
    lines.append(String.format("%d books, %d of them spare; newest migration %s%n", status.books(), status.spares(), status.newest()));
    status.cells().forEach(c -> lines.append(String.format("  cell %d: %d books%n", c.cell(), c.books())));
    lines.append(String.format("%d behind%n", status.behind().size()));
    status.behind().forEach(b -> lines.append(b.error() == null
        ? String.format("  %s lacks %d, not tried yet%n", b.schema(), b.missing())
        : String.format("  %s lacks %d, failed at %s, %s, attempt %d: %s%n", b.schema(), b.missing(), b.version(), b.failedAt(),
            b.attempts(), b.error())));
    status.orphans().forEach(o -> lines.append(String.format("  %s is in no registry%n", o)));
    return lines.toString().strip();
  }

  private static String json(FleetStatus status) throws JsonProcessingException {
    return new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .writeValueAsString(status);
  }

  private static int number(String name, int otherwise) {
    var value = System.getenv(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** A new database, and a new password, begin with the master user. */
  private static void prepare() {
    var master = System.getenv("KIBA_DB_MASTER_USER");
    if (master != null) {
      ManagedServer.prepare(DatabaseAddress.ofEnvironment(), master, System.getenv("KIBA_DB_MASTER_PASSWORD"), passwords(System.getenv()));
    }
  }

  /** KIBA_DB_CELL1_PASSWORD is app_cell_1's. */
  static Map<String, String> passwords(Map<String, String> environment) {
    var passwords = new TreeMap<String, String>();
    environment.forEach((name, value) -> {
      var login = LOGIN.matcher(name);
      if (login.matches()) {
        passwords.put(login.group(1) != null ? "app_cell_" + login.group(1)
            : name.equals("KIBA_DB_MIGRATOR_PASSWORD") ? "kiba_migrator" : "app_" + login.group(2).toLowerCase(Locale.ROOT), value);
      }
    });
    return passwords;
  }

  private static DataSource migrator() {
    return DatabaseAddress.ofEnvironment().as("kiba_migrator", System.getenv("KIBA_DB_MIGRATOR_PASSWORD"));
  }
}
