package jp.kiba.app.http;

import static jp.kiba.app.http.Trade.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of orders: whose turn it is, what is late, how it is narrowed and sorted; and the same done to many of them. */
class OrderDeskIT {
  private static final LocalDate YESTERDAY = LocalDate.now().minusDays(2);
  private static Company mill;
  private static Company builder;
  private static Person buyer;
  private static Person seller;
  private static JsonNode listing;

  /** One order in every state there is a way to, twice: one of them is late. */
  @BeforeAll
  static void trade() {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    buyer = builder.administrator();
    seller = mill.administrator();
    listing = Goods.offer(seller, 1000, 700);
    for (var due : List.of(YESTERDAY, YESTERDAY.plusDays(30))) {
      draft(due);
      draft(due).request();
      quoted(due);
      draft(due).place();
      confirmed(due);
      confirmed(due).dispatch(2);
      confirmed(due).dispatch(4);
      var partly = confirmed(due);
      partly.dispatch(2);
      partly.receive(1);
      var received = confirmed(due);
      received.dispatch(4);
      received.receive(1);
      proposed(due);
      var cancelled = draft(due);
      cancelled.request();
      cancelled.cancel(buyer, "不要");
    }
  }

  private static Trade draft(LocalDate due) {
    var draft = new HashMap<String, Object>(Goods.draft(listing, 4));
    draft.put("deliverOn", due.toString());
    draft.put("remarks", "午前中に " + due);
    return new Trade(buyer.post("orders", draft).get("id").asText(), buyer, seller);
  }

  private static void quoted(LocalDate due) {
    var quoted = draft(due);
    quoted.request();
    quoted.quote(650, LocalDate.now().plusDays(3));
  }

  /** The buyer waits for its own order to be called off by the seller, and answers to claims go to and fro. */
  private static void proposed(LocalDate due) {
    confirmed(due).command(buyer, "cancellation-request", Map.of("reason", "現場の中止")).ok();
    confirmed(due).command(seller, "cancellation-request", Map.of("reason", "故障")).ok();
    var over = confirmed(due);
    over.command(seller, "cancellation-request", Map.of("reason", "故障")).ok();
    over.command(buyer, "cancellation-request/consent", Map.of()).ok();
    for (var answered : List.of(false, true)) {
      var claimed = confirmed(due);
      claimed.dispatch(4);
      claimed.receive(1);
      var line = claimed.asSeenBy(buyer).at("/lines/0/id").asText();
      claimed.command(buyer, "claims", Map.of("lineId", line, "kind", "DAMAGED", "pieces", 1, "text", "割れがある", "photos", List.of())).ok();
      if (answered) {
        var claim = seller.get(claimed.path() + "/claims").at("/0/id").asText();
        claimed.command(seller, "claims/" + claim + "/answer", Map.of("outcome", "REFUSED", "text", "出荷時に異常なし")).ok();
      }
    }
  }

  private static Trade confirmed(LocalDate due) {
    var confirmed = draft(due);
    confirmed.place();
    confirmed.confirm();
    return confirmed;
  }

  @Test
  void filters_rows_and_the_board_agree_on_whose_turn_it_is_and_what_is_late() {
    for (var side : List.of("PURCHASE", "SALE")) {
      var person = side.equals("SALE") ? seller : buyer;
      var all = all(person, "orders?side=" + side);
      var board = person.get("orders/board?side=" + side);
      for (var turn : List.of("US", "THEM")) {
        var said = ids(all.stream().filter(o -> turn.equals(o.get("waiting").asText())).toList());
        assertThat(ids(all(person, "orders?side=" + side + "&waiting=" + turn))).as(side + turn).isNotEmpty().isEqualTo(said);
        assertThat(board.get(turn.toLowerCase()).get("count").asInt()).isEqualTo(said.size());
        assertThat(said).containsAll(ids(each(board.get(turn.toLowerCase()).get("first"))));
      }
      var late = ids(all.stream().filter(o -> o.get("overdue").asBoolean()).toList());
      assertThat(ids(all(person, "orders?side=" + side + "&overdue=true"))).as("late " + side).hasSizeGreaterThan(5).isEqualTo(late);
      assertThat(board.at("/overdue/count").asInt()).isEqualTo(late.size());
      assertThat(board.at("/overdue/first")).hasSize(5);
    }
    assertThat(ids(all(buyer, "orders?waiting=US"))).as("one's turn is not the other's, unless there is something for both to do")
        .isNotEqualTo(ids(all(seller, "orders?waiting=US")));
  }

  @Test
  void every_sort_goes_through_all_of_them_once_page_by_page() {
    var all = ids(all(buyer, "orders"));
    for (var sort : List.of("UPDATED", "DUE", "LARGEST", "SMALLEST", "COUNTERPARTY")) {
      var paged = new ArrayList<String>();
      var cursor = "";
      do {
        var page = buyer.get("orders?limit=3&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        each(page.get("items")).forEach(o -> paged.add(o.get("id").asText()));
        cursor = page.get("next").isNull() ? "" : page.get("next").asText();
      } while (!cursor.isEmpty());
      assertThat(paged).as(sort).doesNotHaveDuplicates().hasSameSizeAs(all);
    }
    buyer.tryGet("orders?sort=DUE&cursor=" + buyer.get("orders?limit=1").get("next").asText()).problem(400, "invalid");
  }

  @Test
  void a_word_finds_a_number_a_species_and_a_remark() {
    var one = draft(YESTERDAY);
    one.request();
    var number = one.asSeenBy(buyer).get("number").asText();
    assertThat(ids(all(buyer, "orders?q=" + number))).containsExactly(one.id());
    assertThat(all(buyer, "orders?q=%E6%9D%89")).as("杉").hasSameSizeAs(all(buyer, "orders"));
    assertThat(all(buyer, "orders?q=hinoki")).isEmpty();
    assertThat(all(buyer, "orders?q=" + YESTERDAY)).as("remarks").isNotEmpty().hasSizeLessThan(all(buyer, "orders").size());
    assertThat(all(buyer, "orders?counterparty=" + mill.id())).isNotEmpty();
    assertThat(all(buyer, "orders?counterparty=" + UUID.randomUUID())).isEmpty();
    assertThat(all(buyer, "orders?minYen=2800&maxYen=2800")).isNotEmpty();
    assertThat(all(buyer, "orders?maxYen=2000")).isEmpty();
    assertThat(all(buyer, "orders?dueFrom=" + LocalDate.now() + "&dueTo=" + LocalDate.now())).isEmpty();
    var file = seller.call("GET", "orders/file?form=CSV&side=SALE&q=" + number).reply();
    assertThat(file.body()).contains(number, builder.tradeName(), "見積依頼", "スギ");
  }

  @Test
  void many_are_confirmed_at_once_each_by_itself_and_once() {
    var orders = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 3; i++) {
      var order = draft(YESTERDAY);
      order.place();
      orders.add(Map.of("id", order.id(), "version", order.asSeenBy(seller).get("version")));
    }
    orders.add(1, Map.of("id", orders.get(0).get("id"), "version", 0));
    orders.add(Map.of("id", draft(YESTERDAY).id(), "version", 1));
    var stale = draft(YESTERDAY);
    stale.place();
    orders.add(Map.of("id", stale.id(), "version", 1));
    var key = UUID.randomUUID().toString();
    var asked = bulk(seller, "confirmation", key, Map.of("orders", orders));
    assertThat(bulk(seller, "confirmation", key, Map.of("orders", orders)).get("id")).isEqualTo(asked.get("id"));
    var rows = each(settled(seller, asked).get("rows"));
    assertThat(rows).extracting(row -> row.get("outcome").asText()).containsExactly("DONE", "DONE", "DONE", "REFUSED", "REFUSED");
    assertThat(rows.get(3).get("problem").asText()).as("a draft is not there for its seller").contains("見つかりません");
    for (var row : rows.subList(0, 3)) {
      var confirmed = seller.get("orders/" + row.get("orderId").asText());
      assertThat(confirmed.get("status").asText()).isEqualTo("CONFIRMED");
      assertThat(each(confirmed.get("history")).stream().filter(h -> h.get("command").asText().equals("CONFIRM"))).hasSize(1);
    }
    assertThat(stale.asSeenBy(seller).get("status").asText()).isEqualTo("ORDERED");
    buyer.tryGet("orders/bulk-actions/" + asked.get("id").asText()).problem(404, "not-found");
  }

  @Test
  void many_are_called_off_with_one_reason_and_the_audit_trail_names_who_did_it() {
    var one = draft(YESTERDAY);
    one.request();
    var sales = mill.colleague(MemberRole.SALES);
    var asked = bulk(sales, "cancellation", UUID.randomUUID().toString(), Map.of("reason", "廃番のため",
        "orders", List.of(Map.of("id", one.id(), "version", one.asSeenBy(seller).get("version")))));
    assertThat(settled(sales, asked).at("/rows/0/outcome").asText()).isEqualTo("DONE");
    var last = each(one.asSeenBy(buyer).get("history")).stream().reduce((a, b) -> b).orElseThrow();
    assertThat(last.get("command").asText()).isEqualTo("DECLINE");
    assertThat(last.get("reason").asText()).isEqualTo("廃番のため");
    var declined = each(seller.get("audit?subject=" + one.id()).get("items")).stream()
        .filter(e -> e.get("type").asText().equals("order.declined")).findFirst().orElseThrow();
    assertThat(declined.get("actor").asText()).contains("sales");
    mill.colleague(MemberRole.VIEWER).tryPost("orders/bulk-actions/confirmation",
        Map.of("orders", List.of(Map.of("id", one.id(), "version", 1)))).problem(403, "forbidden");
  }

  @Test
  void a_filter_is_kept_changed_and_thrown_away_by_the_member_alone() {
    var wanted = Map.of("side", "SALE", "waiting", "US", "overdue", true, "sort", "DUE", "minYen", 1000);
    var kept = seller.post("orders/filters", Map.of("name", "急ぎ", "wanted", wanted));
    assertThat(seller.get("orders/filters").findValuesAsText("name")).contains("急ぎ");
    assertThat(kept.at("/wanted/minYen").asInt()).isEqualTo(1000);
    var path = "orders/filters/" + kept.get("id").asText();
    var colleague = mill.colleague(MemberRole.SALES);
    assertThat(colleague.get("orders/filters")).isEmpty();
    colleague.tryPut(path, Map.of("version", 1, "name", "x", "wanted", wanted)).problem(404, "not-found");
    var renamed = seller.put(path, Map.of("version", kept.get("version"), "name", "本日中", "wanted", wanted));
    seller.tryPut(path, Map.of("version", kept.get("version"), "name", "古い", "wanted", wanted)).problem(409, "stale");
    assertThat(seller.call("DELETE", path + "?version=" + renamed.get("version")).reply().status()).isEqualTo(204);
    assertThat(seller.get("orders/filters").findValuesAsText("name")).doesNotContain("本日中");
  }

  private static JsonNode bulk(Person who, String deed, String key, Map<String, Object> content) {
    return who.call("POST", "orders/bulk-actions/" + deed).header("Idempotency-Key", key).json(content).reply().ok();
  }

  private static JsonNode settled(Person who, JsonNode asked) {
    var path = "orders/bulk-actions/" + asked.get("id").asText();
    for (int i = 0; i < 300 && !who.get(path).get("finished").asBoolean(); i++) {
      Letters.pause(Duration.ofMillis(100));
    }
    return who.get(path);
  }

  private static List<JsonNode> all(Person who, String path) {
    var page = who.get(path + (path.contains("?") ? "&" : "?") + "limit=200");
    assertThat(page.get("next").isNull()).isTrue();
    return each(page.get("items"));
  }

  private static HashSet<String> ids(List<JsonNode> orders) {
    var ids = new HashSet<String>();
    orders.forEach(o -> ids.add(o.get("id").asText()));
    return ids;
  }
}
