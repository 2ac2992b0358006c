package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A list, whatever it is of, costs the same few statements however long it is. They are counted where nothing escapes: the database
 * writes every statement to its log, with the trace of the request that it serves, and the request bears a trace of ours. Who
 * somebody is is asked before the trace is there and not counted; BEGIN, COMMIT and the choice of the role are not, since they ask nothing.
 */
class OrderListIT {
  private static final int MOST = 6;
  private static final int NO_LIST = -1;
  private static Company mill;
  private static Company builder;
  private static Person buyer;
  private static Person seller;

  @BeforeAll
  static void order() throws SQLException {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    buyer = builder.administrator();
    seller = mill.administrator();
    var listing = Goods.offer(seller, 100, 700);
    for (int i = 0; i < 50; i++) {
      Goods.offer(seller, 5, 700);
    }
    for (int i = 0; i < 50; i++) {
      buyer.post("orders", Goods.draft(listing, 1));
    }
    configure("alter system set log_line_prefix = '[%a] '");
    configure("alter system set log_statement = 'all'");
    configure("select pg_reload_conf()");
  }

  @AfterAll
  static void quiet() throws SQLException {
    configure("alter system reset all");
    configure("select pg_reload_conf()");
  }

  @Test
  void fifty_orders_take_no_more_statements_than_one() throws Exception {
    buyer.get("orders?limit=50");
    var one = statements(buyer, "orders?limit=1", 1);
    var fifty = statements(buyer, "orders?limit=50", 50);
    var searched = statements(buyer, "orders?limit=50&side=PURCHASE&status=DRAFT&q=k", 50);
    assertThat(fifty).as("the list of 50").hasSizeBetween(1, MOST).hasSameSizeAs(one);
    assertThat(searched).hasSameSizeAs(fifty);
  }

  @Test
  void fifty_lots_with_what_is_offered_and_reserved_and_fifty_movements_with_their_balance_take_no_more_than_one() throws Exception {
    seller.get("lots?limit=50");
    seller.get("movements?limit=50");
    var ledger = statements(seller, "movements?limit=1", 1);
    assertThat(statements(seller, "movements?limit=50", 50)).as("the ledger: one query a page").hasSizeBetween(1, MOST).hasSameSizeAs(ledger);
    // One more for the lots: what is promised of them all.
    assertThat(statements(seller, "lots?limit=50", 50)).hasSizeBetween(1, MOST + 1).hasSameSizeAs(statements(seller, "lots?limit=1", 1));
  }

  @Test
  void forty_wanted_lines_against_many_sellers_take_no_more_than_one_line_against_one() throws Exception {
    for (int i = 0; i < 4; i++) {
      Goods.offer(Company.join(CompanyType.SAWMILL).administrator(), 100, 600 + i);
    }
    var one = comparison(1);
    var forty = comparison(40);
    buyer.get(one);
    assertThat(statements(buyer, forty, "lines", 40)).hasSizeBetween(1, MOST + 5).hasSameSizeAs(statements(buyer, one, "lines", 1));
    assertThat(buyer.get(forty).at("/lines/39/offers")).hasSizeGreaterThan(3);
  }

  @Test
  void reports_and_the_board_take_one_query_each_whatever_there_is() throws Exception {
    var wood = "&kind=SAWN&species=SUGI&grade=TOKUITTO&priceUnit=PIECE";
    for (var path : List.of("reports/turnover?side=PURCHASE&by=MONTH", "reports/turnover?side=PURCHASE&by=SPECIES", "reports/cycle-times?side=PURCHASE",
        "reports/punctuality?side=PURCHASE", "reports/specifications?side=PURCHASE", "reports/prices?side=PURCHASE" + wood, "orders/board?side=PURCHASE")) {
      buyer.get(path);
      // In which time zone, and the report.
      assertThat(statements(buyer, path, NO_LIST)).as(path).hasSizeBetween(1, path.startsWith("orders/") ? 1 : 2);
    }
  }

  @Test
  void four_sellers_compared_cost_what_one_costs() throws Exception {
    var partners = new ArrayList<Object>(List.of(seller.get("me").at("/company/id")));
    for (int i = 0; i < 3; i++) {
      var other = Company.join(CompanyType.SAWMILL);
      builder.becomePartnerOf(other);
      partners.add(other.id());
    }
    assertSame("enquiries/" + enquiry(partners.subList(0, 1), 1), "enquiries/" + enquiry(partners, 10));
    assertThat(statements(buyer, "enquiries?limit=50", NO_LIST)).hasSizeBetween(1, MOST + 1);
  }

  @Test
  void what_comes_after_ordering_costs_the_same_with_one_line_and_one_of_each_as_with_five() throws Exception {
    var few = confirmed(1);
    var many = confirmed(5);
    afterOrdering(few, 1);
    afterOrdering(many, 3);
    for (var part : List.of("", "/amendments", "/claims")) {
      assertSame(few.path() + part, many.path() + part);
    }
    var vehicle = seller.post("vehicles", Map.of("version", 0, "name", "4t-" + UUID.randomUUID(), "capacityM3", 10, "capacityKg", 4000,
        "bedLengthMm", 6200, "archived", false)).get("id").asText();
    for (var part : List.of("/allocation", "/shipments/load?vehicle=" + vehicle)) {
      seller.get(many.path() + part);
      assertThat(statements(seller, many.path() + part, NO_LIST)).as(part).hasSizeBetween(1, MOST + 8)
          .hasSameSizeAs(statements(seller, few.path() + part, NO_LIST));
    }
  }

  @Test
  void an_archive_of_five_invoices_and_a_months_account_cost_what_one_costs() throws Exception {
    var listing = Goods.offer(seller, 50, 900);
    var counts = new ArrayList<Integer>();
    for (int invoices : List.of(1, 4)) {
      for (int i = 0; i < invoices; i++) {
        var trade = Trade.draft(buyer, seller, listing, 1);
        trade.place();
        trade.confirm();
        trade.dispatch(1);
        trade.receive(1);
        seller.post(trade.path() + "/documents", Map.of("kinds", List.of("INVOICE")));
      }
      // As before partners said their numbers: each has to be looked up.
      Drawer.sql("UPDATE " + mill.schema() + ".document SET content = regexp_replace(content, '(\"recipient\":\\{[^}]*\"registration\":)\"[^\"]*\"', '\\1null')");
      counts.add(archived());
    }
    assertThat(counts.get(0)).isPositive();
    assertThat(counts.get(1)).as("the recipients' numbers are asked for once a page").isEqualTo(counts.get(0));
  }

  /** @return statements that an archive of today takes, from the request to the end of its job */
  private static int archived() throws Exception {
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
    var begin = mark();
    var trace = UUID.randomUUID().toString().replace("-", "");
    var job = Drawer.id(seller.call("POST", "document-archives").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .json(Map.of("from", today, "to", today)).reply().ok());
    var done = Drawer.await(() -> seller.get("jobs/" + job), j -> j.get("state").asText().equals("DONE"));
    assertThat(done.get("total").asInt()).isPositive();
    return own(trace, begin, mark()).size();
  }

  @Test
  void four_approvals_that_wait_cost_what_one_costs() throws Exception {
    builder.administrator().put("roles/presets/PURCHASING/approval-limit", Map.of("approvalLimitYen", 1L));
    var clerk = builder.colleague(MemberRole.PURCHASING);
    var listing = Goods.offer(seller, 50, 900);
    var counts = new ArrayList<Integer>();
    for (int i = 1; i <= 4; i++) {
      var draft = Trade.draft(clerk, seller, listing, i);
      draft.command(clerk, "approvals", Map.of("note", "")).ok();
      assertThat(buyer.get("approvals")).hasSize(i);
      counts.add(statements(buyer, "approvals", NO_LIST).size());
    }
    assertThat(counts).containsOnly(counts.get(0));
  }

  private static String enquiry(List<?> sellers, int lines) {
    return buyer.post("enquiries", Map.of("title", "柱", "sellers", sellers, "deliveryPlace", "新木場", "remarks", "",
        "lines", Collections.nCopies(lines, Map.of("wood", Goods.wood("surface", "PLANED"), "pieces", 3)))).get("id").asText();
  }

  private static Trade confirmed(int lines) {
    var wanted = new ArrayList<Object>();
    for (int i = 0; i < lines; i++) {
      wanted.add(Map.of("listingId", Goods.offer(seller, 50, 800 + i).get("id"), "pieces", 10));
    }
    var draft = buyer.post("orders", Map.of("lines", wanted, "deliveryPlace", "新木場", "remarks", ""));
    var trade = new Trade(draft.get("id").asText(), buyer, seller);
    trade.place();
    trade.confirm();
    return trade;
  }

  /** So many proposals taken back and so many claims, after a first shipment. */
  private static void afterOrdering(Trade trade, int times) {
    trade.dispatch(2);
    var line = trade.asSeenBy(buyer).at("/lines/0/id");
    for (int i = 0; i < times; i++) {
      trade.command(buyer, "amendments", Map.of("reason", "変更", "lines", List.of(Map.of("lineId", line, "pieces", 5)), "charges", List.of())).ok();
      trade.command(buyer, "amendments/" + buyer.get(trade.path() + "/amendments").at("/0/id").asText() + "/withdrawal", Map.of()).ok();
    }
    trade.receive(1);
    for (int i = 0; i < Math.min(2, times); i++) {
      trade.command(buyer, "claims", Map.of("lineId", line, "kind", "DAMAGED", "pieces", 1, "text", "割れ", "photos", List.of())).ok();
    }
  }

  private static void assertSame(String few, String many) throws Exception {
    buyer.get(many);
    assertThat(statements(buyer, many, NO_LIST)).as(many).hasSizeBetween(1, MOST + 14).hasSameSizeAs(statements(buyer, few, NO_LIST));
  }

  private static String comparison(int lines) {
    var line = Map.of("phrase", "杉 105角", "wood", Goods.criteria(105), "pieces", 10);
    return "shopping-lists/" + buyer.post("shopping-lists", Map.of("name", lines + "行", "lines", Collections.nCopies(lines, line))).get("id").asText()
        + "/comparison";
  }

  @Test
  void a_month_of_four_orders_and_the_papers_of_one_take_no_more_statements_than_those_of_one() throws Exception {
    var mine = Goods.offer(seller, 100, 700);
    var first = received(mine);
    var due = "invoice-runs/due?closing=" + LocalDate.now(ZoneId.of("Asia/Tokyo"));
    int before = seller.get(due).get(0).get("shipments").asInt();
    var one = statements(seller, due, NO_LIST);
    var papers = statements(seller, first.path() + "/documents", NO_LIST);
    for (int i = 0; i < 3; i++) {
      received(mine);
    }
    seller.post(first.path() + "/documents", Map.of("kinds", List.of("DELIVERY_NOTE", "ORDER_CONFIRMATION", "PURCHASE_ORDER")));
    assertThat(seller.get(due).get(0).get("shipments").asInt()).isEqualTo(before + 3);
    assertThat(statements(seller, due, NO_LIST)).as("what a month comes to").hasSizeBetween(1, MOST + 14).hasSameSizeAs(one);
    assertThat(statements(seller, first.path() + "/documents", NO_LIST)).as("two more: which of them are replaced, and which held")
        .hasSizeLessThanOrEqualTo(papers.size() + 2);
  }

  private static Trade received(JsonNode listing) {
    var trade = Trade.draft(buyer, seller, listing, 2);
    trade.place();
    trade.confirm();
    trade.dispatch(2);
    trade.receive(1);
    return trade;
  }

  @Test
  void an_order_with_forty_lines_and_five_versions_takes_no_more_statements_than_one_with_one() throws Exception {
    var few = asked(1);
    var many = asked(40);
    for (int i = 0; i < 4; i++) {
      many.quote(900 + i, LocalDate.now().plusDays(3));
    }
    few.quote(900, LocalDate.now().plusDays(3));
    for (var part : List.of("", "/revisions", "/attachments", "/approvals")) {
      buyer.get(many.path() + part);
      assertThat(ofTheOrder(many, part)).as("GET order%s", part).hasSizeBetween(1, MOST + 14).hasSameSizeAs(ofTheOrder(few, part));
    }
  }

  private static List<String> ofTheOrder(Trade trade, String part) throws Exception {
    return statements(buyer, trade.path() + part, NO_LIST);
  }

  private static Trade asked(int lines) {
    var wood = Map.of("wood", Goods.wood("surface", "PLANED"), "pieces", 3);
    var draft = buyer.post("orders", Map.of("sellerId", seller.get("me").at("/company/id"), "lines", Collections.nCopies(lines, wood),
        "deliveryPlace", "新木場", "remarks", ""));
    var trade = new Trade(draft.get("id").asText(), buyer, seller);
    trade.request();
    return trade;
  }

  /** The second time: the first one may fill what is kept in memory. */
  private static List<String> statements(Person who, String path, int items) throws Exception {
    return statements(who, path, "items", items);
  }

  private static List<String> statements(Person who, String path, String field, int items) throws Exception {
    counted(who, path, field, items);
    return counted(who, path, field, items);
  }

  private static List<String> counted(Person who, String path, String field, int items) throws Exception {
    var begin = mark();
    var trace = UUID.randomUUID().toString().replace("-", "");
    var answer = who.call("GET", path).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").reply().ok();
    if (items != NO_LIST) {
      assertThat(answer.get(field)).hasSize(items);
    }
    return own(trace, begin, mark());
  }

  private static List<String> own(String trace, String begin, String end) throws InterruptedException {
    var log = awaited(end);
    return log.subList(position(log, begin) + 1, position(log, end)).stream()
        // The request's own: a connection bears its trace behind the application's name.
        .filter(line -> line.startsWith("[kiba 00-" + trace) && line.matches(".*LOG: {2}(statement|execute [^:]*): .*"))
        .filter(line -> !line.matches(".*: +(BEGIN|COMMIT|ROLLBACK|SET LOCAL).*")).toList();
  }

  private static String mark() throws SQLException {
    var mark = "mark-" + UUID.randomUUID();
    configure("select '" + mark + "'");
    return mark;
  }

  private static List<String> awaited(String mark) throws InterruptedException {
    var log = Server.databaseLog();
    for (int i = 0; i < 100 && position(log, mark) < 0; i++) {
      TimeUnit.MILLISECONDS.sleep(50);
      log = Server.databaseLog();
    }
    return log;
  }

  private static int position(List<String> log, String mark) {
    for (int i = 0; i < log.size(); i++) {
      if (log.get(i).contains(mark)) {
        return i;
      }
    }
    return -1;
  }

  private static void configure(String sql) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
