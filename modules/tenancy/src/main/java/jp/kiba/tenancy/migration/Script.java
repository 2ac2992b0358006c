package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A migration of a company's schema, as Flyway found and ordered it.
 *
 * @param file its file's name, {@code V…__x.sql}; its way back lies beside it as {@code U…__x.sql}
 * @param checksum as Flyway computes it
 */
record Script(String version, String file, String checksum, String sql) {
  private static final String FOLDER = "/db/migration/tenant/";
  private static final Pattern CONCURRENTLY = Pattern.compile("(?m)^[^-\n]*\\bCONCURRENTLY\\b", Pattern.CASE_INSENSITIVE);

  /** @return those that the template has, in their order */
  static List<Script> all(DataSource migrator) {
    return Arrays.stream(SharedSchemas.template(migrator).load().info().applied()).filter(m -> m.getVersion() != null)
        .map(Script::of).toList();
  }

  private static Script of(MigrationInfo migration) {
    return new Script(migration.getVersion().toString(), migration.getScript(), String.valueOf(migration.getChecksum()),
        read(FOLDER + migration.getScript()));
  }

  /** @return whether it cannot run in a transaction; such a script is one statement that may run again */
  boolean apart() {
    return CONCURRENTLY.matcher(sql).find();
  }

  /** @return the SQL for a schema that nobody works in yet: there it all goes in one transaction */
  String together() {
    return apart() ? sql.replaceAll("(?i)\\bCONCURRENTLY\\b", "") : sql;
  }

  /** @return the SQL that takes it back */
  String wayBack() {
    return wayBack(FOLDER, file);
  }

  static String wayBack(String folder, String file) {
    return read(folder + "U" + file.substring(1));
  }

  private static String read(String resource) {
    try (var in = Script.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
