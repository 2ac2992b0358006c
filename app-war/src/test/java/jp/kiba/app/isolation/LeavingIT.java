package jp.kiba.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import jp.kiba.dev.Stack;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.tenancy.api.CompanyArchive;
import jp.kiba.tenancy.api.IsolationAudit;
import jp.kiba.tenancy.migration.Dropping;
import jp.kiba.tenancy.transfer.BookExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company takes everything along, nothing of it stays, and it can come back as it was. */
class LeavingIT {
  /** Quotes, lines, a tab, a smiling face beyond the basic plane, and what a spreadsheet would take for a formula. */
  private static final String AWKWARD = "=1+1 \"杉\"\\ \n\t 🌲 {\"a\":[]}";

  @TempDir
  Path folder;
  private FolderStorage files;
  private Company company;
  private Company partner;
  private UUID order;
  private Path zip;

  @BeforeEach
  void a_company_that_traded() throws Exception {
    files = new FolderStorage(folder.resolve("store").toString());
    zip = folder.resolve("export.zip");
    company = Books.company("退会する会社");
    partner = Books.company("残る会社");
    Trades.partners(partner, company);
    var listing = Trades.listing(company, 10);
    order = Trades.ordered(partner, company, 4, listing);
    Trades.lot(company, "L-1");
    try (var book = Books.open(company)) {
      book.change("INSERT INTO member (id, name, email, language, roles, state) VALUES (gen_random_uuid(), ?, 'a@b.example', 'ja', ',SALES,', 'ACTIVE')", AWKWARD);
      book.change("INSERT INTO idempotent_answer (member_id, operation, key, request_hash, body) VALUES (gen_random_uuid(), 'x', 'k', ?, ?)",
          new byte[] {0, (byte) 0xff, 10}, AWKWARD);
      book.change("INSERT INTO audit_entry (id, at, type, subject, actor_name, by_us, detail) VALUES (gen_random_uuid(), '2026-01-02 03:04:05.678901+09', 'x', gen_random_uuid(), 'a', true, '')");
      book.run("SELECT platform.emit(gen_random_uuid(), 'x', '{\"about\":\"us\"}', now())");
      book.commit();
    }
    Departures.column("UPDATE platform.outbox SET delivered_at = now() WHERE schema_name = '" + company.schema() + "' RETURNING id::text");
    as(company, () -> files.put("logo/logo.png", "image/png", out -> out.write(new byte[] {1, 2, 3})));
  }

  @Test
  void every_table_and_file_is_in_the_export_and_the_manifest_vouches_for_each() throws Exception {
    var packed = export();
    var tables = packed.manifest().tables().stream().filter(t -> t.area().equals("book")).map(t -> t.name()).toList();
    assertThat(tables).containsExactlyInAnyOrderElementsOf(Books.tables(company)).contains("lot", "member", "trade_order");
    assertThat(packed.manifest().tables()).anyMatch(t -> t.area().equals("market") && t.name().equals("listing") && t.rows() == 1);
    try (var read = new ZipFile(zip.toFile())) {
      var names = read.stream().map(ZipEntry::getName).toList();
      assertThat(names).contains("manifest.json", "README.ja.txt", "files/logo/logo.png", "sheets/trades.xlsx")
          .containsAll(packed.manifest().files().stream().map(f -> f.path()).toList());
      assertThat(read.getInputStream(read.getEntry("data/book/member.jsonl")).readAllBytes()).asString(StandardCharsets.UTF_8).contains("🌲");
    }
  }

  @Test
  void nothing_of_another_company_is_in_the_export() throws Exception {
    try (var book = Books.open(partner)) {
      book.change("INSERT INTO member (id, name, email, language, roles, state) VALUES (gen_random_uuid(), 'ひみつのひと', 's@p.example', 'ja', '', 'ACTIVE')");
      book.commit();
    }
    Trades.listing(partner, 3);
    export();
    try (var read = new ZipFile(zip.toFile())) {
      for (var entry : read.stream().toList()) {
        var text = new String(read.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("ひみつのひと");
        if (entry.getName().startsWith("data/market")) {
          assertThat(text).doesNotContain(partner.id().toString());
        }
      }
    }
  }

  @Test
  void who_left_is_gone_and_comes_back_row_by_row() throws Exception {
    var before = Departures.rows(company.schema());
    var theirs = Departures.rows(partner.schema());
    var packed = export();
    assertThat(CompanyArchive.check(migrator(), zip).rows()).isEqualTo(packed.manifest().rows());
    assertThatThrownBy(() -> CompanyArchive.restore(migrator(), zip, folder.resolve("store"))).isInstanceOf(CompanyArchive.Refused.class)
        .hasMessageContaining("is here");

    var leaving = Departures.leave(company, packed);
    assertThat(Departures.drop(leaving)).isTrue();
    assertThat(Departures.drop(leaving)).as("a second time").isFalse();

    assertNothingIsLeft();
    assertThat(Departures.rows(partner.schema())).as("the partner's copies").isEqualTo(theirs);
    assertThat(IsolationAudit.report(Books.superuser()).checks()).allSatisfy(c -> assertThat(c.findings()).as(c.id()).isEmpty());
    assertThat(Departures.column("SELECT number || ' ' || rows || ' ' || manifest_sha256 FROM platform.deletion_certificate WHERE company_id = '" + company.id() + "'"))
        .singleElement().asString().matches("KD-\\d{4}-\\d{5} [1-9]\\d* " + packed.sha256());
    assertThat(Departures.column("SELECT t->>'table' FROM platform.deletion_certificate, jsonb_array_elements(deleted::jsonb) t WHERE company_id = '"
        + company.id() + "' AND NOT (t->>'asExported')::boolean")).as("tables that changed after the export").containsExactly("market.company_profile");

    as(company, () -> {
      files.deleteAll();
      return null;
    });
    CompanyArchive.restore(migrator(), zip, folder.resolve("store"));
    var schema = Departures.column("SELECT schema_name FROM platform.company WHERE state = 'INVITED' AND id = '" + company.id() + "'").get(0);
    assertThat(Departures.rows(schema)).isEqualTo(before);
    as(new Company(company.id(), schema), () -> assertThat(files.find("logo/logo.png")).isPresent());
    assertThat(IsolationAudit.report(Books.superuser()).checks()).allSatisfy(c -> assertThat(c.findings()).as(c.id()).isEmpty());
  }

  @Test
  void a_partner_still_reads_the_name_and_a_stranger_does_not() throws Exception {
    Departures.drop(Departures.leave(company, export()));
    var name = "SELECT trade_name FROM market.company_profile WHERE company_id = ?";
    try (var book = Books.open(partner)) {
      assertThat(book.one(name, company.id())).isEqualTo("退会する会社");
      assertThat(book.one("SELECT introduction FROM market.company_profile WHERE company_id = ?", company.id())).isEqualTo("");
      assertThat(book.count("SELECT count(*) FROM trade_order WHERE id = ?", order)).isOne();
      assertThat(book.count("SELECT count(*) FROM market.listing WHERE company_id = ?", company.id())).isZero();
    }
    try (var book = Books.open(Books.company("他人"))) {
      assertThat(book.one(name, company.id())).isNull();
    }
  }

  @Test
  void a_node_that_dies_while_it_drops_leaves_everything_and_the_next_one_ends_it() throws Exception {
    var before = Departures.rows(company.schema());
    var leaving = Departures.leave(company, export());
    try (var connection = migrator().getConnection()) {
      connection.setAutoCommit(false);
      Dropping.drop(connection, leaving);
      connection.rollback();
    }
    assertThat(Departures.rows(company.schema())).isEqualTo(before);
    assertThat(Departures.column("SELECT number FROM platform.deletion_certificate WHERE company_id = '" + company.id() + "'")).isEmpty();
    assertThat(Departures.drop(leaving)).isTrue();
    assertNothingIsLeft();
  }

  @Test
  void who_stays_after_all_keeps_everything_and_nothing_goes_before_its_news_have_arrived() throws Exception {
    var leaving = Departures.leave(company, export());
    try (var book = Books.open(company)) {
      book.run("SELECT platform.emit(gen_random_uuid(), 'partner.ended', '{}', now())");
      book.commit();
    }
    assertThat(Departures.drop(leaving)).as("with news on their way").isFalse();
    try (var book = Books.open(company)) {
      assertThat(book.one("SELECT platform.stay()")).as("too late for the company").isEqualTo(false);
    }
    try (var registry = Books.platform()) {
      registry.change("UPDATE platform.outbox SET delivered_at = now() WHERE schema_name = ?", company.schema());
      registry.change("UPDATE platform.leaving SET revoked_at = now(), revoked_by = 'OPERATOR' WHERE id = ?", leaving);
      registry.commit();
    }
    assertThat(Departures.drop(leaving)).as("revoked").isFalse();
  }

  @Test
  void an_export_that_was_touched_is_refused_and_the_file_is_named() throws Exception {
    export();
    var touched = folder.resolve("touched.zip");
    rewrite(touched, "data/book/lot.jsonl", text -> text.replace("\"pieces\":", "\"pieces\":1"));
    assertRefused(touched, "data/book/lot.jsonl is not as it left");
    rewrite(touched, "manifest.json", text -> text.replaceFirst("\"rows\" : \\d+", "\"rows\" : 7"));
    assertRefused(touched, "manifest.json is not as it left");
    rewrite(touched, "data/book/member.jsonl", text -> null);
    assertRefused(touched, "data/book/member.jsonl is missing");
    Files.writeString(touched, "no zip");
    assertRefused(touched, "touched.zip is no ZIP file");
  }

  @Test
  void an_export_of_another_version_is_refused_in_words() throws Exception {
    export();
    var older = folder.resolve("older.zip");
    rewriteManifest(older, text -> text.replaceFirst("\"version\" : \"\\d+\"", "\"version\" : \"2020\""));
    assertRefused(older, "has a book of version 2020");
    rewriteManifest(older, text -> text.replaceFirst("\"fingerprint\" : \"[0-9a-f]+\"", "\"fingerprint\" : \"00\""));
    assertRefused(older, "its tables differ");
  }

  @Test
  void a_stranger_neither_makes_another_leave_nor_sees_that_it_does_nor_stops_it() throws SQLException {
    var leaving = UUID.randomUUID();
    try (var ours = Books.open(company)) {
      ours.run("SELECT platform.leave(?, gen_random_uuid(), 0)", leaving);
      ours.commit();
    }
    try (var theirs = Books.open(Books.company("他人"))) {
      assertThat(theirs.count("SELECT count(*) FROM platform.own_leaving()")).isZero();
      assertThat(theirs.one("SELECT platform.stay()")).isEqualTo(false);
      theirs.run("SELECT platform.leaving_exported(?, 'x', '{}')", leaving);
      assertThat(theirs.one("SELECT platform.leaving_ready(?, 0)", leaving)).isNull();
      assertThat(theirs.one("SELECT exchange.knows(?)", company.id())).isEqualTo(false);
      theirs.commit();
    }
    assertThat(Departures.column("SELECT id FROM platform.leaving WHERE id = '" + leaving
        + "' AND revoked_at IS NULL AND manifest_sha256 IS NULL AND ready_at IS NULL")).hasSize(1);
  }

  /** Whoever adds a column that sounds like one marks it by a comment, or says here why it may go along. */
  @Test
  void no_secret_goes_along() throws Exception {
    var harmless = List.of("audit_seal.hash", "audit_seal.previous_hash", "idempotent_answer.request_hash", "data_export.manifest_sha256",
        "idempotent_answer.key", "stock_import.problem_key", "lot_number.key", "paper_setting.seal", "paper_setting.logo");
    assertThat(Departures.column("""
        SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = '%s'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
          AND (a.attname ~ '(secret|token|password|passwd|hash|key)' OR format_type(a.atttypid, NULL) = 'bytea')
          AND coalesce(col_description(c.oid, a.attnum), '') NOT LIKE 'secret:%%'""".formatted(company.schema())))
        .allSatisfy(column -> assertThat(harmless).contains(column));
    var packed = export();
    assertThat(packed.manifest().tables()).anyMatch(t -> t.name().equals("letter") && t.secrets().equals(List.of("content")));
  }

  private BookExport.Packed export() throws Exception {
    return Departures.export(company, folder.resolve("rows"), zip, files);
  }

  private void assertNothingIsLeft() throws SQLException {
    var schema = company.schema();
    assertThat(Departures.column("SELECT nspname FROM pg_namespace WHERE nspname = '" + schema + "' UNION SELECT rolname FROM pg_roles WHERE rolname = '" + schema + "'")).isEmpty();
    for (var table : Departures.column("""
        SELECT format('SELECT %L FROM %s t WHERE strpos(t::text, %L) > 0 OR strpos(t::text, %L) > 0 LIMIT 1', c.oid::regclass, c.oid::regclass, '%s', '%s')
        FROM pg_class c WHERE c.relnamespace IN ('platform'::regnamespace, 'market'::regnamespace) AND c.relkind IN ('r', 'p')
          AND c.relname NOT IN ('deletion_certificate', 'company_profile')""".replace("'%s', '%s')", "'" + schema + "', '" + company.id() + "')"))) {
      assertThat(Departures.column(table)).isEmpty();
    }
  }

  private void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> CompanyArchive.check(migrator(), file)).isInstanceOf(CompanyArchive.Refused.class).hasMessageContaining(why);
  }

  private interface Change {
    /** @return null to leave the entry out */
    String of(String text);
  }

  private void rewrite(Path to, String which, Change change) throws Exception {
    rewrite(to, List.of(which), change);
  }

  /** With a hash that fits: whoever changes the one can change the other. */
  private void rewriteManifest(Path to, Change change) throws Exception {
    try (var read = new ZipFile(zip.toFile())) {
      var text = change.of(new String(read.getInputStream(read.getEntry("manifest.json")).readAllBytes(), StandardCharsets.UTF_8));
      var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
      rewrite(to, List.of("manifest.json", "manifest.sha256"), old -> old.startsWith("{") ? text : hash);
    }
  }

  private void rewrite(Path to, List<String> which, Change change) throws Exception {
    try (var read = new ZipFile(zip.toFile()); var write = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var entry : read.stream().toList()) {
        var content = read.getInputStream(entry).readAllBytes();
        if (which.contains(entry.getName())) {
          var text = change.of(new String(content, StandardCharsets.UTF_8));
          if (text == null) {
            continue;
          }
          content = text.getBytes(StandardCharsets.UTF_8);
        }
        write.putNextEntry(new ZipEntry(entry.getName()));
        write.write(content);
      }
    }
  }

  private static DataSource migrator() {
    return Books.login(Stack.MIGRATOR);
  }

  private static <T> T as(Company company, Callable<T> work) throws Exception {
    return Current.as(new Tenant(company.id(), company.schema()), new Actor(null, "", ""), work);
  }
}
