package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where no company is bound, or not any more, there is nothing to reach. */
class FailClosedIT {
  private static final String REFUSED = "42501";

  private static Company a;

  @BeforeAll
  static void a_company_with_a_lot() throws SQLException {
    a = Books.company("A製材");
    Trades.lot(a, "A-1");
    Trades.listing(a, 10);
  }

  @Test
  void a_login_without_a_company_reaches_no_table() throws SQLException {
    try (var unbound = Books.unbound(); var door = Books.door(); var all = Books.all()) {
      assertThat(unbound.refusal("SELECT * FROM lot")).isEqualTo("42P01");
      assertThat(door.refusal("SELECT * FROM lot")).isEqualTo("42P01");
      var tables = all.column("""
          SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'v', 'm', 'S') AND nspname IN (?, 'market', 'exchange', 'platform', 'kiba_migration')""", a.schema());
      assertThat(tables).contains(a.schema() + ".lot", "market.listing", "exchange.trade", "platform.company");
      for (var table : tables) {
        assertThat(unbound.refusal("SELECT FROM " + table)).as(table.toString()).isEqualTo(REFUSED);
        assertThat(door.refusal("SELECT FROM " + table)).as(table.toString()).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void at_the_door_one_may_only_ask_who_somebody_is_and_a_cell_may_not_even_that() throws SQLException {
    try (var all = Books.all(); var unbound = Books.unbound(); var door = Books.door()) {
      assertThat(callable(all, "app_cell_1")).isEmpty();
      assertThat(callable(all, "app_door")).containsExactlyInAnyOrder("platform.sign_in", "platform.is_operator",
          "platform.open_invitation", "platform.companies_of",
          "platform.choose_company", "platform.cell_of", "platform.cells", "platform.customer_issuers", "platform.scim_company",
          "platform.key_sign_in", "platform.key_used");
      assertThat(door.one("SELECT platform.is_operator('nobody', 'nobody')")).isEqualTo(false);
      for (var login : List.of(unbound, door)) {
        assertThat(login.refusal("SELECT platform.current_company()")).isEqualTo(REFUSED);
        assertThat(login.refusal("SELECT exchange.lock_trade(gen_random_uuid())")).isEqualTo(REFUSED);
      }
      assertThat(unbound.refusal("SELECT platform.is_operator('nobody', 'nobody')")).isEqualTo(REFUSED);
    }
  }

  @Test
  void a_company_is_opened_by_its_own_cell_alone() throws SQLException {
    var other = Books.company("B木材");
    while (Books.cellOf(other) == Books.cellOf(a)) {
      other = Books.company("B木材");
    }
    try (var ours = Books.unbound(Books.cellOf(a)); var theirs = Books.unbound(Books.cellOf(other)); var door = Books.door()) {
      assertThat(ours.refusal("SET LOCAL ROLE " + other.schema())).isEqualTo(REFUSED);
      assertThat(theirs.refusal("SET LOCAL ROLE " + a.schema())).isEqualTo(REFUSED);
      for (var company : List.of(a, other)) {
        assertThat(door.refusal("SET LOCAL ROLE " + company.schema())).isEqualTo(REFUSED);
        assertThat(door.one("SELECT platform.cell_of(?)", company.schema())).isEqualTo(Books.cellOf(company));
      }
      theirs.run("SET LOCAL ROLE " + other.schema());
    }
  }

  private static List<Object> callable(Book all, String login) throws SQLException {
    return all.column("""
        SELECT p.oid::regproc::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname !~ '^(pg_|information_schema)' AND has_schema_privilege(?, n.oid, 'USAGE')
          AND has_function_privilege(?, p.oid, 'EXECUTE')""", login, login);
  }

  @Test
  void the_role_ends_with_its_transaction_however_that_ends() throws SQLException {
    try (var connection = Books.cell(a)) {
      connection.setAutoCommit(false);
      for (var ending : List.of("commit", "rollback", "failure")) {
        take(connection);
        assertThat(role(connection)).isEqualTo(a.schema());
        switch (ending) {
          case "commit" -> connection.commit();
          case "rollback" -> connection.rollback();
          default -> {
            assertThatThrownBy(() -> run(connection, "SELECT 1 / 0")).hasMessageContaining("division by zero");
            connection.rollback();
          }
        }
        assertThat(role(connection)).as(ending).isEqualTo("app_cell_" + Books.cellOf(a));
        assertThatThrownBy(() -> run(connection, "SELECT * FROM lot")).as(ending).hasMessageContaining("does not exist");
        connection.rollback();
      }
    }
  }

  @Test
  void outside_a_transaction_the_role_is_not_taken_at_all() throws SQLException {
    try (var connection = Books.cell(a)) {
      take(connection);
      assertThat(role(connection)).isEqualTo("app_cell_" + Books.cellOf(a));
    }
  }

  @Test
  void only_roles_of_companies_in_the_cell_can_be_taken() throws SQLException {
    try (var unbound = Books.unbound(); var door = Books.door()) {
      for (var role : List.of("kiba_owner", "exchange", "registrar", "company", "kiba_migrator", "app_platform", "postgres",
          "pg_read_all_data", "t_template00000000")) {
        assertThat(unbound.refusal("SET LOCAL ROLE " + role)).as(role).isEqualTo(REFUSED);
        assertThat(door.refusal("SET LOCAL ROLE " + role)).as(role).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void a_company_makes_nothing_anywhere() throws SQLException {
    try (var ours = Books.open(a)) {
      for (var schema : List.of(a.schema(), "market", "exchange", "platform", "public", "kiba_migration")) {
        for (var made : List.of("CREATE TABLE %s.x (y int)", "CREATE VIEW %s.x AS SELECT 1", "CREATE SEQUENCE %s.x",
            "CREATE TYPE %s.x AS ENUM ('y')", "CREATE FUNCTION %s.x() RETURNS int LANGUAGE sql AS 'SELECT 1'")) {
          var sql = String.format(made, schema);
          assertThat(ours.refusal(sql)).as(sql).isEqualTo(REFUSED);
        }
      }
      for (var sql : List.of("CREATE SCHEMA x", "CREATE TEMP TABLE x (y int)", "CREATE ROLE x", "CREATE EXTENSION dblink",
          "ALTER ROLE app_cell_1 SET search_path = public", "COPY lot TO PROGRAM 'cat'", "COPY lot TO '/tmp/x'",
          "SELECT pg_read_file('/etc/hostname')")) {
        assertThat(ours.refusal(sql)).as(sql).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void nobody_leaves_large_objects_which_belong_to_no_book() throws SQLException {
    try (var ours = Books.open(a); var unbound = Books.unbound(); var platform = Books.platform()) {
      for (var sql : List.of("SELECT lo_create(0)", "SELECT lo_creat(-1)", "SELECT lo_from_bytea(0, 'x')", "SELECT lo_open(1, 131072)",
          "SELECT lo_get(1)", "SELECT lo_put(1, 0, 'x')", "SELECT lo_unlink(1)", "SELECT lo_import('/etc/hostname')")) {
        for (var login : List.of(ours, unbound, platform)) {
          assertThat(login.refusal(sql)).as(sql).isEqualTo(REFUSED);
        }
      }
    }
  }

  private static void take(Connection connection) throws SQLException {
    run(connection, "SET LOCAL ROLE " + a.schema());
  }

  private static String role(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT current_user")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
