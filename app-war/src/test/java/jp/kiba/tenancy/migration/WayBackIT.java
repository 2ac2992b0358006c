package jp.kiba.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.kiba.dev.Stack;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each migration is taken back by its way back, to the last grant: what stood before it stands again. */
class WayBackIT {
  private static final String EMPTY = "t_0000000000000000";
  private static Yard yard;

  @BeforeAll
  static void a_database() {
    yard = new Yard(2);
  }

  @AfterAll
  static void close() {
    yard.close();
  }

  @Test
  void a_book_goes_up_and_down_step_by_step_and_up_again() throws SQLException {
    var scripts = Script.all(yard.stack.login(Stack.MIGRATOR));
    try (var connection = yard.stack.login(Stack.MIGRATOR).getConnection()) {
      connection.setAutoCommit(false);
      TenantSchema.make(connection, EMPTY, 1);
      connection.commit();
      var before = new ArrayList<List<String>>();
      for (var script : scripts) {
        before.add(book());
        TenantSchema.apply(connection, EMPTY, script);
        connection.commit();
      }
      var up = book();
      for (int i = scripts.size() - 1; i >= 0; i--) {
        TenantSchema.takeBack(connection, EMPTY, scripts.get(i));
        connection.commit();
        assertThat(book()).as("after taking back " + scripts.get(i).file()).isEqualTo(before.get(i));
      }
      for (var script : scripts) {
        TenantSchema.apply(connection, EMPTY, script);
      }
      connection.commit();
      assertThat(book()).isEqualTo(up);
    }
  }

  @Test
  void the_newest_is_taken_back_from_all_companies_and_comes_again() throws SQLException {
    var scripts = Script.all(yard.stack.login(Stack.MIGRATOR));
    var newest = scripts.get(scripts.size() - 1).version();
    assertThat(catchThrowable(() -> yard.fleet().takeBack(scripts.get(0).version())))
        .hasMessageContaining(newest);
    yard.fleet().takeBack(newest);
    assertThat(yard.noted(newest)).isEmpty();
    assertThat(Script.all(yard.stack.login(Stack.MIGRATOR))).extracting(Script::version).doesNotContain(newest);
    SharedSchemas.migrate(yard.stack.login(Stack.MIGRATOR));
    assertThat(yard.fleet().migrate()).isZero();
    assertThat(yard.noted(newest)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void the_shared_schemas_go_down_and_up_step_by_step() throws SQLException {
    try (var other = new Yard(0); var connection = other.stack.login(Stack.MIGRATOR).getConnection()) {
      var applied = Arrays.stream(SharedSchemas.shared(other.stack.login(Stack.MIGRATOR)).load().info().applied())
          .filter(m -> m.getVersion() != null).toList();
      var up = shared(other);
      for (int i = applied.size() - 1; i >= 0; i--) {
        WayBack.shared(connection, applied.get(i).getVersion().toString(), applied.get(i).getScript());
      }
      assertThat(shared(other)).isEmpty();
      var before = new ArrayList<List<String>>();
      for (var step : applied) {
        before.add(shared(other));
        upTo(other, step);
      }
      assertThat(shared(other)).isEqualTo(up);
      for (int i = applied.size() - 1; i >= 0; i--) {
        WayBack.shared(connection, applied.get(i).getVersion().toString(), applied.get(i).getScript());
        assertThat(shared(other)).as("after taking back " + applied.get(i).getScript()).isEqualTo(before.get(i));
      }
    }
  }

  private static void upTo(Yard other, MigrationInfo step) {
    SharedSchemas.shared(other.stack.login(Stack.MIGRATOR)).target(step.getVersion()).load().migrate();
  }

  private static List<String> book() throws SQLException {
    return looks(yard, "nspname = '" + EMPTY + "'");
  }

  private static List<String> shared(Yard yard) throws SQLException {
    return looks(yard, "nspname IN ('platform', 'market', 'exchange')");
  }

  /** Everything that the catalog says of these schemas, sorted; the order of columns aside. */
  private static List<String> looks(Yard yard, String which) throws SQLException {
    return yard.column("""
        WITH s AS (SELECT * FROM pg_namespace WHERE %s)
        , r AS (SELECT c.* FROM pg_class c JOIN s ON s.oid = relnamespace)
        SELECT concat_ws(' ', 'schema', nspname, nspowner::regrole, (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(coalesce(nspacl, acldefault('n', nspowner))) x)) FROM s
        UNION ALL SELECT concat_ws(' ', 'relation', oid::regclass, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity,
          (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(coalesce(relacl, acldefault('r', relowner))) x)) FROM r WHERE relkind <> 'i'
        UNION ALL SELECT concat_ws(' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
          pg_get_expr(adbin, adrelid), (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(attacl) x))
          FROM pg_attribute a JOIN r ON r.oid = attrelid AND relkind IN ('r', 'v') LEFT JOIN pg_attrdef d ON adrelid = attrelid AND adnum = attnum
          WHERE attnum > 0 AND NOT attisdropped
        -- A rule that is strict again may find rows of a time when it was not: they stay as they are, and it holds for what is written.
        UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, replace(pg_get_constraintdef(k.oid), ' NOT VALID', '')) FROM pg_constraint k JOIN r ON r.oid = conrelid
        UNION ALL SELECT concat_ws(' ', 'index', pg_get_indexdef(oid)) FROM r WHERE relkind = 'i'
        UNION ALL SELECT concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles::regrole[]::text,
          pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy JOIN r ON r.oid = polrelid
        UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN r ON r.oid = tgrelid WHERE NOT tgisinternal
        UNION ALL SELECT concat_ws(' ', 'function', pg_get_functiondef(p.oid), proowner::regrole,
          (SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(coalesce(proacl, acldefault('f', proowner))) x)) FROM pg_proc p JOIN s ON s.oid = pronamespace WHERE prokind = 'f'
        UNION ALL SELECT concat_ws(' ', 'type', t.oid::regtype) FROM pg_type t JOIN s ON s.oid = typnamespace WHERE typtype IN ('e', 'd', 'r')
        ORDER BY 1""".formatted(which));
  }
}
