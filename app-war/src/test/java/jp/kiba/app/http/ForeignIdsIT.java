package jp.kiba.app.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What belongs to others looks like what does not exist: every operation with an id in its path, on real things of two
 * companies that trade with each other, asked by a third that may do everything. The operations come from the published
 * document; one on a collection that is not known here fails the test until somebody says what a stranger's is.
 */
class ForeignIdsIT {
  /** What everybody may look at. */
  private static final Set<String> PUBLIC = Set.of("GET /api/v1/companies/{id}", "GET /api/v1/companies/{id}/logo",
      "GET /api/v1/market/listings/{id}", "GET /api/v1/market/listings/{id}/photos/{photoId}",
      // everybody has the same presets
      "PUT /api/v1/roles/presets/{role}/approval-limit");
  /** The operator's own: members get 403, which RolesIT sees to. */
  private static final String OPERATOR = "/api/v1/operator/";

  private static ApiDocument document;
  private static Samples samples;
  private static Company stranger;
  private static Trade trade;
  private static Map<String, Set<String>> foreign;

  @BeforeAll
  static void trade() throws SQLException {
    document = ApiDocument.published();
    samples = new Samples(document);
    stranger = Company.join(CompanyType.WHOLESALER);
    var seller = Company.join(CompanyType.SAWMILL);
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    var listing = Goods.offer(seller.administrator(), 10, 1000);
    trade = Trade.draft(buyer.administrator(), seller.administrator(), listing, 4);
    trade.place();
    trade.confirm();
    trade.dispatch(2);
    var draft = Trade.draft(buyer.administrator(), seller.administrator(), listing, 1);
    var attached = UUID.randomUUID();
    NegotiationIT.file(trade.buyer(), trade, attached, "加工図.pdf", "%PDF-1.7 図").ok();
    var partnership = seller.administrator().get("partners").at("/items/0/id").asText();
    var terms = seller.administrator().post("partners/" + partnership + "/terms", Map.of("remarks", "",
        "terms", Map.of("payment", "PREPAID", "quantityTolerancePercent", 0, "amountRounding", "FLOOR")));
    var blocked = Company.join(CompanyType.OTHER);
    seller.administrator().post("blocked-companies", Map.of("companyId", blocked.id()));
    var webhook = seller.administrator().post("webhooks", Map.of("url", "http://localhost:1/", "events", List.of("order.placed")))
        .at("/webhook/id").asText();
    var origin = seller.administrator().post("origins", Map.of("origin", OriginIT.facts("50")));
    var paper = UUID.randomUUID();
    OriginIT.file(seller.administrator(), origin, paper, "届出書.pdf", OriginIT.PDF.getBytes(StandardCharsets.UTF_8)).ok();
    foreign = Map.ofEntries(
        entry("webhooks", Set.of(webhook)),
        entry("documents", Set.of(seller.administrator().post(trade.path() + "/documents", Map.of("kinds", List.of("DELIVERY_NOTE")))
            .at("/documents/0/id").asText())),
        entry("invoice-runs", Set.of(UUID.randomUUID().toString())),
        entry("document-archives", Set.of(UUID.randomUUID().toString())),
        entry("support-grants", Set.of(seller.administrator().post("support-grants", Map.of("hours", 1, "reason", "確認のため"))
            .get("id").asText())),
        entry("deliveries", Set.of(seller.administrator().post("webhooks/" + webhook + "/ping", Map.of()).get("id").asText())),
        entry("jobs", Set.of(JobsIT.ofCompany(seller).toString())),
        entry("members", Set.of(memberId(seller.administrator()), memberId(seller.colleague(MemberRole.SALES)))),
        entry("partners", Set.of(partnership)),
        entry("exports", Set.of(seller.administrator().post("company/exports", Map.of()).get("id").asText())),
        entry("list-exports", Set.of(seller.administrator().post("lots/file", Map.of("form", "CSV")).get("id").asText())),
        entry("leavings", Set.of(UUID.randomUUID().toString())),
        entry("deletion-certificates", Set.of(UUID.randomUUID().toString())),
        entry("origins", Set.of(origin.get("id").asText())),
        entry("evidence", Set.of(paper.toString())),
        entry("imports", Set.of(seller.administrator().post("imports", Map.of("fileName", "在庫.csv", "contentType", "text/csv", "length", 1))
            .at("/summary/id").asText())),
        entry("lots", Set.of(listing.get("lotId").asText())),
        entry("price-lists", Set.of(seller.administrator().post("price-lists", Map.of("content", Map.of("name", "工務店様", "validFrom", "2026-04-01",
            "note", "", "partners", Set.of(buyer.id()), "groups", Set.of(), "items", List.of(Map.of("discountPercent", 5))))).get("id").asText())),
        entry("customer-groups", Set.of(seller.administrator().post("customer-groups", Map.of("version", 0, "name", "工務店",
            "members", Set.of(buyer.id()))).get("id").asText())),
        // seen with their listing, which is public; ListingLifeIT looks at those that are not
        entry("photos", Set.of(UUID.randomUUID().toString())),
        entry("places", Set.of(seller.administrator().get("places").at("/items/0/id").asText())),
        entry("transformations", Set.of(sawn(seller.administrator()))),
        entry("stock-takes", Set.of(seller.administrator().post("stock-takes",
            Map.of("placeId", seller.administrator().get("places").at("/items/0/id"))).get("id").asText())),
        entry("listings", Set.of(listing.get("id").asText())),
        entry("companies", Set.of(seller.id().toString())),
        entry("orders", Set.of(trade.id(), draft.id())),
        entry("filters", Set.of(seller.administrator().post("orders/filters", Map.of("name", "待ち",
            "wanted", Map.of("side", "SALE", "overdue", false, "sort", "DUE"))).get("id").asText())),
        entry("bulk-actions", Set.of(seller.administrator().post("orders/bulk-actions/confirmation",
            Map.of("orders", List.of(Map.of("id", trade.id(), "version", 0)))).get("id").asText())),
        entry("inbox", Set.of(NoticeIT.inbox(seller.administrator(), 1).at("/0/id").asText())),
        entry("attachments", Set.of(attached.toString())),
        entry("approvals", Set.of(UUID.randomUUID().toString())),
        entry("enquiries", Set.of(buyer.administrator().post("enquiries", Map.of("title", "柱", "sellers", List.of(seller.id()), "lines",
            List.of(Map.of("wood", Goods.wood("surface", "PLANED"), "pieces", 3)), "deliveryPlace", "新木場", "remarks", "")).get("id").asText())),
        entry("shipments", Set.of(trade.asSeenBy(trade.buyer()).at("/shipments/0/id").asText())),
        entry("load-plans", Set.of(loadPlan())),
        entry("amendments", Set.of(amendment())),
        entry("claims", Set.of(claim())),
        entry("vehicles", Set.of(seller.administrator().post("vehicles", Map.of("version", 0, "name", "4t", "capacityM3", 10,
            "capacityKg", 4000, "bedLengthMm", 6200, "archived", false)).get("id").asText())),
        entry("terms", Set.of(terms.get("id").asText())),
        entry("blocked-companies", Set.of(blocked.id().toString())),
        entry("reviews", Set.of(seller.administrator().post("reviews", Map.of("reviewer", "審査員", "purpose", "監査", "days", 1)).get("id").asText())),
        entry("roles", Set.of(seller.administrator().post("roles", Map.of("name", "検品", "permissions", List.of("lot:view")))
            .get("id").asText())),
        entry("presets", Set.of("SALES")),
        entry("api-keys", Set.of(seller.administrator().post("api-keys", Map.of("name", "在庫連携", "permissions", List.of("lot:view"),
            "expiresOn", LocalDate.now().plusDays(30).toString())).at("/key/id").asText())),
        entry("directory-tokens", Set.of(seller.administrator().post("directory-tokens", Map.of()).get("id").asText())),
        entry("searches", Set.of(seller.administrator().post("market/searches", Goods.search("105角")).get("id").asText())),
        entry("shopping-lists", Set.of(buyer.administrator().post("shopping-lists", Goods.shoppingList("現場")).get("id").asText())),
        // the operator's alone
        entry("issuers", Set.of(UUID.randomUUID().toString())),
        entry("domains", Set.of("mill.example")),
        entry("isolation-audits", Set.of(UUID.randomUUID().toString())),
        entry("twin-runs", Set.of(UUID.randomUUID().toString())),
        entry("type-requests", Set.of(UUID.randomUUID().toString())));
  }

  private static String loadPlan() {
    var vehicle = trade.seller().post("vehicles", Map.of("version", 0, "name", "10t", "capacityM3", 30, "capacityKg", 10_000, "bedLengthMm", 9600,
        "archived", false)).get("id");
    return trade.seller().post("load-plans", Map.of("version", 0, "vehicleId", vehicle, "day", LocalDate.now().toString(), "note", "",
        "lines", List.of(Map.of("lineId", trade.asSeenBy(trade.seller()).at("/lines/0/id"), "pieces", 1)))).get("id").asText();
  }

  private static String amendment() {
    var line = Map.of("lineId", trade.asSeenBy(trade.buyer()).at("/lines/0/id"), "pieces", 3);
    trade.command(trade.buyer(), "amendments", Map.of("reason", "変更", "lines", List.of(line), "charges", List.of())).ok();
    return trade.buyer().get(trade.path() + "/amendments").at("/0/id").asText();
  }

  private static String claim() {
    trade.command(trade.buyer(), "claims", Map.of("lineId", trade.asSeenBy(trade.buyer()).at("/lines/0/id"), "kind", "DAMAGED",
        "pieces", 1, "text", "割れ", "photos", List.of())).ok();
    return trade.buyer().get(trade.path() + "/claims").at("/0/id").asText();
  }

  @Test
  void every_collection_in_a_path_is_known_here() {
    var collections = new HashSet<String>();
    document.operations().forEach(operation -> collections.addAll(operation.collections()));
    assertThat(foreign.keySet()).containsExactlyInAnyOrderElementsOf(collections);
  }

  @Test
  void a_strangers_things_are_answered_as_what_does_not_exist() throws Exception {
    var operations = document.operations().stream()
        .filter(o -> !o.collections().isEmpty() && !PUBLIC.contains(o.toString()) && !o.path().startsWith(OPERATOR)).toList();
    assertThat(operations).isNotEmpty();
    assertThat(FourHands.complaints(operations, operation -> {
      var nothing = ask(operation, operation.collections().stream().map(c -> UUID.randomUUID().toString()).toList());
      nothing.problem(404, "not-found");
      for (var ids : combinations(operation.collections())) {
        var theirs = ask(operation, ids);
        if (!theirs.indistinct().equals(nothing.indistinct())) {
          return operation + " tells a stranger's from nothing: " + theirs.indistinct() + "\ninstead of " + nothing.indistinct();
        }
      }
      return null;
    })).isEmpty();
  }

  @Test
  void a_strangers_shipment_is_not_found_under_ones_own_order() {
    var seller = Company.join(CompanyType.SAWMILL);
    stranger.becomePartnerOf(seller);
    var own = Trade.draft(stranger.administrator(), seller.administrator(), Goods.offer(seller.administrator(), 5, 500), 5);
    own.place();
    own.confirm();
    own.dispatch(2);
    var receipt = Map.of("version", own.asSeenBy(own.buyer()).get("version"), "lines",
        List.of(Map.of("lineId", UUID.randomUUID(), "receivedPieces", 1, "closeShort", false)));
    var theirs = foreign.get("shipments").iterator().next();
    var answer = own.buyer().tryPost(own.path() + "/shipments/" + theirs + "/receipt", receipt).problem(404, "not-found");
    var nothing = own.buyer().tryPost(own.path() + "/shipments/" + UUID.randomUUID() + "/receipt", receipt);
    assertThat(answer.indistinct()).isEqualTo(nothing.indistinct());
  }

  @Test
  void a_draft_is_not_there_for_its_seller() {
    var draft = Trade.draft(trade.buyer(), trade.seller(), Goods.offer(trade.seller(), 3, 300), 1);
    assertThat(trade.seller().tryGet(draft.path()).problem(404, "not-found").indistinct())
        .isEqualTo(trade.seller().tryGet("orders/" + UUID.randomUUID()).indistinct());
  }

  @Test
  void a_company_that_has_not_come_yet_and_a_withdrawn_listing_are_not_there() {
    var invited = Company.invite("まだ来ない会社", "01", CompanyType.PRECUT).at("/company/id").asText();
    var listing = Goods.offer(trade.seller(), 3, 300);
    trade.seller().post("listings/" + listing.get("id").asText() + "/withdrawal", Map.of("version", listing.get("version")));
    for (var path : List.of("companies/" + invited, "market/listings/" + listing.get("id").asText())) {
      var nothing = stranger.administrator().tryGet(path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID());
      assertThat(stranger.administrator().tryGet(path).problem(404, "not-found").indistinct()).isEqualTo(nothing.indistinct());
    }
  }

  @Test
  void what_is_no_id_is_not_found_either() {
    for (var path : List.of("orders/1", "orders/x%20y", "lots/null", "members/%27/roles", "companies/..%5C")) {
      var reply = stranger.administrator().tryGet(path);
      assertThat(reply.status()).as(path).isIn(400, 404, 405);
      reply.assertProblem();
    }
  }

  private static Reply ask(ApiDocument.Operation operation, List<String> ids) {
    return samples.call(operation, ids).token(stranger.administrator().token()).reply();
  }

  private static String sawn(Person mill) {
    var logs = mill.post("lots", Goods.logs(10));
    return mill.post("transformations", Map.of("performedOn", LocalDate.now().minusDays(1).toString(), "carryCost", false,
        "inputs", List.of(Map.of("lotId", logs.get("id"), "version", logs.get("version"), "pieces", 10)),
        "outputs", List.of(Map.of("lotNumber", "sawn-1", "wood", Goods.wood("log", null), "pieces", 20, "placeId", logs.get("placeId")))))
        .get("id").asText();
  }

  /** Every way to fill the path with things of others. */
  private static List<List<String>> combinations(List<String> collections) {
    List<List<String>> all = List.of(List.of());
    for (var collection : collections) {
      var longer = new ArrayList<List<String>>();
      for (var begun : all) {
        for (var id : foreign.get(collection)) {
          var next = new ArrayList<>(begun);
          next.add(id);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private static String memberId(Person person) {
    return person.get("me").get("memberId").asText();
  }
}
