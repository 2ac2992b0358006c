package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request, the answer is a problem in due form, in the reader's language, that names the field. */
class ErrorsIT {
  private static final int TOO_LARGE = (1 << 20) + 1;
  private static Person member;

  /** A request, and what is wrong with it. */
  private record Wrong(String what, Supplier<Call> call, int status, String slug, List<String> fields) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  static void join() {
    member = Company.join(CompanyType.SAWMILL).administrator();
  }

  static Stream<Wrong> requests() {
    return Stream.of(
        wrong("half an object", lot("{\"lotNumber\":"), 400, "malformed"),
        wrong("no JSON at all", lot("lotNumber=1"), 400, "malformed"),
        wrong("something after the end", lot("{} {}"), 400, "malformed"),
        wrong("one field twice", lot("{\"lotNumber\":\"a\",\"lotNumber\":\"b\"}"), 400, "malformed"),
        wrong("a list for an object", lot("[]"), 400, "malformed"),
        wrong("an empty body", lot(""), 400, "invalid", "body"),
        wrong("null", lot("null"), 400, "invalid", "body"),
        wrong("no body", () -> member.call("POST", "lots").header("Content-Type", "application/json"), 400, "invalid", "body"),
        wrong("an unknown field", lotWith("colour", "red"), 400, "invalid", "colour"),
        wrong("an unknown field further in", woodWith("board", Map.of("thicknessMm", 1, "widthMm", 1, "lengthMm", 1, "depth", 1)),
            400, "invalid", "wood.board.depth"),
        wrong("a dimension that is none", woodWith("board", Map.of("thicknessMm", 0, "widthMm", 1, "lengthMm", 1)), 400, "invalid",
            "wood.board.thicknessMm"),
        wrong("no wood at all", lotWith("wood", null), 400, "invalid", "wood"),
        wrong("nothing in a list of marks", woodWith("marks", Collections.singletonList(null)), 400, "invalid", "wood.marks[0]"),
        wrong("wood that is wetter than its drying allows", woodWith("moisturePercent", 35), 422, "refused", "wood.moisturePercent"),
        wrong("a field one only reads", lotWith("volumeM3", 12), 400, "invalid", "volumeM3"),
        wrong("an id one may not choose", lotWith("id", UUID.randomUUID()), 400, "invalid", "id"),
        wrong("a word for a number", lotWith("pieces", "ten"), 400, "invalid", "pieces"),
        wrong("a number in quotes", lotWith("pieces", "10"), 400, "invalid", "pieces"),
        wrong("part of a piece", lotWith("pieces", 1.5), 400, "invalid", "pieces"),
        wrong("more pieces than a number holds", lotWith("pieces", 1L << 40), 400, "invalid", "pieces"),
        wrong("a number for a text", lotWith("place", 5), 400, "invalid", "place"),
        wrong("a kind that there is not", woodWith("kind", "STEEL"), 400, "invalid", "wood.kind"),
        wrong("a kind by its number", woodWith("kind", 1), 400, "invalid", "wood.kind"),
        wrong("a list for a text", woodWith("species", List.of()), 400, "invalid", "wood.species"),
        wrong("a mark that turns the text around", lotWith("place", "a\u202Eb"), 400, "invalid", "place"),
        wrong("half a character", lot("{\"place\":\"\\ud800\"}"), 400, "invalid", "place"),
        wrong("a grade over two lines", woodWith("grade", "当社\n特選"), 422, "refused", "wood.grade"),
        wrong("a character that no text has", lotWith("place", "a\0b"), 400, "invalid", "place"),
        wrong("nothing where something is needed", woodWith("grade", null), 400, "invalid", "wood.grade"),
        wrong("two wrong fields", () -> member.call("POST", "lots").json(changed(Map.of("pieces", 0, "lotNumber", " "))), 400, "invalid",
            "pieces", "lotNumber"),
        wrong("a wrong field in a list", () -> member.call("POST", "orders").json(Map.of("deliveryPlace", "x", "remarks", "", "lines",
            List.of(Map.of("listingId", UUID.randomUUID(), "pieces", 0)))), 400, "invalid", "lines[0].pieces"),
        wrong("an id that is none", () -> member.call("POST", "partners").json(Map.of("companyId", "x", "message", "")), 400, "invalid",
            "companyId"),
        wrong("a species that does not grow", woodWith("species", "STEEL"), 422, "refused", "wood.species"),
        wrong("an unknown path", get("nowhere"), 404, "not-found"),
        wrong("an unknown path below a known one", get("lots/1/2/3"), 404, "not-found"),
        wrong("the API's own root", get(""), 404, "not-found"),
        wrong("a method that is not there", () -> member.call("DELETE", "lots"), 405, "method-not-allowed"),
        wrong("a method that nobody knows", () -> member.call("BREW", "lots"), 405, "method-not-allowed"),
        wrong("an answer that we do not give", () -> member.call("GET", "lots").header("Accept", "text/csv"), 406, "not-acceptable"),
        wrong("a form that we do not read", () -> member.call("POST", "lots").raw("text/plain", "x"), 415, "unsupported-media-type"),
        wrong("a form", () -> member.call("POST", "lots").raw("application/x-www-form-urlencoded", "a=b"), 415, "unsupported-media-type"),
        wrong("too much, announced", () -> member.call("POST", "lots").raw("application/json", "x".repeat(TOO_LARGE)), 413, "too-large"),
        wrong("too much, in pieces", () -> member.call("POST", "lots").body("application/json",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("\"" + "x".repeat(TOO_LARGE)).getBytes()))), 413, "too-large"),
        wrong("a place that is not in the list", get("lots?cursor=xyz"), 400, "invalid", "cursor"),
        wrong("a place of another list", get("lots?cursor=" + cursor("zzz|" + UUID.randomUUID())), 400, "invalid", "cursor"),
        wrong("an empty page", get("lots?limit=0"), 400, "invalid", "limit"),
        wrong("too long a page", get("lots?limit=201"), 400, "invalid", "limit"),
        wrong("a limit that is no number", get("lots?limit=many"), 400, "invalid", "limit"),
        wrong("a kind in the query that there is not", get("lots?kind=STEEL"), 400, "invalid", "kind"),
        wrong("a kind in the query in small letters", get("lots?kind=sawn"), 400, "invalid", "kind"),
        wrong("an id in the query that is none", get("audit?subject=1"), 400, "invalid", "subject"),
        wrong("an order that we do not sort in", get("market/listings?sort=seller"), 400, "invalid", "sort"),
        wrong("a value of a list in the query that is none", get("market/listings?prefecture=13&prefecture=99"), 400, "invalid", "prefecture"),
        wrong("a figure in the query that is too large", get("market/listings?minLengthMm=1000000"), 400, "invalid", "minLengthMm"),
        wrong("a member of a set that is none", () -> member.call("POST", "listings").json(Map.of("lotId", UUID.randomUUID(), "pieces", 1,
            "priceUnit", "PIECE", "remarks", "", "deliveryArea", List.of("13", "99"))), 400, "invalid", "deliveryArea"),
        wrong("a figure in the query that is none", get("market/listings?minYenPerM3=cheap"), 400, "invalid", "minYenPerM3"),
        wrong("a version that is missing in the query", () -> member.call("DELETE", "orders/" + UUID.randomUUID() + "/draft"), 400,
            "invalid", "version"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void is_a_problem_in_both_languages(Wrong wrong) {
    var japanese = wrong.call.get().header("Accept-Language", "ja").reply().problem(wrong.status, wrong.slug);
    var english = wrong.call.get().header("Accept-Language", "en-GB,en;q=0.9").reply().problem(wrong.status, wrong.slug);
    japanese.naming(wrong.fields.toArray(String[]::new));
    english.naming(wrong.fields.toArray(String[]::new));
    assertThat(List.of(japanese.header("content-language"), english.header("content-language"))).containsExactly("ja", "en");
    assertThat(japanese.json().get("title")).isNotEqualTo(english.json().get("title"));
    assertThat(japanese.json().get("detail")).isNotEqualTo(english.json().get("detail"));
    if (!wrong.fields.isEmpty()) {
      assertThat(japanese.json().at("/errors/0/message")).isNotEqualTo(english.json().at("/errors/0/message"));
    }
  }

  @Test
  void whoever_names_no_language_reads_japanese() {
    for (var language : new String[] {null, "*", "fr", "de;q=1, *;q=0.1", "en;q=0", "%%%"}) {
      var call = member.call("GET", "nowhere");
      var reply = (language == null ? call : call.header("Accept-Language", language)).reply();
      assertThat(reply.header("content-language")).as("Accept-Language: %s", language).isEqualTo("ja");
    }
  }

  @Test
  void a_version_that_somebody_overtook_is_stale() {
    var lot = member.post("lots", Goods.boards(10));
    var listing = member.post("listings", Goods.listing(lot, 5, "PIECE", 100));
    var version = Map.of("version", listing.get("version").asInt() + 1);
    member.tryPost("listings/" + listing.get("id").asText() + "/withdrawal", version).problem(409, "stale");
    member.tryPut("company", Map.of("version", 999, "publicProfile", Map.of("tradeName", "x", "prefecture", "01", "dealsIn", List.of(),
        "certifications", List.of(), "introduction", ""), "detailedProfile", Map.of())).problem(409, "stale");
  }

  @Test
  void a_lot_number_is_given_once() {
    var lot = Goods.boards(1);
    member.post("lots", lot);
    member.tryPost("lots", lot).problem(422, "refused").naming("lotNumber");
    var number = (String) lot.get("lotNumber");
    for (var alike : List.of(number.toLowerCase(Locale.ROOT), number.toUpperCase(Locale.ROOT), " " + number + " ", number.replace('-', '－'))) {
      member.tryPost("lots", changed(lot, "lotNumber", alike)).problem(422, "refused").naming("lotNumber");
    }
    var other = member.post("lots", changed(lot, "lotNumber", "  Ｔ４－" + number + "　"));
    assertThat(other.get("lotNumber").asText()).isEqualTo("T4-" + number);
  }

  private static Map<String, Object> changed(Map<String, Object> one, String field, Object value) {
    var changed = new HashMap<>(one);
    changed.put(field, value);
    return changed;
  }

  @Test
  void a_grade_is_found_by_its_code_whichever_of_its_words_was_sent() {
    var lot = member.post("lots", changed(Goods.boards(1), "wood", Goods.wood("grade", " 特１等 ")));
    assertThat(lot.get("wood").get("grade").asText()).isEqualTo("TOKUITTO");
  }

  @Test
  void what_the_server_itself_refuses_shows_nothing_of_its_inside() throws Exception {
    for (var line : List.of("GET /api/v1/%zz HTTP/1.1", "GET /api/v1/%<script>", "NONSENSE", "GET /api/v1/lots HTTP/9.9")) {
      assertThat(RawRequest.send(line, member.token())).as(line).doesNotContainIgnoringCase("<script", "exception", "\tat ", "liberty");
    }
  }

  @Test
  void what_well_behaved_clients_do_not_send_is_answered_in_due_form_too() throws Exception {
    for (var line : List.of("GET /api/v1/lots?q=%zz HTTP/1.1", "GET /api/v1/../../WEB-INF/web.xml HTTP/1.1",
        "GET /api/v1/lots/%2e%2e/%2e%2e HTTP/1.1", "TRACE /api/v1/lots HTTP/1.1", "GET /WEB-INF/web.xml HTTP/1.1",
        "GET /api/v1/lots HTTP/1.1\r\nAuthorization: Bearer " + "x".repeat(15_000))) {
      var answer = RawRequest.send(line, member.token());
      assertThat(answer).as(line).containsPattern("^HTTP/1.1 4\\d\\d ").doesNotContainIgnoringCase("<html", "<!doctype", "exception",
          "\tat ", "SRVE", "liberty").contains("application/problem+json");
    }
  }

  private static Wrong wrong(String what, Supplier<Call> call, int status, String slug, String... fields) {
    return new Wrong(what, call, status, slug, List.of(fields));
  }

  private static Supplier<Call> lot(String body) {
    return () -> member.call("POST", "lots").raw("application/json", body);
  }

  private static Supplier<Call> lotWith(String field, Object value) {
    return () -> member.call("POST", "lots").json(changed(Collections.singletonMap(field, value)));
  }

  private static Supplier<Call> woodWith(String field, Object value) {
    return () -> member.call("POST", "lots").json(changed(Map.of("wood", Goods.wood(field, value))));
  }

  private static Map<String, Object> changed(Map<String, ?> by) {
    var lot = new HashMap<>(Goods.boards(1));
    lot.putAll(by);
    return lot;
  }

  private static Supplier<Call> get(String path) {
    return () -> member.call("GET", path);
  }

  private static String cursor(String plain) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes());
  }
}
