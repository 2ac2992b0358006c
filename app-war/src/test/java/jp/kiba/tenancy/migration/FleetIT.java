package jp.kiba.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.kiba.dev.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class FleetIT {
  private static final int BOOKS = 10;
  private static final String SLOW = "ALTER TABLE lot ADD COLUMN slow text; SELECT pg_sleep(0.2)";
  private static Yard yard;

  @BeforeAll
  static void books() {
    yard = new Yard(BOOKS);
  }

  @AfterAll
  static void close() {
    yard.close();
  }

  @Test
  void a_company_that_cannot_be_migrated_keeps_its_old_version_and_the_others_go_on() throws SQLException {
    var sick = yard.books().get(3);
    yard.run("ALTER TABLE " + sick + ".lot ADD COLUMN shelf int");
    var scripts = yard.and("3001", "CREATE TABLE rack (id int); ALTER TABLE lot ADD COLUMN shelf text");
    assertThat(yard.fleet().migrate(scripts)).isOne();
    assertThat(yard.noted("3001")).hasSize(BOOKS - 1).doesNotContain(sick);
    assertThat(yard.column("SELECT schemaname FROM pg_tables WHERE tablename = 'rack'")).hasSize(BOOKS - 1).doesNotContain(sick);
    assertThat(yard.column("SELECT schema_name || ' ' || version || ' ' || error FROM platform.migration_failure"))
        .containsExactly(sick + " 3001 42701 column \"shelf\" of relation \"lot\" already exists");
    assertThat(yard.column("SELECT count(*) FROM " + sick + ".lot")).containsExactly("0");
    assertThat(yard.fleet().migrate(scripts)).as("tried again, and only this one").isOne();
    assertThat(yard.column("SELECT attempts FROM platform.migration_failure")).containsExactly("2");

    yard.run("ALTER TABLE " + sick + ".lot DROP COLUMN shelf");
    assertThat(yard.fleet().migrate(scripts)).isZero();
    assertThat(yard.noted("3001")).hasSize(BOOKS);
    assertThat(yard.column("SELECT schema_name FROM platform.migration_failure")).isEmpty();
  }

  @Test
  void what_the_operator_is_told_quotes_no_data() throws SQLException {
    var book = yard.books().get(0);
    yard.run("INSERT INTO " + book + ".member (id, name, email, language, roles, state)"
        + " VALUES (gen_random_uuid(), '山田', 'yamada@people.example', 'ja', '', 'ACTIVE')");
    var scripts = yard.and("3002", "ALTER TABLE member ADD CONSTRAINT plain_mail CHECK (email !~ '@')");
    assertThat(yard.fleet().migrate(scripts)).isOne();
    assertThat(yard.column("SELECT error FROM platform.migration_failure")).hasSize(1).first().asString()
        .contains("plain_mail").doesNotContain("yamada");
    yard.run("DELETE FROM " + book + ".member");
    assertThat(yard.fleet().migrate(scripts)).isZero();
  }

  @Test
  void a_script_that_was_changed_after_it_ran_is_refused() throws SQLException {
    var book = yard.books().get(5);
    var first = Script.all(yard.stack.login(Stack.MIGRATOR)).get(0);
    yard.run("UPDATE platform.tenant_migration SET checksum = '0' WHERE schema_name = '" + book + "' AND version = '" + first.version() + "'");
    assertThat(yard.fleet().migrate()).isOne();
    assertThat(yard.column("SELECT error FROM platform.migration_failure WHERE schema_name = '" + book + "'")).hasSize(1)
        .first().asString().contains(Ledger.EDITED);
    yard.run("UPDATE platform.tenant_migration SET checksum = '" + first.checksum() + "' WHERE schema_name = '" + book
        + "' AND version = '" + first.version() + "'");
    assertThat(yard.fleet().migrate()).isZero();
  }

  @Test
  void a_table_that_somebody_works_on_is_come_back_to() throws Exception {
    try (var busy = yard.stack.admin().getConnection(); var statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute("LOCK TABLE " + yard.books().get(7) + ".lot IN ACCESS SHARE MODE");
      var scripts = yard.and("3003", "ALTER TABLE lot ADD COLUMN patient text");
      var failed = CompletableFuture.supplyAsync(() -> yard.fleet().migrate(scripts));
      for (int i = 0; i < 100 && yard.noted("3003").size() < BOOKS - 1; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      TimeUnit.MILLISECONDS.sleep(2500);
      assertThat(yard.noted("3003")).hasSize(BOOKS - 1);
      busy.rollback();
      assertThat(failed.get(30, TimeUnit.SECONDS)).isZero();
      assertThat(yard.noted("3003")).hasSize(BOOKS);
    }
  }

  @Test
  void an_index_made_beside_running_work_leaves_nothing_invalid_behind() throws SQLException {
    var book = yard.books().get(2);
    // what a killed run leaves
    yard.run("CREATE INDEX lot_by_place ON " + book + ".lot (place)");
    yard.run("UPDATE pg_index SET indisvalid = false WHERE indexrelid = '" + book + ".lot_by_place'::regclass");
    var scripts = yard.and("3004", "CREATE INDEX CONCURRENTLY IF NOT EXISTS lot_by_place ON lot (place)");
    assertThat(yard.fleet().migrate(scripts)).isZero();
    assertThat(yard.noted("3004")).hasSize(BOOKS);
    assertThat(yard.column("SELECT indexrelid FROM pg_index WHERE NOT indisvalid")).isEmpty();
    assertThat(yard.column("SELECT schemaname FROM pg_indexes WHERE indexname = 'lot_by_place'")).hasSize(BOOKS);
  }

  @Test
  void a_killed_run_leaves_each_book_old_or_new_and_the_next_one_goes_on() throws Exception {
    var process = migrateElsewhere();
    for (int i = 0; i < 600 && yard.noted("3005").size() < 3; i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly().waitFor();
    var noted = yard.noted("3005");
    assertThat(noted).hasSizeBetween(1, BOOKS - 1);
    for (int i = 0; i < 100 && !yard.column("SELECT pid FROM pg_stat_activity WHERE usename = 'kiba_migrator'").isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    noted = yard.noted("3005");
    assertThat(yard.column("SELECT nspname FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace"
        + " WHERE attname = 'slow' AND NOT attisdropped ORDER BY 1")).isEqualTo(noted).hasSizeLessThan(BOOKS);
    assertThat(yard.fleet().migrate(yard.and("3005", SLOW))).isZero();
    assertThat(yard.noted("3005")).hasSize(BOOKS);
  }

  @Test
  void a_burst_is_spread_over_the_cells_and_a_full_one_takes_no_more() throws SQLException {
    try (var small = new Yard(4)) {
      assertThat(small.column("SELECT cell || ':' || count(*) FROM platform.book GROUP BY cell ORDER BY cell")).containsExactly("1:2", "2:2");
      assertThat(catchThrowable(() -> small.fleet().keepSpares(8, 3))).hasMessageContaining("full");
      assertThat(small.column("SELECT cell || ':' || count(*) FROM platform.book GROUP BY cell ORDER BY cell")).containsExactly("1:3", "2:3");
    }
  }

  @Test
  void what_belongs_to_nobody_is_cleared_away_unless_somebody_is_in_it() throws SQLException {
    yard.run("SET ROLE kiba_owner; CREATE ROLE t_0000000000000001; CREATE SCHEMA t_0000000000000001;"
        + "GRANT t_0000000000000001 TO app_cell_1 WITH INHERIT FALSE; CREATE ROLE t_0000000000000002;"
        + "CREATE SCHEMA t_0000000000000003; CREATE TABLE t_0000000000000003.member (id int); INSERT INTO t_0000000000000003.member VALUES (1)");
    assertThat(Inspection.of(yard.stack.login(Stack.MIGRATOR)).orphans())
        .containsExactly("t_0000000000000001", "t_0000000000000002", "t_0000000000000003");
    assertThat(yard.fleet().clean()).containsExactly("t_0000000000000003");
    assertThat(Inspection.of(yard.stack.login(Stack.MIGRATOR)).orphans()).containsExactly("t_0000000000000003");
    yard.run("SET ROLE kiba_owner; DROP SCHEMA t_0000000000000003 CASCADE");
    assertThat(yard.books()).hasSize(BOOKS);
  }

  private static Process migrateElsewhere() throws IOException {
    var login = (PGSimpleDataSource) yard.stack.login(Stack.MIGRATOR);
    var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"),
        Elsewhere.class.getName(), Integer.toString(yard.stack.databasePort())).inheritIO();
    builder.environment().putAll(Map.of("MIGRATOR", login.getPassword()));
    return builder.start();
  }

  static final class Elsewhere {
    private Elsewhere() {}

    public static void main(String[] arguments) {
      var source = new PGSimpleDataSource();
      source.setServerNames(new String[] {"localhost"});
      source.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
      source.setDatabaseName("kiba");
      source.setUser(Stack.MIGRATOR);
      source.setPassword(System.getenv("MIGRATOR"));
      var scripts = new ArrayList<>(Script.all(source));
      scripts.add(new Script("3005", "V3005__slow.sql", "1", SLOW));
      new Fleet(source, 2).migrate(scripts);
    }
  }
}
