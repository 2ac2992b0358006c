package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Going through a list page by page. */
class PagingIT {
  private static Person buyer;
  private static Person seller;

  /** What takes a long way to make three of; each has a test of its own. Their pages must fit together all the same. */
  private static final Set<String> FEW = Set.of("company/exports", "enquiries", "imports", "load-plans", "origins", "places", "price-lists", "stock-takes", "transformations", "operator/deletion-certificates", "operator/isolation-audits",
      "operator/issuers", "operator/leavings", "operator/reviews", "operator/twin-runs", "operator/type-requests");
  /** Wants more than a page: a partner, a counted place, a file; or is a sum and no list. */
  private static final Set<String> ELSEWHERE = Set.of("/api/v1/listings/prices", "/api/v1/movements/flow", "/api/v1/imports/{id}/errors",
      "/api/v1/stock-takes/{id}/lots");
  /** Lists below something, by what stands for its id. */
  private static final Map<String, String> BELOW = new HashMap<>();

  /** Three of everything else there is a list of. */
  @BeforeAll
  static void fill() {
    var wholesaler = Company.join(CompanyType.WHOLESALER);
    buyer = wholesaler.administrator();
    Stream.of(MemberRole.SALES, MemberRole.VIEWER).forEach(wholesaler::colleague);
    for (int i = 0; i < 3; i++) {
      var mill = Company.join(CompanyType.SAWMILL);
      wholesaler.becomePartnerOf(mill);
      seller = mill.administrator();
      Goods.offer(buyer, 5, 1000 + i % 2);
      buyer.post("orders", Goods.draft(Goods.offer(seller, 5, 2000), 1));
      buyer.post("blocked-companies", Map.of("companyId", Company.join(CompanyType.OTHER).id()));
      buyer.post("api-keys", Map.of("name", "鍵" + i, "permissions", List.of("lot:view"),
          "expiresOn", LocalDate.now().plusDays(30).toString()));
      buyer.post("vehicles", Map.of("version", 0, "name", "4t-" + i, "capacityM3", 10, "capacityKg", 4000, "bedLengthMm", 6200, "archived", false));
      buyer.post("shopping-lists", Goods.shoppingList("現場" + i));
      buyer.call("PUT", "documents/content?id=" + UUID.randomUUID() + "&kind=INVOICE&counterparty=K&issuedOn=2026-10-3" + i % 2 + "&number=A-" + i)
          .body("application/octet-stream", BodyPublishers.ofString("%PDF-1.7")).reply().ok();
      BELOW.put("/api/v1/operator/companies/{id}/audit", standing(mill));
    }
    BELOW.put("/api/v1/partners/{id}/terms", terms());
    BELOW.put("/api/v1/webhooks/{id}/deliveries", webhook());
    // Two colleagues joined, three partners accepted: whatever else comes, it does not come while we turn pages.
    NoticeIT.inbox(buyer, 5);
  }

  /** An operator's deeds. */
  private static String standing(Company company) {
    var path = "operator/companies/" + company.id();
    for (var deed : List.of("suspension", "reactivation")) {
      Person.operator().post(path + "/" + deed, Map.of("version", Person.operator().get(path).at("/company/version")));
    }
    return company.id().toString();
  }

  private static String terms() {
    var partnership = buyer.get("partners").at("/items/0/id").asText();
    for (int i = 0; i < 3; i++) {
      var path = "partners/" + partnership + "/terms";
      var proposed = buyer.post(path, Map.of("remarks", "",
          "terms", Map.of("payment", "PREPAID", "quantityTolerancePercent", i, "amountRounding", "FLOOR")));
      buyer.post(path + "/" + proposed.get("id").asText() + "/withdrawal", Map.of("version", proposed.get("version")));
    }
    return partnership;
  }

  private static String webhook() {
    var webhook = buyer.post("webhooks", Map.of("url", "http://localhost:1/", "events", List.of("order.placed"))).at("/webhook/id").asText();
    for (int i = 0; i < 3; i++) {
      buyer.post("webhooks/" + webhook + "/ping", Map.of());
    }
    return webhook;
  }

  /** Every list in the published document. */
  static Stream<String> lists() {
    var lists = ApiDocument.published().operations().stream().filter(o -> o.method().equals("GET"))
        .filter(o -> o.parameters("query").anyMatch(p -> p.get("name").asText().equals("cursor"))).map(o -> o.path()).filter(p -> !ELSEWHERE.contains(p)).toList();
    assertThat(lists).hasSizeGreaterThan(5);
    return Stream.concat(lists.stream(), Stream.of("/api/v1/market/listings?sort=PRICE"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void small_pages_together_are_the_large_one(String path) {
    var reader = path.contains("/operator/") ? Person.operator() : buyer;
    var whole = reader.get(with(path, "limit=200"));
    assertThat(whole.get("items").size()).isGreaterThanOrEqualTo(FEW.contains(path.substring("/api/v1/".length())) ? 0 : 3);
    var items = new ArrayList<JsonNode>();
    String next = null;
    do {
      var page = reader.get(with(path, "limit=2") + (next == null ? "" : "&cursor=" + next));
      assertThat(page.get("items").size()).isBetween(Math.min(1, whole.get("items").size()), 2);
      items.addAll(Trade.each(page.get("items")));
      next = page.get("next").isNull() ? null : page.get("next").asText();
    } while (next != null && items.size() < 200);
    assertThat(items.subList(0, Math.min(items.size(), 200))).isEqualTo(Trade.each(whole.get("items")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_list_says_how_long_a_page_may_be(String path) {
    var reader = path.contains("/operator/") ? Person.operator() : buyer;
    for (var limit : List.of("0", "-1", "201")) {
      reader.tryGet(with(path, "limit=" + limit)).problem(400, "invalid").naming("limit");
    }
    reader.tryGet(with(path, "cursor=%3Cscript%3E")).problem(400, "invalid").naming("cursor");
  }

  @Test
  void each_row_comes_once_while_others_are_inserted() {
    for (var list : List.of("lots?", "listings?", "market/listings?prefecture=47&", "market/listings?prefecture=47&sort=PRICE&")) {
      var mill = Company.join("離島製材", "47", CompanyType.SAWMILL).administrator();
      var there = new ArrayList<String>();
      for (int i = 0; i < 7; i++) {
        var listing = Goods.offer(mill, 5, 700 + i % 3);
        there.add(listing.get(list.startsWith("lots") ? "lotId" : "id").asText());
      }
      var seen = new ArrayList<String>();
      String next = null;
      do {
        var page = mill.get(list + "limit=2" + (next == null ? "" : "&cursor=" + next));
        Trade.each(page.get("items")).forEach(item -> seen.add(item.get("id").asText()));
        Goods.offer(mill, 5, 700 + seen.size() % 3);
        next = page.get("next").isNull() ? null : page.get("next").asText();
      } while (next != null && seen.size() < 2000);
      assertThat(seen).as(list).doesNotHaveDuplicates().containsAll(there);
    }
  }

  private static String with(String list, String parameter) {
    var path = list.contains("{id}") ? list.replace("{id}", BELOW.get(list)) : list;
    return path + (path.contains("?") ? "&" : "?") + parameter;
  }
}
