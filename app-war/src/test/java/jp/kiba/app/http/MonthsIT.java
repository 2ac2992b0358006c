package jp.kiba.app.http;

import static jp.kiba.app.http.Drawer.await;
import static jp.kiba.app.http.Drawer.fetch;
import static jp.kiba.app.http.Drawer.id;
import static jp.kiba.app.http.Drawer.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The account between two partners over several months: what is carried over, given back, put right, paid, and taken out. */
class MonthsIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final LocalDate LAST_MONTHS_END = TODAY.withDayOfMonth(1).minusDays(1);
  private static final int EACH = 777;

  private Company seller;
  private Company buyer;
  private Person clerk;
  private JsonNode listing;

  @BeforeEach
  void two_partners() {
    seller = Company.join(CompanyType.SAWMILL);
    buyer = Company.join(CompanyType.WHOLESALER);
    buyer.becomePartnerOf(seller);
    clerk = seller.colleague(MemberRole.ACCOUNTING);
    listing = Goods.offer(seller.administrator(), 1000, EACH);
  }

  @Test
  void what_was_asked_for_last_less_what_was_paid_and_given_back_is_carried_over_to_the_yen() throws Exception {
    long firstNet = received(13, LAST_MONTHS_END);
    var first = issued(LAST_MONTHS_END, 0);
    long firstTotal = firstNet + firstNet / 10;
    assertThat(yen(first, "netYen")).isEqualTo(firstNet);
    assertThat(yen(first, "totalYen")).isEqualTo(firstTotal);
    var credit = clerk.post("documents/" + id(first) + "/credit-note", credit(EACH));
    long credited = EACH + EACH / 10;
    assertThat(yen(credit, "totalYen")).isEqualTo(credited);

    long secondNet = received(7, TODAY);
    var month = clerk.get("invoice-runs/due?closing=" + TODAY).get(0);
    long gross = secondNet + secondNet / 10;
    assertThat(List.of(yen(month, "netYen"), yen(month, "grossYen"), yen(month, "previousYen"), yen(month, "creditedYen")))
        .containsExactly(secondNet, gross, firstTotal, credited);
    long paid = 5_000;
    var second = issued(TODAY, paid);
    long carried = firstTotal - paid - credited;
    assertThat(List.of(yen(second, "netYen"), yen(second, "taxYen"), yen(second, "totalYen"))).containsExactly(secondNet, secondNet / 10, gross + carried);
    for (var person : List.of(clerk, buyer.administrator())) {
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(fetch(person, second, "XLSX")))) {
        assertThat(totals(book)).containsEntry("今回お買上額(税込)", gross).containsEntry("前回ご請求額", firstTotal).containsEntry("ご入金額", paid)
            .containsEntry("返品・値引額", credited).containsEntry("繰越額", carried).containsEntry("今回ご請求額", gross + carried);
      }
    }
    long more = received(1, TODAY);
    var third = issued(TODAY, 0);
    assertThat(yen(third, "totalYen")).as("what comes after the month was closed goes on from it").isEqualTo(more + more / 10 + gross + carried);
    secondNet += more;
    reconciled(firstNet + secondNet, 0);
    // That the comparison finds something is seen once.
    var one = "UPDATE " + seller.schema() + ".invoiced_shipment SET net_yen = net_yen %s WHERE document_id = '" + id(second) + "'";
    sql(one.formatted("- 1"));
    reconciled(firstNet + secondNet - 1, 1);
    sql(one.formatted("+ 1"));

    var receipt = clerk.post("documents/" + id(first) + "/receipt", Map.of("paidOn", TODAY.toString(), "method", "銀行振込"));
    assertThat(yen(receipt, "totalYen")).as("what was given back was not paid").isEqualTo(firstTotal - credited);
    clerk.tryPost("documents/" + id(first) + "/successor", Map.of("reason", "宛名の誤り")).problem(409, "not-replaceable");
  }

  @Test
  void a_months_invoice_is_put_right_by_another_that_asks_for_the_same() throws Exception {
    long net = received(3, LAST_MONTHS_END);
    var first = issued(LAST_MONTHS_END, 0);
    var second = clerk.post("documents/" + id(first) + "/successor", Map.of("reason", "振込先の誤り"));
    assertThat(second.get("kind").asText()).isEqualTo("MONTHLY_INVOICE");
    assertThat(second.get("number")).isNotEqualTo(first.get("number"));
    for (var figure : List.of("netYen", "taxYen", "totalYen", "dueOn")) {
      assertThat(second.get(figure)).as(figure).isEqualTo(first.get(figure));
    }
    assertThat(buyer.administrator().get("documents/" + id(first)).get("replacedBy")).isEqualTo(second.get("id"));
    clerk.tryPost("documents/" + id(first) + "/successor", Map.of("reason", "もう一度")).problem(409, "not-replaceable");
    clerk.tryPost("documents/" + id(first) + "/credit-note", credit(1)).problem(409, "not-creditable");
    reconciled(net, 0);
    received(1, TODAY);
    assertThat(yen(clerk.get("invoice-runs/due?closing=" + TODAY).get(0), "previousYen")).as("carried over once").isEqualTo(yen(second, "totalYen"));
    var credit = clerk.post("documents/" + id(second) + "/credit-note", credit(10));
    var again = clerk.post("documents/" + id(credit) + "/successor", Map.of("reason", "品名の誤り"));
    assertThat(again.get("totalYen")).isEqualTo(credit.get("totalYen"));
    assertThat(yen(clerk.get("invoice-runs/due?closing=" + TODAY).get(0), "creditedYen")).as("given back once").isEqualTo(11);
  }

  @Test
  void only_who_may_invoice_gives_back_or_confirms_payment_and_only_of_what_is_theirs() throws Exception {
    received(2, LAST_MONTHS_END);
    var invoice = "documents/" + id(issued(LAST_MONTHS_END, 0));
    var paid = Map.of("paidOn", TODAY.toString(), "method", "現金");
    var yard = seller.colleague(MemberRole.WAREHOUSE);
    yard.tryPost(invoice + "/credit-note", credit(1)).problem(403, "forbidden");
    yard.tryPost(invoice + "/receipt", paid).problem(403, "forbidden");
    yard.tryPost(invoice + "/successor", Map.of("reason", "?")).problem(403, "forbidden");
    yard.tryGet("invoice-runs/due?closing=" + TODAY).problem(403, "forbidden");
    buyer.administrator().tryPost(invoice + "/credit-note", credit(1)).problem(409, "not-creditable");
    buyer.administrator().tryPost(invoice + "/receipt", paid).problem(409, "no-invoice");
    var stranger = Company.join(CompanyType.SAWMILL).administrator();
    stranger.tryPost(invoice + "/credit-note", credit(1)).problem(404, "not-found");
    stranger.tryGet(invoice + "/file").problem(404, "not-found");
  }

  @Test
  void an_archive_has_every_paper_of_its_days_under_its_name_and_an_index_that_adds_up() throws Exception {
    received(2, LAST_MONTHS_END);
    var invoice = issued(LAST_MONTHS_END, 0);
    clerk.post("documents/" + id(invoice) + "/credit-note", credit(EACH));
    clerk.post("documents/" + id(invoice) + "/receipt", Map.of("paidOn", TODAY.toString(), "method", "銀行振込"));
    var papers = Trade.each(clerk.get("documents?limit=200").get("items"));
    var zip = archive();
    var index = index(zip);
    assertThat(index.get(0)).startsWith("種類", "番号", "取引年月日", "取引先", "金額");
    assertThat(index.subList(1, index.size())).as("a row for each paper").hasSameSizeAs(papers);
    assertThat(zip.keySet().stream().filter(n -> n.endsWith(".pdf"))).hasSameSizeAs(papers);
    assertThat(zip.keySet().stream().filter(n -> n.endsWith(".xlsx"))).hasSameSizeAs(papers);
    assertThat(zip.keySet().stream().filter(n -> n.endsWith(".xml"))).as("invoice and credit note as JP PINT").hasSize(2);
    long sum = 0;
    for (var row : index.subList(1, index.size())) {
      var paper = papers.stream().filter(p -> p.get("number").asText().equals(row.get(1))).findFirst().orElseThrow();
      assertThat(row.get(2)).isEqualTo(paper.get("issuedOn").asText());
      assertThat(row.get(3)).isEqualTo(paper.get("counterpartyName").asText());
      assertThat(row.get(10)).isEqualTo("一致");
      assertThat(row.get(11)).contains(row.get(1));
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip.get(row.get(11))))).isEqualTo(row.get(12));
      sum += Long.parseLong(row.get(4));
    }
    assertThat(sum).isEqualTo(papers.stream().mapToLong(p -> yen(p, "totalYen")).sum());

    var file = Drawer.file(seller, invoice, ".pdf");
    var issued = Files.readAllBytes(file);
    Files.write(file, "%PDF-1.7 not what was issued".getBytes(StandardCharsets.UTF_8));
    var damaged = archive();
    assertThat(damaged.keySet().stream().filter(n -> n.endsWith(".pdf"))).as("all others are there").hasSize(papers.size() - 1);
    assertThat(index(damaged).stream().filter(r -> r.get(10).equals("不一致のため同梱せず"))).singleElement()
        .satisfies(r -> assertThat(r.get(1)).isEqualTo(invoice.get("number").asText()));
    Files.write(file, issued);
  }

  /** @return what was received on that day, in yen without tax */
  private long received(int pieces, LocalDate on) throws SQLException {
    var trade = Trade.draft(buyer.administrator(), seller.administrator(), listing, pieces);
    trade.place();
    trade.confirm();
    trade.dispatch(pieces);
    trade.receive(1);
    for (var book : List.of(seller.schema(), buyer.schema())) {
      sql("UPDATE " + book + ".trade_shipment SET received_at = '" + on + " 12:00+09' WHERE order_id = '" + trade.id() + "'");
    }
    assertThat(yen(trade.asSeenBy(seller.administrator()), "totalYen")).isEqualTo((long) EACH * pieces);
    return (long) EACH * pieces;
  }

  private JsonNode issued(LocalDate closing, long paid) throws InterruptedException {
    var run = id(clerk.post("invoice-runs", Map.of("closing", closing.toString(), "partners", List.of(Map.of("partnerId", buyer.id(), "paidYen", paid)))));
    var result = await(() -> clerk.get("invoice-runs/" + run).at("/results/0"), r -> !r.get("state").asText().equals("WAITING"));
    assertThat(result.get("state").asText()).as(result.toString()).isEqualTo("ISSUED");
    return clerk.get("documents/" + result.get("documentId").asText());
  }

  private void reconciled(long invoiced, long difference) {
    var row = clerk.get("invoice-runs/reconciliation?from=" + LAST_MONTHS_END + "&to=" + TODAY).get(0);
    assertThat(List.of(yen(row, "receivedYen"), yen(row, "invoicedYen"), yen(row, "openYen"), yen(row, "differenceYen")))
        .containsExactly(invoiced + difference, invoiced, 0L, difference);
  }

  private static Map<String, ?> credit(long yen) {
    return Map.of("reason", "返品", "items", List.of(Map.of("article", "スギ 返品", "pieces", 1, "netYen", yen, "taxPercent", 10)));
  }

  private static long yen(JsonNode of, String figure) {
    return of.get(figure).asLong();
  }

  /** @return each label that has a figure beside it */
  private static Map<String, Long> totals(XSSFWorkbook book) {
    var totals = new LinkedHashMap<String, Long>();
    for (var row : book.getSheetAt(0)) {
      String label = null;
      for (var cell : row) {
        if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank()) {
          label = cell.getStringCellValue();
        } else if (cell.getCellType() == CellType.NUMERIC && label != null) {
          totals.put(label, (long) cell.getNumericCellValue());
        }
      }
    }
    return totals;
  }

  private Map<String, byte[]> archive() throws Exception {
    var begun = id(clerk.post("document-archives", Map.of("from", TODAY.toString(), "to", TODAY.toString())));
    var done = await(() -> clerk.get("jobs/" + begun), j -> j.get("state").asText().equals("DONE"));
    var files = new LinkedHashMap<String, byte[]>();
    var url = clerk.get("document-archives/" + done.get("result").asText() + "/file").get("url").asText();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Drawer.bytes(url)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(files.put(entry.getName(), zip.readAllBytes())).as(entry.getName()).isNull();
      }
    }
    return files;
  }

  /** @return its rows, in cells */
  private static List<List<String>> index(Map<String, byte[]> zip) {
    var text = new String(zip.get("index.csv"), StandardCharsets.UTF_8);
    assertThat(text).as("so that a spreadsheet reads it").startsWith("\uFEFF");
    var rows = new ArrayList<List<String>>();
    for (var line : text.substring(1).split("\r\n")) {
      rows.add(List.of(line.replaceAll("^\"|\"$", "").split("\",\"|,(?!\")", -1)));
    }
    return rows;
  }
}
