package jp.kiba.tenancy.isolation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** {@code ./kiba audit isolation}. Ends with 0 when the walls stand, 1 with findings, 2 when it could not look everywhere. */
final class AuditCommand {
  private AuditCommand() {}

  public static void main(String[] arguments) throws IOException {
    var words = List.of(arguments);
    if (words.contains("--sql")) {
      Check.all().forEach(c -> System.out.printf("-- %s: %s%n%s;%n%n", c.id(), c.en(), c.sql()));
      return;
    }
    var report = new Auditing((done, of) -> { }).run(logins());
    var text = words.contains("--ja") || !words.contains("--en") && Locale.getDefault().getLanguage().equals("ja")
        ? ReportText.japanese(report) : ReportText.english(report);
    if (words.contains("--json")) {
      System.out.println(json(report));
    } else if (words.contains("--html")) {
      System.out.println(new ReportPage(report).html());
    } else {
      System.out.print(text);
    }
    int folder = words.indexOf("--into");
    if (folder >= 0 && folder + 1 < words.size()) {
      write(Path.of(words.get(folder + 1)), report, text);
    }
    System.exit(!report.holds() ? 1 : report.notLookedAt().isEmpty() ? 0 : 2);
  }

  private static void write(Path folder, IsolationReport report, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("isolation.txt"), text, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("isolation.json"), json(report), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("isolation.html"), new ReportPage(report).html(), StandardCharsets.UTF_8);
  }

  private static String json(IsolationReport report) throws IOException {
    return new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }

  private static Auditing.Logins logins() {
    var catalog = source(System.getenv("KIBA_AUDIT_USER"), System.getenv("KIBA_AUDIT_PASSWORD"));
    return new Auditing.Logins() {
      @Override
      public DataSource catalog() {
        return catalog;
      }

      /** KIBA_DB_CELL1_PASSWORD for app_cell_1, KIBA_DB_PLATFORM_PASSWORD for app_platform. */
      @Override
      public DataSource of(String login) {
        var name = login.replace("app_", "").replace("_", "").toUpperCase(Locale.ROOT);
        var password = System.getenv("KIBA_DB_" + name + "_PASSWORD");
        return password == null ? null : source(login, password);
      }
    };
  }

  private static DataSource source(String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(System.getenv("KIBA_AUDIT_URL"));
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("kiba-audit");
    return source;
  }
}
