package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kiba.dev.StackOptions;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody with all rights on the database does to a company's audit trail is found and named. */
class AuditChainIT {
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  @Test
  void what_was_written_is_sealed_and_holds() throws Exception {
    var company = withHistory();
    var check = company.administrator().get("audit/verification");
    assertThat(check.get("intact").asBoolean()).as(check.toString()).isTrue();
    assertThat(check.get("broken").isNull()).isTrue();
    assertThat(check.get("checked").asLong()).isEqualTo(check.get("seq").asLong()).isGreaterThan(5);
    assertThat(check.get("hash").asText()).matches("[0-9a-f]{64}");
    assertThat(documentedQuery(company)).isEmpty();
  }

  @Test
  void an_entry_says_what_it_was_before_and_after_and_filters_find_it() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    rename(company, "新しい名前");
    var colleague = company.colleague(MemberRole.SALES);
    var member = find(company.administrator().get("members").get("items"), "id", colleague.get("me").get("memberId").asText());
    company.administrator().put("members/" + member.get("id").asText() + "/roles",
        Map.of("version", member.get("version"), "roles", List.of("SALES", "WAREHOUSE")));

    var roles = company.administrator().get("audit?type=member.role_changed").get("items");
    assertThat(roles).hasSize(1);
    var change = find(roles.get(0).get("changes"), "field", "roles");
    assertThat(change.get("before").asText()).contains("SALES").doesNotContain("WAREHOUSE");
    assertThat(change.get("after").asText()).contains("SALES", "WAREHOUSE");
    var profile = company.administrator().get("audit?type=company.profile_changed&limit=1").get("items").get(0);
    assertThat(find(profile.get("changes"), "field", "publicProfile.tradeName").get("after").asText()).isEqualTo("新しい名前");

    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    assertThat(company.administrator().get("audit?type=member&from=" + today + "&to=" + today).get("items")).isNotEmpty();
    assertThat(company.administrator().get("audit?to=" + today.minusDays(1)).get("items")).isEmpty();
    assertThat(company.administrator().get("audit?actor=no-such-person").get("items")).isEmpty();
    company.administrator().tryGet("audit?from=yesterday").problem(400, "invalid").naming("from");
  }

  static Stream<Arguments> tampering() {
    return Stream.of(
        arguments("ALTERED", 3, "UPDATE audit_entry SET detail = 'x' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 3)"),
        arguments("ALTERED", 2, "UPDATE audit_entry SET actor_name = 'x' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 2)"),
        arguments("ALTERED", 3, "UPDATE audit_entry SET changes = NULL WHERE changes IS NOT NULL"),
        arguments("ALTERED", 4, "UPDATE audit_seal SET sealed_at = sealed_at + interval '1 second' WHERE seq = 4"),
        arguments("REMOVED", 3, "DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 3)"),
        arguments("REMOVED", 3, "WITH gone AS (DELETE FROM audit_seal WHERE seq = 3 RETURNING entry_id)"
            + " DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM gone)"),
        arguments("REMOVED", 3, "DELETE FROM audit_seal WHERE seq = 3; UPDATE audit_seal SET seq = seq + 1000 WHERE seq > 3;"
            + " UPDATE audit_seal SET seq = seq - 1001 WHERE seq > 1000"),
        arguments("REMOVED", 1, "DELETE FROM audit_seal WHERE seq = 1"),
        arguments("REORDERED", 3, "ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_entry_id_key; UPDATE audit_seal SET entry_id = CASE seq WHEN 3 THEN (SELECT entry_id FROM audit_seal WHERE seq = 5)"
            + " ELSE (SELECT entry_id FROM audit_seal WHERE seq = 3) END WHERE seq IN (3, 5)"),
        arguments("INSERTED", 3, "UPDATE audit_seal SET seq = seq + 1000 WHERE seq >= 3; UPDATE audit_seal SET seq = seq - 999 WHERE seq > 1000;"
            + " WITH planted AS (INSERT INTO audit_entry SELECT gen_random_uuid(), at, type, subject, actor_id, actor_name, by_us, 'planted'"
            + " FROM audit_entry LIMIT 1 RETURNING id) INSERT INTO audit_seal SELECT 3, planted.id, now(), s.hash, sha256('x')"
            + " FROM planted, audit_seal s WHERE s.seq = 2"),
        arguments("INSERTED", 0, "INSERT INTO audit_entry SELECT gen_random_uuid(), now() - interval '2 days', type, subject, actor_id,"
            + " actor_name, by_us, 'planted' FROM audit_entry LIMIT 1"),
        arguments("REWRITTEN", 4, "UPDATE audit_seal SET hash = sha256('whatever') WHERE seq = 3;"
            + " UPDATE audit_entry SET detail = 'x' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 3); $reseal 3"),
        arguments("CUT_OFF", -1, "WITH gone AS (DELETE FROM audit_seal WHERE seq = (SELECT max(seq) FROM audit_seal) RETURNING entry_id)"
            + " DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM gone)"));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @MethodSource("tampering")
  void tampering_is_found_and_named(String breach, long seq, String sql) throws Exception {
    var company = withHistory();
    long length = company.administrator().get("audit/verification").get("seq").asLong();
    as(company, connection -> {
      try (var statement = connection.createStatement()) {
        statement.execute(sql.replace("$reseal 3", RESEAL));
      }
    });
    var check = company.administrator().get("audit/verification");
    assertThat(check.get("intact").asBoolean()).isFalse();
    assertThat(check.at("/broken/breach").asText()).as(check.toString()).isEqualTo(breach);
    long expected = seq == -1 ? length : seq;
    assertThat(check.at("/broken/seq").asLong(0)).as(check.toString()).isEqualTo(expected);
    if (!breach.equals("CUT_OFF") && seq > 0) {
      // where a link is missing the query names the one that follows
      assertThat(documentedQuery(company).get(0)).isIn(seq, seq + 1);
    }
  }

  @Test
  void a_hundred_thousand_entries_take_seconds() throws Exception {
    var company = withHistory();
    as(company, connection -> {
      try (var statement = connection.createStatement()) {
        statement.execute(MANY);
      }
    });
    long begun = System.nanoTime();
    var check = company.administrator().get("audit/verification");
    var took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(check.get("intact").asBoolean()).as(check.toString()).isTrue();
    assertThat(check.get("checked").asLong()).isGreaterThan(100_000);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
  }

  /** Makes link 3 whole again, as somebody would who knows how. */
  private static final String RESEAL = """
      UPDATE audit_seal s SET hash = sha256(s.previous_hash || convert_to((SELECT string_agg(coalesce(octet_length(v) || ':' || v, '-'), '' ORDER BY n)
        FROM audit_entry e, unnest(ARRAY[s.seq::text, to_char(s.sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.id::text,
          to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.type, e.subject::text, e.actor_id::text, e.actor_name,
          e.by_us::text, e.detail, e.changes]) WITH ORDINALITY AS f (v, n) WHERE e.id = s.entry_id), 'UTF8')) WHERE seq = 3""";

  /** Goes on with the chain as the application would, and moves the link kept outside. */
  private static final String MANY = """
      INSERT INTO audit_entry (id, at, type, subject, actor_name, by_us, detail)
        SELECT gen_random_uuid(), clock_timestamp(), 'lot.received', gen_random_uuid(), '木場', true, '杉 ' || n FROM generate_series(1, 100000) n;
      DO $$
      DECLARE head audit_seal; e audit_entry; moment timestamptz := now(); h bytea;
      BEGIN
        SELECT * INTO head FROM audit_seal ORDER BY seq DESC LIMIT 1;
        FOR e IN SELECT * FROM audit_entry WHERE detail LIKE '杉 %' AND type = 'lot.received' ORDER BY at, id LOOP
          head.seq := head.seq + 1;
          head.previous_hash := head.hash;
          SELECT sha256(head.previous_hash || convert_to(string_agg(coalesce(octet_length(v) || ':' || v, '-'), '' ORDER BY n), 'UTF8')) INTO h
          FROM unnest(ARRAY[head.seq::text, to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.id::text,
            to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.type, e.subject::text, e.actor_id::text, e.actor_name,
            e.by_us::text, e.detail, e.changes]) WITH ORDINALITY AS f (v, n);
          head.hash := h;
          INSERT INTO audit_seal VALUES (head.seq, e.id, moment, head.previous_hash, head.hash);
        END LOOP;
        UPDATE platform.audit_head SET seq = head.seq, hash = head.hash WHERE schema_name = current_schema();
      END $$;
      ANALYZE audit_entry; ANALYZE audit_seal""";

  private static Company withHistory() throws InterruptedException {
    var company = Company.join(CompanyType.SAWMILL);
    for (int i = 0; i < 4; i++) {
      rename(company, company.tradeName() + i);
    }
    for (long end = System.nanoTime() + A_WHILE.toNanos();; Thread.sleep(200)) {
      var items = company.administrator().get("audit").get("items");
      boolean sealed = items.size() >= 7;
      for (var item : items) {
        sealed &= !item.get("seq").isNull();
      }
      if (sealed) {
        return company;
      }
      assertThat(System.nanoTime()).as(items.toString()).isLessThan(end);
    }
  }

  private static void rename(Company company, String name) {
    var now = company.administrator().get("company");
    var profile = new HashMap<String, Object>();
    now.get("publicProfile").properties().forEach(field -> profile.put(field.getKey(), field.getValue()));
    profile.put("tradeName", name);
    company.administrator().put("company",
        Map.of("version", now.get("version"), "publicProfile", profile, "detailedProfile", now.get("detailedProfile")));
  }

  private static List<Long> documentedQuery(Company company) throws Exception {
    var page = Files.readString(StackOptions.forTests().repository().resolve("docs/audit-trail.md"));
    var sql = page.substring(page.indexOf("```sql") + 6, page.lastIndexOf("```"));
    var found = new ArrayList<Long>();
    as(company, connection -> {
      try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    });
    return found;
  }

  private interface Work {
    void on(Connection connection) throws SQLException, IOException;
  }

  /** As the superuser, past every foreign key. */
  private static void as(Company company, Work work) throws Exception {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL session_replication_role = replica");
      statement.execute("SET LOCAL search_path = " + company.schema());
      work.on(connection);
      connection.commit();
    }
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    for (var item : list) {
      if (item.get(field).asText().equals(value)) {
        return item;
      }
    }
    throw new AssertionError("no " + field + " " + value + " in " + list);
  }
}
