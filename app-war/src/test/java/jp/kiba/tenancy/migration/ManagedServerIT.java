package jp.kiba.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;
import jp.kiba.tenancy.api.Migration;
import jp.kiba.tenancy.isolation.Auditing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server as AWS runs one: whoever makes the database is no superuser, and cannot close what came with the server. */
class ManagedServerIT {
  private static final Map<String, String> PASSWORDS = Map.of("kiba_migrator", "m", "app_door", "d", "app_platform", "p", "app_cell_1", "c");
  private static Stack stack;
  private static DatabaseAddress address;
  private static String secret;

  @BeforeAll
  static void made() throws SQLException {
    stack = Stack.start(StackOptions.forTests().withBareDatabase());
    secret = stack.settings().get("KIBA_DB_MASTER_PASSWORD");
    address = DatabaseAddress.of(name -> Optional.ofNullable(Map.of("KIBA_DB_PORT", Integer.toString(stack.databasePort())).get(name)));
    // what RDS makes its master user a member of
    try (var superuser = stack.server().getConnection(); var statement = superuser.createStatement()) {
      statement.execute("CREATE ROLE rds_superuser; GRANT rds_superuser TO kiba_master; CREATE ROLE rds_iam; GRANT rds_iam TO kiba_master WITH ADMIN OPTION");
    }
    for (int time = 0; time < 2; time++) {
      ManagedServer.prepare(address, "kiba_master", secret, PASSWORDS);
      assertThat(Migration.migrate(address.as("kiba_migrator", "m"), 3, 200)).isZero();
    }
  }

  @AfterAll
  static void close() {
    stack.close();
  }

  @Test
  void the_database_sorts_by_code_points_as_the_application_was_written_for() throws SQLException {
    try (var master = address.as("kiba_master", secret).getConnection()) {
      assertThat(column(master, "SELECT datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'kiba'"))
          .containsExactly("b C.UTF-8 UTF8");
    }
  }

  @Test
  void the_walls_stand_and_what_came_with_the_server_is_named() {
    var report = audit();
    assertThat(report.checks()).allSatisfy(c -> assertThat(c.findings()).as(c.id()).isEmpty());
    assertThat(report.probes()).allSatisfy(p -> assertThat(p.findings()).as(p.id()).isEmpty());
    assertThat(report.notLookedAt()).isEmpty();
    assertThat(report.holds()).isTrue();
    assertThat(report.checks().stream().filter(c -> !c.given().isEmpty()).map(c -> c.id()))
        .containsExactly("login-reach", "memberships", "role-attributes", "languages", "system-functions");
    assertThat(report.probes().stream().filter(p -> !p.given().isEmpty()).map(p -> p.id()))
        .containsExactly("set-config", "run-program", "large-object", "cell-program");
  }

  /** What is given is so much and no more: the master user's own doing is found as anywhere. */
  @Test
  void a_hole_that_the_master_user_makes_is_found() throws SQLException {
    try (var master = address.as("kiba_master", secret).getConnection(); var statement = master.createStatement()) {
      statement.execute("GRANT kiba_owner TO kiba_master WITH SET TRUE");
      assertThat(audit().holds()).as("may act for the owner of everything").isFalse();
      statement.execute("REVOKE kiba_owner FROM kiba_master GRANTED BY kiba_master");
      statement.execute("ALTER ROLE app_claims SET search_path = platform");
      assertThat(audit().holds()).as("looks where it was not told to").isFalse();
      statement.execute("ALTER ROLE app_claims SET search_path = ''");
    }
    assertThat(audit().holds()).isTrue();
  }

  @Test
  void the_claims_function_may_ask_its_question_and_no_other() throws SQLException {
    try (var master = address.as("kiba_master", secret).getConnection(); var statement = master.createStatement()) {
      statement.execute("ALTER ROLE app_claims PASSWORD 'only here'");
    }
    try (var claims = address.as("app_claims", "only here").getConnection()) {
      assertThat(column(claims, "SELECT coalesce(platform.company_of_token('issuer', 'subject')::text, 'none')")).containsExactly("none");
      assertThat(refused(claims, "SELECT platform.cells()")).isEqualTo("42501");
      assertThat(refused(claims, "SELECT FROM platform.company")).isEqualTo("42501");
      assertThat(refused(claims, "SET ROLE kiba_owner")).isEqualTo("42501");
    }
  }

  private static jp.kiba.tenancy.isolation.IsolationReport audit() {
    return new Auditing((done, of) -> { }).run(new Auditing.Logins() {
      @Override
      public DataSource catalog() {
        return of("app_platform");
      }

      @Override
      public DataSource of(String login) {
        return Optional.ofNullable(PASSWORDS.get(login)).map(p -> address.as(login, p)).orElse(null);
      }
    });
  }

  private static List<String> column(Connection connection, String sql) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static String refused(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }
}
