package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Looks at what was typed about where the wood comes from: says what paper it is, files a copy, and verifies most of it. */
final class Tracing {
  private static final Set<String> WITH_PAPERS = Set.of("kawakami-rin", "yoshino-seizai");
  private static final Map<String, String> PAPERS = Map.of("森林経営計画", "FOREST_PLAN", "伐採造林届", "LOGGING_NOTICE",
      "合法木材証明", "LEGAL_WOOD", "FSC", "FSC", "PEFC", "PEFC", "SGEC", "SGEC", "国有林材", "PUBLIC_FOREST_SALE");

  private final Api api;

  Tracing(Api api) {
    this.api = api;
  }

  void trace(DemoCompany company) {
    var clerk = company.member("WAREHOUSE");
    for (var summary : api.get(clerk, "origins?limit=200").get("items")) {
      var record = api.get(clerk, "origins/" + summary.get("id").asText());
      var certificate = record.at("/origin/certificate").asText();
      if (!certificate.isEmpty()) {
        look(company, clerk, record, certificate);
      }
    }
  }

  private void look(DemoCompany company, String clerk, JsonNode record, String certificate) {
    var path = "origins/" + record.get("id").asText();
    var known = api.put(clerk, path, Map.of("version", record.get("version"), "origin", facts(company, record, certificate)));
    if (WITH_PAPERS.contains(company.key())) {
      api.upload(clerk, path + "/evidence/" + UUID.randomUUID() + "?name=" + "evidence-" + record.get("number").asText() + ".pdf", paper(record));
    }
    // Some are still to be looked at.
    if (certificate.hashCode() % 5 != 0) {
      api.post(clerk, path + "/verification", Map.of("version", known.get("version"), "legality", "VERIFIED",
          "reason", "書類の写しと現物の樹種・数量を照合した"));
    }
  }

  private static Map<String, Object> facts(DemoCompany company, JsonNode record, String certificate) {
    var facts = new HashMap<String, Object>();
    record.get("origin").properties().forEach(p -> facts.put(p.getKey(), p.getValue()));
    facts.put("country", "JP");
    facts.put("evidence", PAPERS.entrySet().stream().filter(p -> certificate.startsWith(p.getKey())).map(Map.Entry::getValue)
        .findFirst().orElse("OTHER"));
    facts.put("ownHarvest", company.types().contains("FORESTRY"));
    return facts;
  }

  /** What was received goes into stock, with the origin that came with it. */
  void takeIntoStock(DemoCompany buyer) {
    var clerk = buyer.member("WAREHOUSE");
    for (var summary : api.get(clerk, "orders?side=PURCHASE&status=RECEIVED&limit=5").get("items")) {
      var order = api.get(clerk, "orders/" + summary.get("id").asText());
      for (var shipment : order.get("shipments")) {
        for (var line : shipment.get("lines")) {
          if (!line.get("origins").isEmpty() && line.get("receivedPieces").asInt() > 0) {
            takeIntoStock(clerk, order, shipment, line);
          }
        }
      }
    }
  }

  private void takeIntoStock(String clerk, JsonNode order, JsonNode shipment, JsonNode line) {
    var lot = new HashMap<String, Object>();
    order.get("lines").forEach(ordered -> {
      if (ordered.get("id").equals(line.get("lineId"))) {
        lot.put("wood", ordered.get("wood"));
        lot.put("lotNumber", order.get("number").asText() + "-" + shipment.get("shipmentNo").asText() + "-" + ordered.get("lineNo").asText());
      }
    });
    lot.put("pieces", line.get("receivedPieces"));
    lot.put("place", "入荷ヤード");
    var stocked = api.post(clerk, "lots", lot);
    api.post(clerk, "orders/" + order.get("id").asText() + "/shipments/" + shipment.get("id").asText() + "/origins",
        Map.of("lineId", line.get("lineId"), "lotId", stocked.get("id")));
  }

  /** One page that says which record it belongs to: small, and a PDF that opens. */
  private static byte[] paper(JsonNode record) {
    var text = "BT /F1 18 Tf 60 760 Td (Evidence of origin, made up for the demo) Tj 0 -30 Td (Record " + record.get("number").asText() + ") Tj ET";
    var parts = new String[] {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    var pdf = new StringBuilder("%PDF-1.4\n");
    var places = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      places.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(parts[i]).append("\nendobj\n");
    }
    int at = pdf.length();
    pdf.append("xref\n0 6\n0000000000 65535 f \n").append(places).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(at).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
