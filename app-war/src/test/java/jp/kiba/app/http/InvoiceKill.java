package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node that dies in the middle of a month's invoices for many partners: another goes on, each partner has one invoice, their
 * numbers have no gap, and every file is there. The partners are painted: all but one of their orders are copies of that one.
 */
final class InvoiceKill {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final int PARTNERS = Integer.getInteger("kiba.storm.invoices", 40);
  private static final int BEFORE = 10;
  /** Ten minutes: invoices that take a tenth of a second on an idle machine took half a one on a busy one. */
  private static final int PATIENCE = 6_000;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final List<String> COPIED = List.of("trade_order", "trade_line", "trade_shipment", "trade_shipment_line");

  private final MortalStack server;
  private final String seller;
  private final String schema;
  private String run;

  InvoiceKill(MortalStack server, String seller, String schema) {
    this.server = server;
    this.seller = seller;
    this.schema = schema;
  }

  /** Brings the run to its middle.
   *  @param order received, of the seller */
  void begin(String order) throws Exception {
    paint(order);
    var due = JSON.readTree(server.send(seller, "GET", "invoice-runs/due?closing=" + TODAY, null, UUID.randomUUID().toString()).body());
    var partners = new ArrayList<Map<String, Object>>();
    for (var month : due) {
      if (month.get("partnerName").asText().startsWith("架空取引先")) {
        partners.add(Map.of("partnerId", month.get("partnerId").asText(), "paidYen", 0));
      }
    }
    assertThat(partners).hasSize(PARTNERS);
    var asked = server.send(seller, "POST", "invoice-runs", Map.of("closing", TODAY.toString(), "partners", partners), UUID.randomUUID().toString());
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
    run = JSON.readTree(asked.body()).get("id").asText();
    for (int i = 0; i < PATIENCE && results("ISSUED") < BEFORE; i++) {
      Thread.sleep(50);
    }
    assertThat(results("ISSUED")).isBetween((long) BEFORE, PARTNERS - 1L);
  }

  /** Another node goes on with it.
   *  @param storage the folder of the seller's files */
  void survived(Path storage) throws Exception {
    long before = results("ISSUED");
    for (int i = 0; i < PATIENCE && results("WAITING") > 0; i++) {
      Thread.sleep(100);
    }
    assertThat(results("ISSUED")).isEqualTo(PARTNERS).isGreaterThan(before);
    assertThat(number("FROM document WHERE kind = 'MONTHLY_INVOICE'")).isEqualTo(PARTNERS);
    assertThat(server.number("SELECT count(DISTINCT recipient) FROM " + schema + ".document WHERE kind = 'MONTHLY_INVOICE'")).as("one for each").isEqualTo(PARTNERS);
    assertThat(server.number("SELECT max(series_no) FROM " + schema + ".document WHERE kind = 'MONTHLY_INVOICE'")).as("no number is lost").isEqualTo(PARTNERS);
    assertThat(number("FROM audit_entry WHERE type = 'invoice.issued' AND subject IN (SELECT document_id FROM %1$s.invoice_run_partner)")).isEqualTo(PARTNERS);
    assertThat(number("FROM document d WHERE kind = 'MONTHLY_INVOICE' AND net_yen <> (SELECT sum(net_yen) FROM %1$s.invoiced_shipment i WHERE i.document_id = d.id)")).isZero();
    JsonNode job = null;
    for (int i = 0; i < PATIENCE && (job == null || !job.get("state").asText().equals("DONE")); i++) {
      Thread.sleep(100);
      var asked = JSON.readTree(server.send(seller, "GET", "invoice-runs/" + run, null, UUID.randomUUID().toString()).body());
      job = JSON.readTree(server.send(seller, "GET", "jobs/" + asked.get("jobId").asText(), null, UUID.randomUUID().toString()).body());
    }
    assertThat(List.of(job.get("state").asText(), job.get("done").asInt(), job.get("total").asInt())).containsExactly("DONE", PARTNERS, PARTNERS);
    filesAreThere(storage);
    wipe();
  }

  private void filesAreThere(Path storage) throws SQLException {
    try (var connection = server.stack().admin().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT id, pdf_bytes, xlsx_bytes FROM " + schema + ".document WHERE kind = 'MONTHLY_INVOICE'")) {
      while (row.next()) {
        assertThat(storage.resolve("documents/" + row.getString(1) + ".pdf")).satisfies(f -> assertThat(Files.size(f)).isEqualTo(row.getLong(2)));
        assertThat(storage.resolve("documents/" + row.getString(1) + ".xlsx")).satisfies(f -> assertThat(Files.size(f)).isEqualTo(row.getLong(3)));
      }
    }
  }

  /** As many orders as partners, all alike, of companies that have no book: so there is one to write into. */
  private void paint(String order) throws SQLException {
    for (var table : COPIED) {
      var of = table.equals("trade_order") ? "id" : "order_id";
      var changed = switch (table) {
        case "trade_order" -> ", 'buyer', md5('partner ' || i)::uuid, 'buyer_name', '架空取引先' || i, 'number', o.number || '-' || i";
        case "trade_shipment_line" -> ", 'order_id', md5(o.order_id || ' ' || i)::uuid, 'shipment_id', md5(o.shipment_id || ' ' || i)::uuid, 'line_id', md5(o.line_id || ' ' || i)::uuid";
        default -> ", 'order_id', md5(o.order_id || ' ' || i)::uuid";
      };
      run("INSERT INTO %1$s.%2$s SELECT (jsonb_populate_record(o, jsonb_build_object('id', md5(o.id || ' ' || i)::uuid%3$s))).* FROM %1$s.%2$s o, generate_series(1, %4$d) i WHERE o.%5$s = '%6$s'"
          .formatted(schema, table, changed, PARTNERS, of, order));
    }
    run("INSERT INTO exchange.trade (id, buyer, seller, version) SELECT id, buyer, seller, 1 FROM " + schema + ".trade_order WHERE buyer_name LIKE '架空取引先%'");
  }

  /** What was painted has no twin, and both books are compared next. The invoices stay: a paper whose recipient has no book is alone, and not astray. */
  private void wipe() throws SQLException {
    var painted = "(SELECT id FROM " + schema + ".trade_order WHERE buyer_name LIKE '架空取引先%')";
    run("DELETE FROM exchange.trade WHERE id IN " + painted);
    for (var table : List.of("trade_shipment_line", "trade_shipment", "trade_line")) {
      run("DELETE FROM " + schema + "." + table + " WHERE order_id IN " + painted);
    }
    run("DELETE FROM " + schema + ".trade_order WHERE buyer_name LIKE '架空取引先%'");
  }

  private long results(String state) throws SQLException {
    return number("FROM invoice_run_partner WHERE state = '" + state + "'");
  }

  private long number(String from) throws SQLException {
    return server.number("SELECT count(*) " + from.replaceFirst("FROM ", "FROM " + schema + ".").formatted(schema));
  }

  private void run(String sql) throws SQLException {
    try (var connection = server.stack().admin().getConnection()) {
      MarkedCompanies.run(connection, sql);
    }
  }
}
