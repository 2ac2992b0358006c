package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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

  /** Three of everything there is a list of. */
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
    }
  }

  /** Every list in the published document. */
  static Stream<String> lists() {
    var lists = ApiDocument.published().operations().stream().filter(o -> o.method().equals("GET"))
        .filter(o -> o.parameters("query").anyMatch(p -> p.get("name").asText().equals("cursor"))).map(o -> o.path()).toList();
    assertThat(lists).hasSizeGreaterThan(5);
    return Stream.concat(lists.stream(), Stream.of("/api/v1/market/listings?sort=price&priceUnit=PIECE"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void small_pages_together_are_the_large_one(String path) {
    var reader = path.contains("/operator/") ? Person.operator() : buyer;
    var whole = reader.get(with(path, "limit=200"));
    assertThat(whole.get("items").size()).isGreaterThanOrEqualTo(3);
    var items = new ArrayList<JsonNode>();
    String next = null;
    do {
      var page = reader.get(with(path, "limit=2") + (next == null ? "" : "&cursor=" + next));
      assertThat(page.get("items").size()).isBetween(1, 2);
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
    for (var list : List.of("lots?", "listings?", "market/listings?prefecture=47&", "market/listings?prefecture=47&sort=price&priceUnit=PIECE&")) {
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

  private static String with(String path, String parameter) {
    return path + (path.contains("?") ? "&" : "?") + parameter;
  }
}
