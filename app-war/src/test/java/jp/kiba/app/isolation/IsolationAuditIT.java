package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.IsolationAudit;
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
    assertThat(IsolationAudit.findings(Books.superuser())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("holes")
  void a_hole_is_found(String hole, String found) throws SQLException {
    try (var connection = Books.superuser().getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(hole);
      assertThat(IsolationAudit.findings(connection)).anySatisfy(finding -> assertThat(finding).contains(found));
      connection.rollback();
    }
  }

  static Stream<Arguments> holes() throws SQLException {
    if (a == null) {
      a = Books.company("A製材");
      b = Books.company("B木材");
    }
    return Stream.of(
        hole("GRANT USAGE ON SCHEMA $b TO $a", "schema $b: $a may USAGE"),
        hole("GRANT CREATE ON SCHEMA $a TO $a", "schema $a: $a may CREATE"),
        hole("GRANT USAGE ON SCHEMA $b TO app_platform", "schema $b: app_platform may USAGE"),
        hole("GRANT SELECT ON $b.lot TO $a", "table $b.lot: $a may SELECT"),
        hole("GRANT SELECT ON $b.lot TO PUBLIC", "table $b.lot: PUBLIC may SELECT"),
        hole("GRANT SELECT ON $b.lot TO company", "table $b.lot: company may SELECT"),
        hole("GRANT SELECT ON $b.lot TO exchange", "table $b.lot: exchange may SELECT"),
        hole("GRANT DELETE ON $b.trade_order TO exchange", "table $b.trade_order: exchange may DELETE"),
        hole("GRANT SELECT ON $b.lot TO $b WITH GRANT OPTION", "table $b.lot: $b may SELECT"),
        hole("GRANT TRUNCATE ON $b.lot TO $b", "table $b.lot: $b may TRUNCATE"),
        hole("GRANT UPDATE ON $b.audit_entry TO $b", "table $b.audit_entry: $b may UPDATE"),
        hole("GRANT UPDATE (at) ON $b.stock_movement TO $b", "column $b.stock_movement.at: $b may UPDATE"),
        hole("GRANT SELECT (cost_yen) ON $b.lot TO $a", "column $b.lot.cost_yen: $a may SELECT"),
        hole("CREATE FUNCTION $b.peek() RETURNS int LANGUAGE sql AS 'SELECT 1'", "function $b.peek(): PUBLIC may EXECUTE"),
        hole("GRANT SELECT ON market.listing TO $a", "role $a has a grant on table market.listing"),
        hole("GRANT CREATE ON DATABASE kiba TO $a", "role $a has a grant on database kiba"),
        hole("GRANT SELECT ON exchange.trade TO company", "table exchange.trade: company may SELECT"),
        hole("GRANT SELECT ON platform.company TO app_cell_1", "table platform.company: app_cell_1 may SELECT"),
        hole("GRANT EXECUTE ON FUNCTION exchange.lock_trade TO app_cell_1", "function exchange.lock_trade(uuid): app_cell_1 may EXECUTE"),
        hole("GRANT SELECT ON exchange.trade TO app_platform", "table exchange.trade: app_platform may SELECT"),
        hole("ALTER DEFAULT PRIVILEGES FOR ROLE kiba_owner IN SCHEMA $b GRANT SELECT ON TABLES TO $a",
            "default privileges of kiba_owner: $a may SELECT"),
        hole("ALTER DEFAULT PRIVILEGES FOR ROLE exchange GRANT EXECUTE ON FUNCTIONS TO PUBLIC", "functions that exchange makes are open"),
        hole("GRANT $b TO $a", "$a is a member of $b"),
        hole("GRANT $b TO app_cell_1 WITH INHERIT TRUE", "app_cell_1 is a member of $b"),
        hole("GRANT $b TO app_cell_1, app_cell_2 WITH INHERIT FALSE", "role $b can be taken in 2 cells"),
        hole("GRANT $b TO app_door", "app_door is a member of $b"),
        hole("GRANT EXECUTE ON FUNCTION platform.use_invitation TO app_door",
            "function platform.use_invitation(bytea,text,text): app_door may EXECUTE"),
        hole("GRANT $b TO app_platform", "app_platform is a member of $b"),
        hole("GRANT exchange TO $a", "$a is a member of exchange"),
        hole("GRANT company TO app_cell_1", "app_cell_1 is a member of company"),
        hole("GRANT pg_read_all_data TO app_cell_1", "app_cell_1 is a member of pg_read_all_data"),
        hole("ALTER ROLE app_cell_1 INHERIT", "login app_cell_1 inherits"),
        hole("ALTER ROLE app_cell_1 BYPASSRLS", "role app_cell_1 is superuser"),
        hole("ALTER ROLE app_platform CREATEROLE", "role app_platform is superuser"),
        hole("ALTER ROLE $a LOGIN", "role $a is superuser"),
        hole("ALTER ROLE app_cell_1 SET search_path = market", "login app_cell_1 has another search path"),
        hole("ALTER TABLE $a.lot OWNER TO $a", "$a owns table $a.lot"),
        hole("ALTER TABLE $a.lot OWNER TO app_cell_1", "app_cell_1 owns table $a.lot"),
        hole("ALTER TABLE market.listing OWNER TO exchange", "exchange owns table market.listing"),
        hole("ALTER SCHEMA $a OWNER TO postgres", "schema $a belongs to postgres"),
        hole("CREATE SCHEMA t_copy", "schema t_copy is none of ours"),
        hole("CREATE SCHEMA t_0000000000000000", "schema t_0000000000000000 has no role of its name"),
        hole("ALTER TABLE $a.listing_lot ADD CONSTRAINT far FOREIGN KEY (lot_id) REFERENCES $b.lot", "foreign key far leads from $a.listing_lot to $b.lot"),
        hole("ALTER TABLE market.listing ADD CONSTRAINT far FOREIGN KEY (id) REFERENCES $b.lot NOT VALID", "foreign key far leads from market.listing"),
        hole("CREATE VIEW $a.other_lot AS SELECT * FROM $b.lot", "view $a.other_lot reads $b.lot"),
        hole("CREATE MATERIALIZED VIEW market.lot AS SELECT * FROM $b.lot", "materialized view market.lot reads $b.lot"),
        hole("CREATE FUNCTION market.lots() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM $b.lot; END", "function market.lots() reads $b.lot"),
        hole("CREATE POLICY peek ON market.listing FOR SELECT TO company USING (EXISTS (SELECT FROM $b.lot))",
            "policy peek on table market.listing reads $b.lot"),
        hole("CREATE TABLE $a.lot_part () INHERITS ($b.lot)", "table $a.lot_part reads $b.lot"),
        hole("CREATE TRIGGER copy BEFORE INSERT ON $b.lot FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "trigger copy on $b.lot"),
        hole("CREATE FUNCTION exchange.all() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1'",
            "function exchange.\"all\"() runs as postgres"),
        hole("ALTER FUNCTION exchange.lock_trade RESET search_path", "with a search path of the caller"),
        hole("ALTER FUNCTION exchange.lock_trade SET search_path = market", "with a search path of the caller"),
        hole("GRANT EXECUTE ON FUNCTION exchange.book_of TO PUBLIC", "function exchange.book_of(uuid): PUBLIC may EXECUTE"),
        hole("CREATE VIEW market.offers AS SELECT * FROM market.listing", "view market.offers reads with the rights of its owner"),
        hole("GRANT CONNECT ON DATABASE kiba TO PUBLIC", "database: PUBLIC may CONNECT"),
        hole("GRANT TEMPORARY ON DATABASE kiba TO app_cell_1", "database: app_cell_1 may TEMPORARY"),
        hole("GRANT USAGE ON SCHEMA public TO PUBLIC", "schema public: PUBLIC may USAGE"),
        hole("GRANT USAGE ON SCHEMA market TO PUBLIC", "schema market: PUBLIC may USAGE"),
        hole("GRANT EXECUTE ON FUNCTION set_config TO PUBLIC", "function set_config(text,text,boolean): PUBLIC may EXECUTE"),
        hole("GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC", "language plpgsql: PUBLIC may USAGE"),
        hole("GRANT EXECUTE ON FUNCTION lo_creat TO PUBLIC", "function lo_creat(integer): PUBLIC may EXECUTE"),
        hole("SELECT lo_create(0)", "large object"),
        hole("ALTER TABLE market.listing DISABLE ROW LEVEL SECURITY", "companies write market.listing without row level security"),
        hole("CREATE POLICY free ON market.listing FOR UPDATE TO company USING (true)", "policy free on market.listing lets"),
        hole("CREATE POLICY free ON market.listing FOR INSERT TO PUBLIC WITH CHECK (true)", "policy free on market.listing lets"),
        hole("ALTER TABLE $a.trade_order DISABLE ROW LEVEL SECURITY", "$a.trade_order: an order that is no draft"),
        hole("DROP POLICY only_drafts_go ON $a.trade_order", "$a.trade_order: an order that is no draft"));
  }

  private static Arguments hole(String sql, String found) {
    return arguments(named(sql), named(found));
  }

  private static String named(String text) {
    return text.replace("$a", a.schema()).replace("$b", b.schema());
  }
}
