package jp.kiba.app.http;

import static jp.kiba.app.http.Drawer.await;
import static jp.kiba.app.http.Drawer.bytes;
import static jp.kiba.app.http.Drawer.fetch;
import static jp.kiba.app.http.Drawer.id;
import static jp.kiba.app.http.Drawer.ids;
import static jp.kiba.app.http.Drawer.kinds;
import static jp.kiba.app.http.Drawer.of;
import static jp.kiba.app.http.Drawer.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The papers of a trade, from the click to the file, in both books. */
class PapersIT {
  private static Company mill;
  private static Company builder;
  private static Person sales;
  private static Person purchasing;
  private static JsonNode listing;

  @BeforeAll
  static void two_partners() throws Exception {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    builder.becomePartnerOf(mill);
    sales = mill.colleague(MemberRole.SALES);
    purchasing = builder.colleague(MemberRole.PURCHASING);
    listing = Goods.offer(mill.administrator(), 1000, 900);
  }

  private static Trade received(int pieces) {
    var trade = Trade.draft(purchasing, sales, listing, pieces);
    trade.place();
    trade.confirm();
    trade.dispatch(pieces);
    trade.receive(1);
    return trade;
  }

  @Test
  void one_click_makes_order_form_delivery_note_and_invoice_in_both_books_and_two_clicks_make_one_set() throws Exception {
    var trade = received(10);
    var pool = Executors.newFixedThreadPool(3);
    try {
      Callable<JsonNode> click = () -> sales.post(trade.path() + "/documents", Map.of());
      for (var clicked : pool.invokeAll(List.of(click, click, click))) {
        assertThat(kinds(clicked.get().get("documents"))).containsExactlyInAnyOrder("PURCHASE_ORDER", "DELIVERY_NOTE", "INVOICE");
      }
    } finally {
      pool.shutdown();
    }
    var sold = sales.get(trade.path() + "/documents").get("documents");
    var bought = purchasing.get(trade.path() + "/documents").get("documents");
    assertThat(ids(bought)).isEqualTo(ids(sold)).hasSize(3);
    for (var document : Trade.each(sold)) {
      assertThat(document.get("ours").asBoolean()).isEqualTo(!document.get("kind").asText().equals("PURCHASE_ORDER"));
      for (var person : List.of(sales, purchasing)) {
        var pdf = fetch(person, document, "PDF");
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(fetch(person, document, "XLSX")))) {
          assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isGreaterThan(10);
        }
      }
    }
    var invoice = of(sold, "INVOICE");
    assertThat(invoice.get("netYen").asLong()).isEqualTo(trade.asSeenBy(sales).get("totalYen").asLong());
    assertThat(invoice.get("taxYen").asLong()).isEqualTo(invoice.get("netYen").asLong() / 10);
    assertThat(invoice.get("totalYen").asLong()).isEqualTo(invoice.get("netYen").asLong() + invoice.get("taxYen").asLong());
  }

  @Test
  void a_paper_that_fails_is_the_answer_leaves_nothing_behind_and_comes_with_the_next_click() throws Exception {
    var trade = received(4);
    var papers = trade.path() + "/documents";
    var ours = Drawer.files(mill).size();
    var theirs = Drawer.files(builder).size();
    var last = "SELECT last FROM " + mill.schema() + ".number_series WHERE kind = 'paper-IV'";
    long number = Drawer.number(last);
    // Where it hurts most: the number was taken, and all four files lie there.
    sql("ALTER TABLE " + builder.schema() + ".document ADD CONSTRAINT planted CHECK (kind <> 'INVOICE') NOT VALID");
    try {
      sales.tryPost(papers, Map.of()).problem(409, "conflict");
    } finally {
      sql("ALTER TABLE " + builder.schema() + ".document DROP CONSTRAINT planted");
    }
    for (var person : List.of(sales, purchasing)) {
      assertThat(kinds(person.get(papers).get("documents"))).as("each is issued as a whole, or not").containsExactlyInAnyOrder("PURCHASE_ORDER", "DELIVERY_NOTE");
    }
    assertThat(Drawer.files(mill)).as("two papers, as PDF and XLSX, and what is known of each file").hasSize(ours + 8);
    assertThat(Drawer.files(builder)).hasSize(theirs + 8);
    assertThat(Drawer.number(last)).as("no number is lost").isEqualTo(number);

    var invoice = of(sales.post(papers, Map.of()).get("documents"), "INVOICE");
    assertThat(invoice.get("number").asText()).endsWith(String.valueOf(number + 1));
    assertThat(Drawer.files(builder)).hasSize(theirs + 12);
    assertThat(fetch(purchasing, invoice, "PDF")).isNotEmpty();
  }

  @Test
  void a_file_that_was_changed_is_never_handed_out() throws Exception {
    var trade = received(2);
    var note = of(sales.post(trade.path() + "/documents", Map.of("kinds", List.of("DELIVERY_NOTE"))).get("documents"), "DELIVERY_NOTE");
    var file = Drawer.file(mill, note, ".pdf");
    var issued = Files.readAllBytes(file);
    var changed = issued.clone();
    changed[changed.length / 2] ^= 1;
    Files.write(file, changed);
    var refused = sales.tryGet("documents/" + id(note) + "/file").problem(409, "document-damaged");
    assertThat(refused.body()).as("says which").contains(note.get("number").asText());
    assertThat(fetch(sales, note, "XLSX")).isNotEmpty();
    assertThat(fetch(purchasing, note, "PDF")).as("the other side's copy is its own").isEqualTo(issued);
    Files.delete(file);
    sales.tryGet("documents/" + id(note) + "/file").problem(404, "not-found");
    Files.write(file, issued);
    assertThat(fetch(sales, note, "PDF")).isEqualTo(issued);
  }

  @Test
  void numbers_have_no_gaps_however_many_click_at_once() throws Exception {
    var trades = new ArrayList<Trade>();
    for (int i = 0; i < 6; i++) {
      var trade = Trade.draft(purchasing, sales, listing, 1);
      trade.place();
      trades.add(trade);
    }
    var before = numbers("PURCHASE_ORDER");
    var pool = Executors.newFixedThreadPool(6);
    try {
      var clicks = trades.stream().map(t -> (Callable<JsonNode>) () -> purchasing.post(t.path() + "/documents", Map.of("kinds", List.of("PURCHASE_ORDER")))).toList();
      for (var clicked : pool.invokeAll(clicks)) {
        assertThat(clicked.get().get("documents")).hasSize(1);
      }
    } finally {
      pool.shutdown();
    }
    var after = numbers("PURCHASE_ORDER");
    assertThat(after).hasSize(before.size() + 6);
    assertThat(after.get(after.size() - 1)).as("the last one is as high as there are papers").isEqualTo(after.size());
  }

  @Test
  void a_paper_is_replaced_and_never_changed() {
    var trade = received(2);
    var first = of(sales.post(trade.path() + "/documents", Map.of("kinds", List.of("DELIVERY_NOTE"))).get("documents"), "DELIVERY_NOTE");
    var second = sales.post("documents/" + id(first) + "/successor", Map.of("reason", "車番の誤記"));
    assertThat(second.get("replaces")).isEqualTo(first.get("id"));
    assertThat(second.get("number")).isNotEqualTo(first.get("number"));
    assertThat(purchasing.get("documents/" + id(first)).get("replacedBy")).isEqualTo(second.get("id"));
    sales.tryPost("documents/" + id(first) + "/successor", Map.of("reason", "もう一度")).problem(409, "not-replaceable");
    purchasing.tryPost("documents/" + id(second) + "/successor", Map.of("reason", "他社のもの")).problem(409, "not-replaceable");
  }

  @Test
  void papers_are_found_by_day_amount_counterparty_kind_and_number_each_with_each() {
    var trade = received(7);
    var invoice = of(sales.post(trade.path() + "/documents", Map.of()).get("documents"), "INVOICE");
    var total = invoice.get("totalYen").asLong();
    var day = invoice.get("issuedOn").asText();
    var exact = "documents?kind=INVOICE&from=%s&to=%s&least=%d&most=%d&counterparty=%s&q=%s".formatted(day, day, total, total, mill.id(),
        invoice.get("number").asText());
    assertThat(ids(purchasing.get(exact).get("items"))).containsExactly(id(invoice));
    for (var wrong : List.of("least=" + (total + 1), "most=" + (total - 1), "kind=QUOTATION", "to=2020-01-01", "counterparty=" + builder.id(), "ours=true")) {
      var key = wrong.substring(0, wrong.indexOf('='));
      var query = exact.replaceAll("&?\\b" + key + "=[^&]*", "").replace("?&", "?") + "&" + wrong;
      if (!key.equals("counterparty")) {
        assertThat(ids(purchasing.get(query).get("items"))).as(wrong).isEmpty();
      }
    }
    assertThat(invoice.get("keepUntil").asText()).isGreaterThan(LocalDate.now().plusYears(7).toString());
  }

  @Test
  void who_may_not_invoice_makes_no_invoice_and_a_buyer_none_for_the_seller() {
    var trade = received(3);
    var yard = mill.colleague(MemberRole.WAREHOUSE);
    assertThat(kinds(yard.post(trade.path() + "/documents", Map.of()).get("documents"))).containsExactlyInAnyOrder("PURCHASE_ORDER", "DELIVERY_NOTE");
    yard.tryPost(trade.path() + "/documents", Map.of("kinds", List.of("INVOICE"))).problem(403, "forbidden");
    assertThat(kinds(purchasing.post(trade.path() + "/documents", Map.of("kinds", List.of("GOODS_RECEIPT", "ORDER_CONFIRMATION"))).get("documents")))
        .contains("GOODS_RECEIPT").doesNotContain("INVOICE", "ORDER_CONFIRMATION");
    purchasing.tryGet(trade.path() + "/documents/preview?kind=INVOICE").problem(404, "not-found");
    var preview = sales.tryGet(trade.path() + "/documents/preview?kind=INVOICE");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).startsWith("%PDF-");
  }

  @Test
  void a_month_is_one_invoice_of_all_that_was_received_and_is_credited_held_and_taken_out() throws Exception {
    var seller = Company.join(CompanyType.SAWMILL);
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    var offered = Goods.offer(seller.administrator(), 100, 777);
    long net = 0;
    for (int pieces : List.of(3, 5)) {
      var trade = Trade.draft(buyer.administrator(), seller.administrator(), offered, pieces);
      trade.place();
      trade.confirm();
      trade.dispatch(pieces);
      trade.receive(1);
      net += trade.asSeenBy(seller.administrator()).get("totalYen").asLong();
    }
    var clerk = seller.colleague(MemberRole.ACCOUNTING);
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
    assertThat(clerk.get("invoice-runs/due?closing=" + today)).hasSize(1).first().satisfies(m -> assertThat(m.get("shipments").asInt()).isEqualTo(2));
    var wanted = Map.of("closing", today, "partners", List.of(Map.of("partnerId", buyer.id(), "paidYen", 0)));
    var run = id(clerk.post("invoice-runs", wanted));
    var issued = await(() -> clerk.get("invoice-runs/" + run).at("/results/0"), r -> r.get("state").asText().equals("ISSUED"));
    var invoice = clerk.get("documents/" + issued.get("documentId").asText());
    assertThat(invoice.get("netYen").asLong()).as("the net sums of what was received, to the yen").isEqualTo(net);
    assertThat(invoice.get("taxYen").asLong()).as("rounded once").isEqualTo(net / 10);
    // A node that died after the invoice was issued and before it was noted: another begins anew, and finds it.
    var job = clerk.get("invoice-runs/" + run).get("jobId").asText();
    await(() -> clerk.get("jobs/" + job), j -> j.get("state").asText().equals("DONE"));
    sql("UPDATE " + seller.schema() + ".invoice_run_partner SET state = 'WAITING', document_id = NULL");
    sql("UPDATE platform.job SET state = 'RUNNING', finished_at = NULL, lease_until = now() - interval '1 second' WHERE id = '" + job + "'");
    assertThat(await(() -> clerk.get("invoice-runs/" + run).at("/results/0"), r -> r.get("state").asText().equals("ISSUED")).get("documentId"))
        .isEqualTo(issued.get("documentId"));
    assertThat(clerk.get("documents?kind=MONTHLY_INVOICE").get("items")).hasSize(1);
    assertThat(clerk.get("invoice-runs/due?closing=" + today)).isEmpty();
    clerk.tryPost("invoice-runs", wanted).problem(422, "refused");
    var reconciled = clerk.get("invoice-runs/reconciliation?from=" + today + "&to=" + today).get(0);
    assertThat(List.of(reconciled.get("receivedYen").asLong(), reconciled.get("invoicedYen").asLong(), reconciled.get("openYen").asLong(),
        reconciled.get("differenceYen").asLong())).containsExactly(net, net, 0L, 0L);

    var credit = "documents/" + id(invoice) + "/credit-note";
    clerk.tryPost(credit, credit(net + 1)).problem(422, "refused");
    var credited = clerk.post(credit, credit(net - 9));
    assertThat(credited.get("kind").asText()).isEqualTo("CREDIT_NOTE");
    clerk.tryPost(credit, credit(10)).problem(422, "refused");
    var receipt = "documents/" + id(invoice) + "/receipt";
    clerk.tryPost(receipt, Map.of("paidOn", LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1).toString(), "method", "銀行振込")).problem(422, "refused");
    assertThat(clerk.post(receipt, Map.of("paidOn", today, "method", "銀行振込")).get("totalYen").asLong()).as("what was paid: less what was given back")
        .isEqualTo(invoice.get("totalYen").asLong() - credited.get("totalYen").asLong());
    clerk.tryPost(receipt, Map.of("paidOn", today, "method", "銀行振込")).problem(409, "receipt-there");
    for (var person : List.of(clerk, buyer.administrator())) {
      assertThat(person.tryGet("documents/" + id(invoice) + "/pint").body()).contains("urn:peppol:pint:billing-1@jp-1", ">" + net + "<", "T7000012050002");
    }
    assertThat(clerk.put("documents/" + id(invoice) + "/hold", Map.of("held", true, "reason", "税務調査")).get("held").asBoolean()).isTrue();
    assertThat(buyer.administrator().get("documents/" + id(invoice)).get("held").asBoolean()).as("a hold is one's own matter").isFalse();

    var begun = id(clerk.post("document-archives", Map.of("from", today, "to", today)));
    var done = await(() -> clerk.get("jobs/" + begun), j -> j.get("state").asText().equals("DONE"));
    var archive = "document-archives/" + done.get("result").asText() + "/file";
    buyer.administrator().tryGet(archive).problem(404, "not-found");
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(clerk.get(archive).get("url").asText())))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).as("invoice, credit note, receipt, each twice; the first two as JP PINT, too; and the index").hasSize(9).contains("index.csv").anyMatch(n -> n.contains(invoice.get("number").asText()) && n.endsWith(".pdf"));
  }

  @Test
  void whoever_wishes_it_has_its_papers_issued_by_themselves_and_anew_when_the_order_changes() throws Exception {
    var seller = Company.join(CompanyType.SAWMILL);
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    var terms = "partners/" + seller.administrator().get("partners").at("/items/0/id").asText() + "/terms";
    var proposed = seller.administrator().post(terms, Map.of("remarks", "", "terms", Map.of("payment", "PER_SHIPMENT", "dueDays", 30,
        "quantityTolerancePercent", 0, "amountRounding", "FLOOR")));
    buyer.administrator().post(terms + "/" + id(proposed) + "/agreement", Map.of("version", proposed.get("version")));
    var own = seller.administrator().get("paper-settings");
    ((ObjectNode) own.get("settings")).put("automatic", true);
    seller.administrator().put("paper-settings", Map.of("version", own.get("version"), "settings", own.get("settings")));
    var trade = Trade.draft(buyer.administrator(), seller.administrator(), Goods.offer(seller.administrator(), 100, 500), 4);
    trade.request();
    trade.quote(500, LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(7));
    var first = await(() -> buyer.administrator().get(trade.path() + "/documents").get("documents"), d -> d.size() == 1).get(0);
    assertThat(first.get("kind").asText()).as("the buyer wished nothing").isEqualTo("QUOTATION");
    trade.quote(600, LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(7));
    var both = await(() -> buyer.administrator().get(trade.path() + "/documents").get("documents"), d -> d.size() == 2);
    assertThat(both.get(1).get("replaces")).isEqualTo(first.get("id"));
    assertThat(both.get(1).get("netYen").asLong()).isGreaterThan(first.get("netYen").asLong());
    trade.place();
    trade.confirm();
    trade.dispatch(4);
    assertThat(kinds(await(() -> seller.administrator().get(trade.path() + "/documents").get("documents"), d -> d.size() == 4)))
        .containsExactly("QUOTATION", "QUOTATION", "ORDER_CONFIRMATION", "DELIVERY_NOTE");
    trade.receive(1);
    var invoice = of(await(() -> buyer.administrator().get(trade.path() + "/documents").get("documents"), d -> d.size() == 5), "INVOICE");
    assertThat(invoice.get("netYen")).as("each delivery is paid for, so its invoice comes by itself").isEqualTo(trade.asSeenBy(seller.administrator()).get("totalYen"));
    assertThat(invoice.get("dueOn").asText()).isEqualTo(LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(30).toString());
  }

  @Test
  void what_is_received_later_goes_on_an_invoice_of_its_own() {
    var trade = Trade.draft(purchasing, sales, listing, 9);
    trade.place();
    trade.confirm();
    var nets = new ArrayList<Long>();
    for (int shipment = 1; shipment <= 2; shipment++) {
      trade.dispatch(shipment == 1 ? 4 : 5);
      trade.receive(shipment);
      var invoices = Trade.each(sales.post(trade.path() + "/documents", Map.of("kinds", List.of("INVOICE"))).get("documents"));
      assertThat(invoices).hasSize(shipment);
      nets.add(invoices.get(shipment - 1).get("netYen").asLong());
    }
    assertThat(nets.get(0) + nets.get(1)).isEqualTo(trade.asSeenBy(sales).get("totalYen").asLong());
  }

  @Test
  void a_paper_from_outside_is_filed_once_and_found_like_the_others() {
    var id = UUID.randomUUID();
    var path = "documents/content?id=" + id + "&kind=INVOICE&number=A-77&counterparty=" + URLEncoder.encode("紙の問屋", StandardCharsets.UTF_8)
        + "&issuedOn=2026-10-31&total=54321";
    for (int i = 0; i < 2; i++) {
      assertThat(upload(path, "%PDF-1.4 紙".getBytes(StandardCharsets.UTF_8)).ok().get("filed").asBoolean()).isTrue();
    }
    upload(path, "%PDF-1.4 別".getBytes(StandardCharsets.UTF_8)).problem(409, "id-taken");
    upload(path.replace(id.toString(), UUID.randomUUID().toString()), "MZ".getBytes(StandardCharsets.UTF_8))
        .problem(415, "unsupported-media-type");
    assertThat(ids(purchasing.get("documents?least=54321&most=54321&from=2026-10-31&to=2026-10-31").get("items"))).containsExactly(id.toString());
    sales.tryGet("documents/" + id).problem(404, "not-found");
  }

  private static Reply upload(String path, byte[] content) {
    return purchasing.call("PUT", path).body("application/octet-stream", BodyPublishers.ofByteArray(content)).reply();
  }

  private static Map<String, ?> credit(long yen) {
    return Map.of("reason", "返品", "items", List.of(Map.of("article", "スギ 返品", "pieces", 1, "netYen", yen, "taxPercent", 10)));
  }

  private static List<Integer> numbers(String kind) {
    var numbers = new ArrayList<Integer>();
    var cursor = "";
    do {
      var page = purchasing.get("documents?ours=true&limit=200&kind=" + kind + cursor);
      Trade.each(page.get("items")).forEach(d -> numbers.add(Integer.parseInt(d.get("number").asText().replaceFirst(".*-", ""))));
      cursor = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asText();
    } while (cursor != null);
    numbers.sort(null);
    return numbers;
  }
}
