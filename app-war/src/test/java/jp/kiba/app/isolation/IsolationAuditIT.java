package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.IsolationAudit;
import jp.kiba.tenancy.isolation.IsolationReport.CheckSeen;
import jp.kiba.tenancy.isolation.IsolationReport.ProbeSeen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit is silent where the walls stand, and names each kind of hole that is made for it. */
class IsolationAuditIT {
  private static Company a;
  private static Company b;

  @Test
  void the_walls_stand() {
    var report = IsolationAudit.report(Books.superuser());
    assertThat(report.checks()).allSatisfy(c -> assertThat(c.findings()).as(c.id()).isEmpty());
    assertThat(report.probes()).allSatisfy(p -> assertThat(p.findings()).as(p.id()).isEmpty());
    assertThat(report.holds()).isTrue();
    assertThat(report.notLookedAt()).isEmpty();
  }

  /** Ninety-nine checks that find nothing prove nothing when nothing was there to be looked at. */
  @Test
  void every_check_looks_at_something_unless_there_must_be_nothing() {
    var report = IsolationAudit.report(Books.superuser());
    assertThat(report.checks()).filteredOn(c -> c.looked() == 0).extracting(CheckSeen::expects).containsOnly("NONE", "MAYBE");
    assertThat(report.probes()).filteredOn(p -> p.tried() == 0).extracting(ProbeSeen::as).containsOnly("LOGIN");
    assertThat(report.checks()).allSatisfy(c -> assertThat(c.ja()).as(c.id()).matches(".*\\p{IsHiragana}.*"));
  }

  /** Every kind of check has been seen to find something. */
  @Test
  void for_every_check_a_hole_is_planted() throws SQLException {
    var planted = Stream.concat(holes(), moreHoles()).map(a -> (String) a.get()[0]).collect(Collectors.toSet());
    assertThat(planted).containsAll(IsolationAudit.report(Books.superuser()).checks().stream().map(CheckSeen::id).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"holes", "moreHoles"})
  void a_hole_is_found_and_named(String check, String hole, String found) throws SQLException {
    try (var connection = Books.superuser().getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(hole);
      // The whole report for each of so many holes would take minutes.
      assertThat(IsolationAudit.check(connection, check).findings()).anySatisfy(finding -> assertThat(finding).contains(found));
      connection.rollback();
    }
  }

  static Stream<Arguments> holes() throws SQLException {
    if (a == null) {
      a = Books.company("A製材");
      b = Books.company("B木材");
    }
    return Stream.of(
        hole("schema-grants", "GRANT USAGE ON SCHEMA $b TO $a", "schema $b: $a may USAGE"),
        hole("schema-grants", "GRANT CREATE ON SCHEMA $a TO $a", "schema $a: $a may CREATE"),
        hole("schema-grants", "GRANT USAGE ON SCHEMA $b TO app_platform", "schema $b: app_platform may USAGE"),
        hole("table-grants", "GRANT SELECT ON $b.lot TO $a", "table $b.lot: $a may SELECT"),
        hole("table-grants", "GRANT SELECT ON $b.lot TO PUBLIC", "table $b.lot: PUBLIC may SELECT"),
        hole("table-grants", "GRANT SELECT ON $b.lot TO company", "table $b.lot: company may SELECT"),
        hole("table-grants", "GRANT SELECT ON $b.lot TO exchange", "table $b.lot: exchange may SELECT"),
        hole("table-grants", "GRANT DELETE ON $b.trade_order TO exchange", "table $b.trade_order: exchange may DELETE"),
        hole("table-grants", "GRANT SELECT ON $b.lot TO $b WITH GRANT OPTION", "table $b.lot: $b may SELECT"),
        hole("table-grants", "GRANT TRUNCATE ON $b.lot TO $b", "table $b.lot: $b may TRUNCATE"),
        hole("table-grants", "GRANT UPDATE ON $b.audit_entry TO $b", "table $b.audit_entry: $b may UPDATE"),
        hole("column-grants", "GRANT UPDATE (at) ON $b.stock_movement TO $b", "column $b.stock_movement.at: $b may UPDATE"),
        hole("column-grants", "GRANT SELECT (cost_yen) ON $b.lot TO $a", "column $b.lot.cost_yen: $a may SELECT"),
        hole("function-grants", "CREATE FUNCTION $b.peek() RETURNS int LANGUAGE sql AS 'SELECT 1'", "function $b.peek(): PUBLIC may EXECUTE"),
        hole("outside-grants", "GRANT SELECT ON market.listing TO $a", "role $a has a grant on table market.listing"),
        hole("outside-grants", "GRANT CREATE ON DATABASE kiba TO $a", "role $a has a grant on database kiba"),
        hole("shared-grants", "GRANT SELECT ON exchange.trade TO company", "table exchange.trade: company may SELECT"),
        hole("shared-grants", "GRANT SELECT ON platform.company TO app_cell_1", "table platform.company: app_cell_1 may SELECT"),
        hole("function-grants", "GRANT EXECUTE ON FUNCTION exchange.lock_trade TO app_cell_1", "function exchange.lock_trade(uuid): app_cell_1 may EXECUTE"),
        hole("shared-grants", "GRANT SELECT ON exchange.trade TO app_platform", "table exchange.trade: app_platform may SELECT"),
        hole("default-privileges", "ALTER DEFAULT PRIVILEGES FOR ROLE kiba_owner IN SCHEMA $b GRANT SELECT ON TABLES TO $a",
            "default privileges of kiba_owner: $a may SELECT"),
        hole("default-privileges", "ALTER DEFAULT PRIVILEGES FOR ROLE exchange GRANT EXECUTE ON FUNCTIONS TO PUBLIC", "functions that exchange makes are open"),
        hole("memberships", "GRANT $b TO $a", "$a is a member of $b"),
        hole("memberships", "GRANT $b TO app_cell_1 WITH INHERIT TRUE", "app_cell_1 is a member of $b"),
        hole("cells", "GRANT $b TO app_cell_1, app_cell_2 WITH INHERIT FALSE", "role $b can be taken in 2 cells"),
        hole("memberships", "GRANT $b TO app_door", "app_door is a member of $b"),
        hole("function-grants", "GRANT EXECUTE ON FUNCTION platform.use_invitation TO app_door",
            "function platform.use_invitation(bytea,text,text): app_door may EXECUTE"),
        hole("memberships", "GRANT $b TO app_platform", "app_platform is a member of $b"),
        hole("memberships", "GRANT exchange TO $a", "$a is a member of exchange"),
        hole("memberships", "GRANT company TO app_cell_1", "app_cell_1 is a member of company"),
        hole("memberships", "GRANT pg_read_all_data TO app_cell_1", "app_cell_1 is a member of pg_read_all_data"),
        hole("login-settings", "ALTER ROLE app_cell_1 INHERIT", "login app_cell_1 inherits"),
        hole("role-attributes", "ALTER ROLE app_cell_1 BYPASSRLS", "role app_cell_1 is superuser"),
        hole("role-attributes", "ALTER ROLE app_platform CREATEROLE", "role app_platform is superuser"),
        hole("role-attributes", "ALTER ROLE $a LOGIN", "role $a is superuser"),
        hole("login-settings", "ALTER ROLE app_cell_1 SET search_path = market", "login app_cell_1 has another search path"),
        hole("ownership", "ALTER TABLE $a.lot OWNER TO $a", "$a owns table $a.lot"),
        hole("ownership", "ALTER TABLE $a.lot OWNER TO app_cell_1", "app_cell_1 owns table $a.lot"),
        hole("ownership", "ALTER TABLE market.listing OWNER TO exchange", "exchange owns table market.listing"),
        hole("owners", "ALTER SCHEMA $a OWNER TO postgres", "schema $a belongs to postgres"),
        hole("schemas", "CREATE SCHEMA t_copy", "schema t_copy is none of ours"),
        hole("schemas", "CREATE SCHEMA t_0000000000000000", "schema t_0000000000000000 has no role of its name"),
        hole("foreign-keys", "ALTER TABLE $a.listing_lot ADD CONSTRAINT far FOREIGN KEY (lot_id) REFERENCES $b.lot", "foreign key far leads from $a.listing_lot to $b.lot"),
        hole("foreign-keys", "ALTER TABLE market.listing ADD CONSTRAINT far FOREIGN KEY (id) REFERENCES $b.lot NOT VALID", "foreign key far leads from market.listing"),
        hole("references", "CREATE VIEW $a.other_lot AS SELECT * FROM $b.lot", "view $a.other_lot reads $b.lot"),
        hole("references", "CREATE MATERIALIZED VIEW market.lot AS SELECT * FROM $b.lot", "materialized view market.lot reads $b.lot"),
        hole("references", "CREATE FUNCTION market.lots() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM $b.lot; END", "function market.lots() reads $b.lot"),
        hole("references", "CREATE POLICY peek ON market.listing FOR SELECT TO company USING (EXISTS (SELECT FROM $b.lot))",
            "policy peek on table market.listing reads $b.lot"),
        hole("references", "CREATE TABLE $a.lot_part () INHERITS ($b.lot)", "table $a.lot_part reads $b.lot"),
        hole("triggers", "CREATE TRIGGER copy BEFORE INSERT ON $b.lot FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "trigger copy on $b.lot"),
        hole("definer-functions", "CREATE FUNCTION exchange.all() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1'",
            "function exchange.\"all\"() runs as postgres"),
        hole("definer-functions", "ALTER FUNCTION exchange.lock_trade RESET search_path", "with a search path of the caller"),
        hole("definer-functions", "ALTER FUNCTION exchange.lock_trade SET search_path = market", "with a search path of the caller"),
        hole("function-grants", "GRANT EXECUTE ON FUNCTION exchange.book_of TO PUBLIC", "function exchange.book_of(uuid): PUBLIC may EXECUTE"),
        hole("views", "CREATE VIEW market.offers AS SELECT * FROM market.listing", "view market.offers reads with the rights of its owner"),
        hole("database-grants", "GRANT CONNECT ON DATABASE kiba TO PUBLIC", "database: PUBLIC may CONNECT"),
        hole("database-grants", "GRANT TEMPORARY ON DATABASE kiba TO app_cell_1", "database: app_cell_1 may TEMPORARY"),
        hole("public-schema", "GRANT USAGE ON SCHEMA public TO PUBLIC", "schema public: PUBLIC may USAGE"),
        hole("shared-grants", "GRANT USAGE ON SCHEMA market TO PUBLIC", "schema market: PUBLIC may USAGE"),
        hole("system-functions", "GRANT EXECUTE ON FUNCTION set_config TO PUBLIC", "function set_config(text,text,boolean): PUBLIC may EXECUTE"),
        hole("languages", "GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC", "language plpgsql: PUBLIC may USAGE"),
        hole("system-functions", "GRANT EXECUTE ON FUNCTION lo_creat TO PUBLIC", "function lo_creat(integer): PUBLIC may EXECUTE"),
        hole("large-objects", "SELECT lo_create(0)", "large object"),
        hole("market-row-security", "ALTER TABLE market.listing DISABLE ROW LEVEL SECURITY", "companies write market.listing without row level security"),
        hole("market-policies", "CREATE POLICY free ON market.listing FOR UPDATE TO company USING (true)", "policy free on market.listing lets"),
        hole("market-policies", "CREATE POLICY free ON market.listing FOR INSERT TO PUBLIC WITH CHECK (true)", "policy free on market.listing lets"),
        hole("partner-prices", "CREATE POLICY peek ON market.partner_price FOR SELECT TO company USING (unit_price_yen > 0)", "policy peek on market.partner_price shows"),
        hole("partner-prices", "CREATE POLICY peek ON market.partner_price FOR SELECT TO exchange USING (true)", "policy peek on market.partner_price shows"),
        hole("partner-prices", "GRANT UPDATE ON market.partner_price TO exchange", "table market.partner_price: exchange may UPDATE"),
        hole("drafts", "ALTER TABLE $a.trade_order DISABLE ROW LEVEL SECURITY", "$a.trade_order: an order that is no draft"),
        hole("drafts", "DROP POLICY only_drafts_go ON $a.trade_order", "$a.trade_order: an order that is no draft"));
  }

  static Stream<Arguments> moreHoles() throws SQLException {
    holes();
    return Stream.of(
        hole("sequence-grants", "GRANT USAGE ON SEQUENCE platform.outbox_id_seq TO company", "sequence platform.outbox_id_seq: company may USAGE"),
        hole("pairs-schemas", "GRANT USAGE ON SCHEMA $b TO $a", "$a may enter or create in $b"),
        hole("pairs-schemas", "GRANT CREATE ON SCHEMA $b TO company", "$a may enter or create in $b"),
        hole("pairs-tables", "GRANT SELECT (email) ON $b.member TO company", "$a reaches $b.member (SELECT)"),
        hole("pairs-tables", "CREATE ROLE go_between; GRANT INSERT ON $b.lot TO go_between; GRANT go_between TO $a WITH INHERIT FALSE, SET TRUE",
            "$a reaches $b.lot (INSERT)"),
        hole("pairs-roles", "CREATE ROLE go_between; GRANT $b TO go_between; GRANT go_between TO $a WITH INHERIT FALSE, SET TRUE", "a member of $b"),
        hole("login-reach", "CREATE ROLE go_between; GRANT kiba_owner TO go_between; GRANT go_between TO app_cell_1", "login app_cell_1 may act as kiba_owner"),
        hole("login-reach", "GRANT $b TO app_platform", "login app_platform may act as $b"),
        hole("strangers", "CREATE ROLE visitor LOGIN; GRANT $b TO visitor", "login visitor is none of ours"),
        hole("strangers", "CREATE ROLE visitor LOGIN; GRANT pg_read_all_data TO visitor", "login visitor is none of ours"),
        hole("login-settings", "ALTER ROLE $a SET search_path = market", "setting search_path=market is planted on $a"),
        hole("login-settings", "ALTER DATABASE kiba SET row_security = off", "setting row_security=off is planted on the database"),
        hole("owners", "ALTER FUNCTION market.looked() OWNER TO postgres", "function market.looked() belongs to postgres",
            "CREATE FUNCTION market.looked() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
        hole("schemas", "CREATE ROLE t_0000000000000000", "role t_0000000000000000 has no book"),
        hole("inheritance", "CREATE TABLE $a.lot_part () INHERITS ($b.lot)", "table $a.lot_part inherits from $b.lot"),
        hole("inheritance", "CREATE TABLE market.one PARTITION OF $b.all_lots DEFAULT", "table market.one inherits from $b.all_lots",
            "CREATE TABLE $b.all_lots (id int) PARTITION BY LIST (id)"),
        hole("types", "ALTER TABLE $a.lot ADD COLUMN far $b.mood", "has type $b.mood", "CREATE TYPE $b.mood AS ENUM ('good')"),
        hole("types", "ALTER TABLE market.listing ADD COLUMN far $b.short", "has type $b.short", "CREATE DOMAIN $b.short AS text"),
        hole("rules", "CREATE RULE copy AS ON INSERT TO $a.lot DO ALSO NOTIFY x", "rule copy on $a.lot"),
        hole("function-languages", "CREATE FUNCTION market.far() RETURNS int LANGUAGE internal AS 'pg_backend_pid'", "function market.far() is written in internal"),
        hole("system-functions", "GRANT EXECUTE ON FUNCTION pg_read_file(text) TO company", "function pg_read_file(text): company may EXECUTE"),
        hole("event-triggers", "CREATE EVENT TRIGGER spy ON ddl_command_end EXECUTE FUNCTION market.spy()", "event trigger spy",
            "CREATE FUNCTION market.spy() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'"),
        hole("publications", "CREATE PUBLICATION leak FOR TABLE $b.lot", "publication leak"),
        hole("foreign-servers", "CREATE FOREIGN DATA WRAPPER away; CREATE SERVER far FOREIGN DATA WRAPPER away", "foreign server far"),
        hole("foreign-servers", "CREATE FOREIGN DATA WRAPPER away", "foreign data wrapper away"),
        hole("extensions", "UPDATE pg_extension SET extname = 'dblink'", "extension dblink"),
        hole("parameters", "GRANT SET ON PARAMETER session_replication_role TO app_cell_1", "parameter session_replication_role: app_cell_1 may SET"),
        hole("tablespaces", "GRANT CREATE ON TABLESPACE pg_default TO company", "tablespace pg_default: company may CREATE"),
        hole("security-labels", "INSERT INTO pg_seclabel VALUES ('$a.lot'::regclass, 'pg_class'::regclass, 0, 'x', 'open')", "security label open on table $a.lot"),
        hole("server-settings", "SET LOCAL lo_compat_privileges = on", "setting lo_compat_privileges is on"),
        hole("reviewers", "$r VALID UNTIL 'infinity'", "does not expire"),
        hole("reviewers", "$r", "does not expire"),
        hole("reviewers", "$r VALID UNTIL '2020-01-01'", "expired and is still there"),
        hole("reviewers", "$r VALID UNTIL '$soon'", "may connect without limit"),
        hole("reviewers", "$r VALID UNTIL '$soon' CONNECTION LIMIT 1", "does not start read-only"),
        hole("reviewers-outside", "$r; GRANT SELECT ON $b.lot TO r_$aa_000000", "has a grant on table $b.lot"),
        hole("table-grants", "$r; GRANT SELECT ON $b.lot TO r_$aa_000000", "table $b.lot: r_$aa_000000 may SELECT"),
        hole("table-grants", "$r; GRANT INSERT ON $a.lot TO r_$aa_000000", "table $a.lot: r_$aa_000000 may INSERT"),
        hole("table-grants", "$r; GRANT SELECT ON $a.idempotent_answer TO r_$aa_000000", "may SELECT"),
        hole("column-grants", "$r; ALTER TABLE $a.lot ADD COLUMN api_token text; GRANT SELECT (api_token) ON $a.lot TO r_$aa_000000", "api_token: r_$aa_000000"),
        hole("schema-grants", "$r; GRANT USAGE ON SCHEMA $b TO r_$aa_000000", "schema $b: r_$aa_000000 may USAGE"),
        hole("memberships", "$r; GRANT $a TO r_$aa_000000", "r_$aa_000000 is a member of $a"),
        hole("ownership", "$r; ALTER TABLE $a.lot OWNER TO r_$aa_000000", "r_$aa_000000 owns table $a.lot"),
        hole("database-grants", "$r; GRANT TEMPORARY ON DATABASE kiba TO r_$aa_000000", "database: r_$aa_000000 may TEMPORARY"));
  }

  /** Something has to be there before the hole can be made. */
  private static Arguments hole(String check, String sql, String found, String before) {
    return hole(check, before + "; " + sql, found);
  }

  /** Somebody does what only the server's answer can show: the catalog looks as it always does. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("onlyProbesSee")
  void what_the_catalog_cannot_show_the_roles_find_by_trying(String probe, String hole) throws SQLException {
    try (var connection = Books.superuser().getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(hole);
      var report = IsolationAudit.report(connection, true);
      assertThat(report.checks()).filteredOn(c -> c.found() > 0).extracting(CheckSeen::id).isEmpty();
      assertThat(report.probes()).filteredOn(p -> p.found() > 0).extracting(ProbeSeen::id).contains(probe);
      connection.rollback();
    }
  }

  static Stream<Arguments> onlyProbesSee() {
    return Stream.of(
        arguments("mirror-foreign", open("mirror_trade(p_trade uuid) RETURNS void")),
        arguments("release-foreign", open("release_trade(p_trade uuid) RETURNS void")),
        arguments("reserve-foreign", open("reserve_trade(p_trade uuid) RETURNS uuid")),
        arguments("partner-foreign", open("mirror_partnership(p_id uuid) RETURNS void")),
        // Looks like the policy that is wanted, and is true for everybody.
        arguments("market-change", "CREATE POLICY sly ON market.company_profile FOR UPDATE TO company"
            + " USING (platform.current_company() IS NOT NULL) WITH CHECK (platform.current_company() IS NOT NULL)"));
  }

  private static String open(String signature) {
    return "CREATE OR REPLACE FUNCTION exchange." + signature + " LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS 'BEGIN "
        + (signature.endsWith("void") ? "" : "RETURN NULL;") + " END'";
  }

  /** A probe that cannot fail proves nothing either: each is seen to, once what it tries is allowed. */
  @Test
  void every_probe_fails_when_what_it_tries_is_allowed() throws SQLException {
    try (var connection = Books.superuser().getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // Whoever becomes a superuser is refused nothing.
      statement.execute("ALTER ROLE app_platform SUPERUSER; ALTER ROLE app_door SUPERUSER; ALTER ROLE app_cell_1 SUPERUSER; ALTER ROLE app_cell_2 SUPERUSER");
      for (var book : Books.schemas()) {
        statement.execute("ALTER ROLE " + book + " SUPERUSER");
      }
      var silent = IsolationAudit.report(connection, true).probes().stream().filter(p -> p.found() == 0 && p.tried() > 0).map(ProbeSeen::id);
      // These answer by who calls, and the control succeeds.
      assertThat(silent).containsExactlyInAnyOrder("own-book", "mirror-foreign", "reserve-foreign", "release-foreign", "partner-foreign",
          "platform-mirror");
      connection.rollback();
    }
  }

  private static Arguments hole(String check, String sql, String found) {
    return arguments(check, named(sql), named(found));
  }

  private static String named(String text) {
    return text.replace("$r", "CREATE ROLE r_$aa_000000 LOGIN").replace("$soon", Instant.now().plus(Duration.ofDays(7)).toString())
        .replace("$aa", a.schema().substring(2)).replace("$a", a.schema()).replace("$b", b.schema());
  }
}
