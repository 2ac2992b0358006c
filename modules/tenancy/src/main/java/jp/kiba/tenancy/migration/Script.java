package jp.kiba.tenancy.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;

/** A migration of a company's schema, as Flyway found and ordered it. */
record Script(String version, String checksum, String sql) {

  /** @return those that the template has, in their order */
  static List<Script> all(DataSource migrator) {
    return Arrays.stream(SharedSchemas.template(migrator).load().info().applied()).filter(m -> m.getVersion() != null)
        .map(Script::of).toList();
  }

  private static Script of(MigrationInfo migration) {
    try (var in = Script.class.getResourceAsStream("/db/migration/tenant/" + migration.getScript())) {
      return new Script(migration.getVersion().toString(), String.valueOf(migration.getChecksum()),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
