package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.kiba.app.http.MarkedCompanies.Marked;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred companies have marked everything that is theirs: e-mail, telephone, address, numbers, names of people. Nobody
 * reads a mark anywhere before a partnership, a partner reads what was disclosed, and after the end nobody does again.
 */
class DisclosureIT {
  private static List<Marked> marked;
  private static Company looker;
  private static Sweep sweep;

  @BeforeAll
  static void two_hundred_companies() throws SQLException {
    looker = Company.join(CompanyType.WHOLESALER);
    marked = MarkedCompanies.seed(looker.id());
    sweep = new Sweep(ApiDocument.published(), marked);
  }

  @Test
  void a_stranger_reads_no_mark_in_any_answer() throws Exception {
    var findings = sweep.reads(people(looker), own(looker));
    assertThat(findings.leaks()).isEmpty();
    assertThat(findings.answered()).as("answers, or nothing was tested").isGreaterThan(marked.size() * 2);
  }

  @Test
  void nobody_at_the_operators_reads_one_either() throws Exception {
    // Not the one whom the other tests need, and several: each may ask only so often in a minute.
    var operators = List.of(new Person("operator-who-looks-1"), new Person("operator-who-looks-2"), new Person("operator-who-looks-3"));
    try (var database = Server.stack().admin().getConnection()) {
      for (var operator : operators) {
        MarkedCompanies.run(database, "INSERT INTO platform.operator (issuer, subject) VALUES (?, ?)", Server.stack().issuer(), operator.name());
      }
    }
    assertThat(sweep.reads(operators, List.of()).leaks()).isEmpty();
  }

  @Test
  void how_a_phrase_is_read_does_not_tell_whether_the_words_are_anybodys() {
    var somebodys = marked.get(16);
    var member = looker.administrator();
    for (var word : List.of(somebodys.email(), "花子zq017m", "zq017l")) {
      var nobodys = word.replace("017", "817");
      var read = member.tryGet("market/reading?phrase=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
      var other = member.tryGet("market/reading?phrase=" + URLEncoder.encode(nobodys, StandardCharsets.UTF_8));
      assertThat(read.indistinct()).as(word).isEqualTo(other.indistinct().replace(nobodys, word));
    }
  }

  @Test
  void whatever_is_commanded_neither_answers_nor_records_nor_logs_show_one() throws Exception {
    var asker = Company.join(CompanyType.WHOLESALER);
    var findings = sweep.commands(people(asker));
    assertThat(findings.leaks()).isEmpty();
    assertThat(sweep.reads(people(asker), own(asker)).leaks()).isEmpty();
    assertThat(outsideTheirBooks(asker, looker)).as("outbox, jobs, letters, market, exchange, and the books of those who looked").isEmpty();
    assertThat(MarkedCompanies.marksIn(String.join("\n", Server.log()).replaceAll("marked-\\d{3}", ""))).isEmpty();
  }

  @Test
  void a_partner_reads_what_was_disclosed_until_the_end() throws Exception {
    var other = marked.get(0);
    var partner = Company.join(CompanyType.WHOLESALER);
    var member = partner.administrator();
    var asked = other.person().post("partners", Map.of("companyId", partner.id(), "message", "お願いします"));
    var path = "partners/" + asked.get("id").asText();
    assertThat(MarkedCompanies.marksIn(member.get(path).toString())).isEmpty();

    var acceptance = member.call("POST", path + "/acceptance").header("Idempotency-Key", "accept-" + partner.id())
        .json(Map.of("version", asked.get("version"))).reply();
    assertThat(MarkedCompanies.marksIn(acceptance.body())).isEqualTo(other.disclosed());
    assertThat(seenBy(partner)).isEqualTo(other.disclosed());
    var order = Trade.draft(member, other.person(), member.get("market/listings/" + other.listing()), 1);
    order.place();
    assertThat(MarkedCompanies.marksIn(order.asSeenBy(member).toString())).isEqualTo(other.disclosed());

    var company = other.person().get("company");
    other.person().put("company", Map.of("version", company.get("version"), "publicProfile", company.get("publicProfile"),
        "detailedProfile", Map.of("email", "zq001x@marked.example")));
    assertThat(MarkedCompanies.marksIn(member.get(path).toString())).as("a snapshot stays as it was").isEqualTo(other.disclosed());

    member.post(path + "/ending", Map.of("version", member.get(path).get("version")));
    assertThat(sweep.reads(people(partner), own(partner)).leaks()).isEmpty();
    assertThat(MarkedCompanies.marksIn(order.asSeenBy(member).toString())).isEmpty();
    var again = member.call("POST", path + "/acceptance").header("Idempotency-Key", "accept-" + partner.id())
        .json(Map.of("version", asked.get("version"))).reply();
    assertThat(again.status()).as("the first answer once more").isEqualTo(acceptance.status());
    assertThat(MarkedCompanies.marksIn(again.body())).as("without what was taken back").isEmpty();
    assertThat(outsideTheirBooks(partner)).isEmpty();
  }

  @Test
  void one_mark_in_the_wrong_place_is_found() throws Exception {
    var other = marked.get(49);
    try {
      introduce(other, "お電話は " + other.phone() + " まで");
      assertThat(sweep.reads(people(looker), own(looker)).leaks())
          .anyMatch(leak -> leak.startsWith("GET /api/v1/companies/" + other.id() + " answers 200 with [" + other.phone()))
          .anyMatch(leak -> leak.startsWith("GET /api/v1/companies answers 200"))
          .allMatch(leak -> leak.contains("/companies"));
      assertThat(outsideTheirBooks(looker)).containsExactly("market.company_profile: [" + other.phone() + "]");
    } finally {
      introduce(other, "木材の卸売");
    }
  }

  @Test
  void what_is_offered_to_others_or_later_is_found_by_nobody_else_in_no_way() throws Exception {
    var seeker = Company.join(CompanyType.WHOLESALER).administrator();
    var hidden = new HashMap<>(Goods.criteria(105));
    hidden.put("species", List.of(MarkedCompanies.HIDDEN_SPECIES));
    var saved = seeker.post("market/searches", Map.of("name", "隠れた材", "sort", "PRICE", "notifies", false, "wanted",
        Map.of("wood", hidden, "priceUnits", List.of(), "sellers", List.of(), "legality", List.of(), "onlyPartners", false)));
    var list = seeker.post("shopping-lists", Map.of("name", "現場", "lines", List.of(
        Map.of("phrase", "隠れた材", "wood", hidden, "pieces", 1), Map.of("phrase", "杉", "wood", Goods.criteria(105), "pieces", 1))));
    assertThat(found(seeker, saved, list)).isEmpty();
    var planted = Map.of("visibility = 'EVERYONE'", "visibility = 'PARTNERS'", "publish_from = NULL", "publish_from = now() + interval '9 days'");
    for (var hole : planted.entrySet()) {
      var which = "publish_from IS " + (hole.getKey().startsWith("publish") ? "NOT NULL" : "NULL AND visibility = 'PARTNERS'");
      try (var database = Server.stack().admin().getConnection()) {
        var id = one(database, "SELECT id FROM market.listing WHERE species = '" + MarkedCompanies.HIDDEN_SPECIES + "' AND " + which + " LIMIT 1");
        MarkedCompanies.run(database, "UPDATE market.listing SET " + hole.getKey() + " WHERE id = ?", id);
        try {
          assertThat(found(seeker, saved, list)).as(hole.getKey()).contains("NEWEST", "PRICE", "VOLUME", "facets", "file", "comparison");
        } finally {
          MarkedCompanies.run(database, "UPDATE market.listing SET " + hole.getValue() + " WHERE id = ?", id);
        }
      }
    }
    assertThat(found(seeker, saved, list)).isEmpty();
  }

  /** Where on the market an offer shows that is not for them, or what somebody else pays. */
  private static Set<String> found(Person seeker, JsonNode saved, JsonNode list) {
    var wood = "?species=" + MarkedCompanies.HIDDEN_SPECIES;
    var ways = new HashMap<String, String>(Map.of("facets", "market/facets" + wood, "file", "market/listings/file" + wood + "&form=CSV",
        "bounds", "market/listings" + wood + "&minYenPerM3=30999&maxYenPerM3=31001", "words", "market/listings?text=zq",
        "others' prices", "market/listings?sort=PRICE&minYenPerM3=99000000000&limit=200", "comparison", "shopping-lists/" + list.get("id").asText() + "/comparison"));
    List.of("NEWEST", "PRICE", "LEAD", "VOLUME").forEach(sort -> ways.put(sort, "market/listings" + wood + "&sort=" + sort));
    var found = new TreeSet<String>();
    ways.forEach((way, path) -> {
      if (!MarkedCompanies.marksIn(seeker.tryGet(path).body()).isEmpty()) {
        found.add(way);
      }
    });
    if (seeker.get("market/facets" + wood).get("total").asInt() > 0) {
      found.add("total");
    }
    for (var search : seeker.get("market/searches")) {
      if (search.get("id").equals(saved.get("id")) && search.get("fresh").asInt() > 0) {
        found.add("saved search");
      }
    }
    return found;
  }

  private static Object one(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement(); var row = statement.executeQuery(sql)) {
      row.next();
      return row.getObject(1);
    }
  }

  private static void introduce(Marked other, String text) throws SQLException {
    try (var database = Server.stack().admin().getConnection()) {
      MarkedCompanies.run(database, "UPDATE market.company_profile SET introduction = ? WHERE company_id = ?", text, other.id());
    }
  }

  /** Every mark that a company finds when it looks everywhere. */
  private static Set<String> seenBy(Company company) throws InterruptedException {
    var seen = new TreeSet<String>();
    sweep.reads(people(company), own(company)).leaks().forEach(leak -> seen.addAll(MarkedCompanies.marksIn(leak)));
    return seen;
  }

  /** Each may ask only so often in a minute; the administrator is left to what the tests ask themselves. */
  private static List<Person> people(Company company) {
    return List.of(company.colleague(MemberRole.ADMINISTRATOR), company.colleague(MemberRole.ADMINISTRATOR, MemberRole.SALES),
        company.colleague(MemberRole.ADMINISTRATOR, MemberRole.PURCHASING), company.colleague(MemberRole.ADMINISTRATOR, MemberRole.VIEWER));
  }

  private static List<String> own(Company company) {
    var member = company.administrator();
    return Trade.each(member.get("partners?limit=200").get("items")).stream().map(p -> p.get("id").asText()).toList();
  }

  /** Every row outside of the marked companies' books, as text: tables that bear a mark, and which. */
  private static List<String> outsideTheirBooks(Company... books) throws SQLException {
    try (var database = Server.stack().admin().getConnection(); var tables = database.prepareStatement("""
        SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        -- A partner's price lies in the market, for the eyes of two.
        WHERE c.relkind = 'r' AND c.relname <> 'partner_price' AND (n.nspname IN ('market', 'exchange', 'platform')
          OR n.nspname IN (SELECT schema_name FROM platform.company WHERE id = ANY (?))) ORDER BY 1""")) {
      tables.setArray(1, database.createArrayOf("uuid", List.of(books).stream().map(Company::id).toArray(UUID[]::new)));
      var found = new ArrayList<String>();
      try (var names = tables.executeQuery()) {
        while (names.next()) {
          var marks = new TreeSet<String>();
          try (var all = database.createStatement(); var rows = all.executeQuery("SELECT t::text FROM " + names.getString(1) + " t")) {
            while (rows.next()) {
              marks.addAll(MarkedCompanies.marksIn(rows.getString(1)));
            }
            // An offer for some lies in the market, too; who finds it is a test of its own.
            marks.removeIf(mark -> mark.endsWith("h"));
          }
          if (!marks.isEmpty()) {
            found.add(names.getString(1) + ": " + marks);
          }
        }
      }
      return found;
    }
  }
}
