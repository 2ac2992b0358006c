package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kiba.tenancy.api.IsolationAudit;
import jp.kiba.tenancy.isolation.IsolationReport.CheckSeen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PasswordUtil;

/** A reviewer sees all of one book but its secrets, nothing else, changes nothing, and is gone when it is over. */
class ReviewerIT {
  private static final String PASSWORD = "for this test only";
  private static final String REFUSED = "42501";

  private Company company;
  private Company other;
  private String login;

  @BeforeEach
  void a_reviewer() throws SQLException {
    company = Books.company("審査される会社");
    other = Books.company("ほかの会社");
    Trades.partners(company, other);
    Trades.ordered(company, other, 1, Trades.listing(other, 5));
    login = "r_" + company.schema().substring(2) + "_test01";
    make(OffsetDateTime.now().plusDays(7));
  }

  @AfterEach
  void ends() throws SQLException {
    try (var migrator = Book.of(Books.login("kiba_migrator"))) {
      migrator.run("SELECT platform.close_reviewer(?)", login);
      migrator.commit();
      migrator.run("SELECT platform.drop_reviewer(?)", login);
      migrator.commit();
    }
  }

  @Test
  void sees_every_row_of_every_table_of_the_one_book() throws SQLException {
    try (var reviewer = open(); var all = Books.all()) {
      for (var table : Books.tables(company)) {
        if (table.equals("idempotent_answer") || table.equals("letter")) {
          assertThat(reviewer.refusal("SELECT count(*) FROM " + table)).isEqualTo(REFUSED);
        } else {
          assertThat(reviewer.count("SELECT count(*) FROM " + table)).as(table)
              .isEqualTo(all.count("SELECT count(*) FROM " + company.schema() + "." + table));
        }
      }
      assertThat(reviewer.count("SELECT count(*) FROM trade_order")).isOne();
    }
  }

  @Test
  void sees_no_secret() throws SQLException {
    try (var reviewer = open(); var all = Books.all()) {
      var secrets = all.column("""
          SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          WHERE c.relnamespace = ?::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relname !~ '^audit_'
            AND a.attname ~ 'secret|token|password|credential|hash'""", company.schema());
      assertThat(secrets).contains("idempotent_answer.request_hash");
      for (var secret : secrets) {
        var name = secret.toString().split("\\.");
        assertThat(reviewer.refusal("SELECT " + name[1] + " FROM " + name[0])).as(secret.toString()).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void reaches_nothing_else_and_changes_nothing() throws SQLException {
    try (var reviewer = open()) {
      assertThat(reviewer.refusal("INSERT INTO number_series VALUES ('x', 1, 1)")).isEqualTo("25006");
      reviewer.commit();
      reviewer.run("SET TRANSACTION READ WRITE");
      for (var sql : List.of("INSERT INTO number_series VALUES ('x', 1, 1)", "UPDATE member SET name = 'x'", "DELETE FROM trade_order",
          "CREATE TABLE x (y int)", "CREATE TEMP TABLE x (y int)", "SELECT FROM " + other.schema() + ".lot", "SELECT FROM market.listing",
          "SELECT FROM platform.company", "SELECT FROM exchange.trade", "SELECT platform.own_reviews()", "SELECT exchange.are_partners(gen_random_uuid())",
          "SET ROLE " + company.schema(), "SET ROLE reviewer", "SET ROLE kiba_owner", "DO $$ BEGIN END $$", "SELECT lo_create(0)",
          "SELECT set_config('role', 'none', false)", "GRANT SELECT ON lot TO PUBLIC", "SELECT pg_read_file('/etc/hostname')")) {
        assertThat(reviewer.refusal(sql)).as(sql).isEqualTo(REFUSED);
      }
    }
  }

  @Test
  void starts_with_limits_of_its_own() throws SQLException {
    try (var reviewer = open(); var second = open()) {
      assertThat(reviewer.one("SHOW statement_timeout")).isEqualTo("1min");
      assertThat(reviewer.one("SHOW search_path")).isEqualTo(company.schema());
      assertThat(second.one("SHOW transaction_read_only")).isEqualTo("on");
      assertThatThrownBy(() -> connect().close()).hasMessageContaining("too many connections");
    }
  }

  @Test
  void is_no_hole_to_the_audit_which_the_reviewer_may_run() throws SQLException {
    try (var connection = connect()) {
      assertThat(IsolationAudit.report(connection, false).checks()).filteredOn(c -> c.found() > 0)
          .extracting(CheckSeen::id, CheckSeen::findings).isEmpty();
    }
    assertThat(IsolationAudit.report(Books.superuser()).checks()).filteredOn(c -> c.id().equals("reviewers")).allSatisfy(c -> {
      assertThat(c.looked()).isPositive();
      assertThat(c.found()).isZero();
    });
  }

  @Test
  void is_thrown_out_when_it_is_over_and_cannot_come_back() throws SQLException {
    try (var connection = connect()) {
      assertThat(connection.isValid(5)).isTrue();
      ends();
      assertThat(connection.isValid(5)).isFalse();
    }
    assertThatThrownBy(() -> connect().close()).isInstanceOf(SQLException.class);
    try (var all = Books.all()) {
      assertThat(all.count("SELECT count(*) FROM pg_roles WHERE rolname = ?", login)).isZero();
    }
  }

  @Test
  void cannot_come_in_after_the_last_day() throws SQLException {
    ends();
    make(OffsetDateTime.now().minus(Duration.ofHours(1)));
    assertThatThrownBy(() -> connect().close()).isInstanceOf(SQLException.class);
    assertThat(IsolationAudit.report(Books.superuser()).checks()).filteredOn(c -> c.found() > 0).extracting(CheckSeen::id)
        .containsExactly("reviewers");
  }

  @Test
  void a_login_is_made_for_the_book_of_its_name_only() throws SQLException {
    try (var migrator = Book.of(Books.login("kiba_migrator")); var ours = Books.open(company); var platform = Books.platform()) {
      assertThat(migrator.refusal("SELECT platform.grant_reviewer(?, ?)", login, other.schema())).isEqualTo("P0001");
      assertThat(ours.refusal("SELECT platform.grant_reviewer(?, ?)", login, other.schema())).isEqualTo(REFUSED);
      assertThat(platform.refusal("SELECT platform.drop_reviewer(?)", login)).isEqualTo(REFUSED);
    }
  }

  @Test
  void a_company_consents_for_itself_and_sees_its_own() throws SQLException {
    try (var ours = Books.open(company); var theirs = Books.open(other)) {
      ours.run("SELECT platform.consent_to_review(gen_random_uuid(), '監査法人', '年次監査', now() + interval '5 days')");
      ours.commit();
      assertThat(theirs.count("SELECT count(*) FROM platform.own_reviews()")).isZero();
      assertThat(theirs.refusal("SELECT platform.consent_to_review(gen_random_uuid(), 'x', 'x', now() + interval '40 days')")).isEqualTo("23514");
    }
    try (var ours = Books.open(company); var theirs = Books.open(other)) {
      var id = ours.one("SELECT id FROM platform.own_reviews()");
      assertThat(theirs.one("SELECT platform.withdraw_review(?)", id)).isNull();
      assertThat(ours.one("SELECT platform.withdraw_review(?)", id)).isEqualTo("ENDED");
    }
  }

  private void make(OffsetDateTime until) throws SQLException {
    try (var migrator = Book.of(Books.login("kiba_migrator"))) {
      migrator.run("SELECT platform.make_reviewer(?, ?, ?, ?)", login, company.schema(),
          PasswordUtil.encodePassword(login, PASSWORD.toCharArray(), "scram-sha-256"), until);
      migrator.commit();
    }
  }

  private Book open() throws SQLException {
    return Book.of(source());
  }

  private Connection connect() throws SQLException {
    return source().getConnection();
  }

  private PGSimpleDataSource source() {
    var source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {Books.port()});
    source.setDatabaseName("kiba");
    source.setUser(login);
    source.setPassword(PASSWORD);
    return source;
  }
}
