package jp.kiba.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kiba.app.architecture.Migrations.Allowance;
import jp.kiba.app.architecture.Migrations.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
  /** Where the shared schemas make two modules meet. Anything else goes through the other module's api. */
  private static final List<Allowance> ALLOWANCES = List.of(
      new Allowance("inventory", "market.company_profile", "a listing is of a company that the market knows: foreign key"),
      new Allowance("trading", "market.listing", "an order takes its pieces out of what is offered, in the order's transaction"),
      new Allowance("trading", "exchange.twin_kind", "says how the two copies of a trade are compared"),
      new Allowance("trading", "exchange.reservation", "and notes what it holds, to give it back when it is cancelled"),
      new Allowance("documents", "exchange.twin_kind", "says how the two copies of a paper are compared"),
      new Allowance("documents", "exchange.trade", "a paper is carried only to a party of the issuer's trades"));

  private static final List<Script> TWO_MODULES = List.of(
      new Script("inventory", "V1__lots.sql", "CREATE TABLE lot (id uuid PRIMARY KEY);\nCREATE TABLE market.listing (id uuid);"),
      new Script("trading", "V2__orders.sql", "CREATE TABLE trade_order (id uuid PRIMARY KEY);"));

  @Test
  void the_migrations_of_a_module_touch_only_its_own_tables() {
    assertThat(Migrations.violations(Migrations.ours(), ALLOWANCES)).isEmpty();
  }

  @Test
  void every_migration_has_a_written_way_back() {
    assertThat(Migrations.withoutWayBack(Migrations.ours())).isEmpty();
  }

  @Test
  void a_migration_without_a_way_back_is_found() {
    assertThat(Migrations.withoutWayBack(List.of(new Script("trading", "V1__x.sql", "CREATE TABLE x ();")))).hasSize(1);
    assertThat(Migrations.withoutWayBack(List.of(new Script("trading", "V1__x.sql", "CREATE TABLE x ();"),
        new Script("trading", "U1__x.sql", "-- later")))).hasSize(1);
    assertThat(Migrations.withoutWayBack(List.of(new Script("trading", "V1__x.sql", "CREATE TABLE x ();"),
        new Script("inventory", "U1__x.sql", "DROP TABLE x;")))).hasSize(2);
    assertThat(Migrations.withoutWayBack(List.of(new Script("trading", "V1__x.sql", "CREATE TABLE x ();"),
        new Script("trading", "U1__x.sql", "DROP TABLE x;")))).isEmpty();
  }

  @Test
  void a_concurrent_index_that_could_not_be_made_again_is_found() {
    var back = new Script("trading", "U1__x.sql", "DROP INDEX x;");
    assertThat(Migrations.withoutWayBack(List.of(back, new Script("trading", "V1__x.sql",
        "CREATE INDEX CONCURRENTLY x ON trade_order (number);")))).hasSize(1);
    assertThat(Migrations.withoutWayBack(List.of(back, new Script("trading", "V1__x.sql",
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS x ON trade_order (number); ANALYZE trade_order;")))).hasSize(1);
    assertThat(Migrations.withoutWayBack(List.of(back, new Script("trading", "V1__x.sql",
        "-- why\nCREATE INDEX CONCURRENTLY IF NOT EXISTS x ON trade_order (number);")))).isEmpty();
  }

  @Test
  void all_modules_with_tables_are_looked_at() {
    assertThat(Migrations.ours()).extracting(Script::module).contains("kernel", "tenancy", "inventory", "trading", "documents");
    // Several migrations may need the same allowance.
    assertThat(Migrations.violations(Migrations.ours(), List.of()).stream()
        .map(line -> line.replaceFirst("/\\S+", "")).distinct()).hasSize(ALLOWANCES.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "ALTER TABLE lot ADD COLUMN note text;",
      "ALTER TABLE IF EXISTS ONLY lot DROP COLUMN place;",
      "DROP TABLE lot;",
      "INSERT INTO lot (id) VALUES ('00000000-0000-0000-0000-000000000000');",
      "UPDATE lot SET pieces = 0;",
      "UPDATE lot l SET pieces = 0 FROM trade_order;",
      "DELETE FROM lot;",
      "GRANT SELECT ON trade_order, lot TO ${tenant};",
      "REVOKE ALL ON TABLE lot FROM exchange;",
      "CREATE INDEX lot_place ON lot (place);",
      "CREATE POLICY mine ON lot TO ${tenant} USING (true);",
      "CREATE TRIGGER noted AFTER INSERT ON lot FOR EACH ROW EXECUTE FUNCTION note();",
      "CREATE TABLE trade_line (id uuid, lot_id uuid\n  REFERENCES lot);",
      "CREATE VIEW orders AS SELECT o.id FROM trade_order o JOIN lot ON true;",
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN\n  UPDATE -- quietly\n  market.listing SET remarks = ''; END $$;",
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('DELETE FROM %I.lot', 'x'); END $$;",
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE offer market.listing; BEGIN END $$;",
      "CREATE TABLE lot (id uuid);",
      "GRANT SELECT ON stranger TO ${tenant};",
      "SET LOCAL ROLE kiba_owner;",
      "GRANT EXECUTE ON FUNCTION platform.who TO company, app_cell_1;"})
  void touching_the_table_of_another_module_is_found(String sql) {
    assertThat(Migrations.violations(with(sql), List.of())).hasSize(1)
        .first().asString().startsWith("trading/V3__planted.sql ");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "ALTER TABLE trade_order ADD COLUMN note text; -- as lot has one",
      "INSERT INTO trade_order (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = excluded.id;",
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ DECLARE held record; BEGIN SELECT 1 INTO held FROM trade_order FOR UPDATE; END $$;",
      "GRANT EXECUTE ON FUNCTION exchange.lock_trade TO company;",
      "REVOKE ALL ON FUNCTION exchange.lock_trade FROM PUBLIC;"})
  void touching_ones_own_is_not(String sql) {
    assertThat(Migrations.violations(with(sql), List.of())).isEmpty();
  }

  @Test
  void an_allowance_that_nobody_needs_is_found() {
    assertThat(Migrations.violations(TWO_MODULES, List.of(new Allowance("trading", "lot", "once")))).hasSize(1);
  }

  private static List<Script> with(String sql) {
    return List.of(TWO_MODULES.get(0), TWO_MODULES.get(1), new Script("trading", "V3__planted.sql", sql));
  }
}
