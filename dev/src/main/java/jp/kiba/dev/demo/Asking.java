package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** The builder asks three suppliers the same; two have answered, and what the cheaper one offers waits for a colleague's approval. */
final class Asking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  /** What a purchaser orders alone, in yen. */
  private static final long LIMIT = 300_000;

  private final Api api;
  private final LocalDate today = LocalDate.now(JAPAN);

  Asking(Api api) {
    this.api = api;
  }

  /** @param sellers the ids of the three, in the order in which the first two answer */
  void ask(DemoCompany builder, List<DemoCompany> answering, List<String> sellers) {
    var clerk = builder.member("PURCHASING");
    var asked = api.post(clerk, "enquiries", Map.of("title", "小金井の現場 柱と土台", "sellers", sellers, "lines", List.of(
        Map.of("wood", wood("SUGI", 105, 3000), "pieces", 80), Map.of("wood", wood("HINOKI", 120, 4000), "pieces", 40)),
        "deliveryPlace", "東京都小金井市架空町 現場渡し", "deliverOn", today.plusDays(20).toString(), "remarks", ""));
    quote(answering.get(0), order(asked, sellers.get(0)), 92_000, 148_000);
    quote(answering.get(1), order(asked, sellers.get(1)), 95_500, 139_000);
    api.put(builder.administrator(), "roles/presets/PURCHASING/approval-limit", Map.of("approvalLimitYen", LIMIT));
    var offered = api.get(clerk, "orders/" + order(asked, sellers.get(0)));
    api.post(clerk, "orders/" + offered.get("id").asText() + "/approvals",
        Map.of("version", offered.get("version"), "note", "上棟に間に合うのは、こちらだけです。"));
  }

  /** Wood of a seller's open orders for the large lorry, the day after tomorrow. */
  void load(DemoCompany mill) {
    var yard = mill.member("WAREHOUSE");
    var lorry = api.get(yard, "vehicles").get("items").get(0).get("id");
    var lines = new ArrayList<Map<String, Object>>();
    for (var order : api.get(yard, "orders?side=SALE&status=SHIPPING&limit=2").get("items")) {
      for (var line : api.get(yard, "orders/" + order.get("id").asText()).get("lines")) {
        int open = line.get("pieces").asInt() - line.get("shippedPieces").asInt();
        if (open > 0) {
          lines.add(Map.of("lineId", line.get("id"), "pieces", Math.min(open, 10)));
        }
      }
    }
    api.post(yard, "load-plans", Map.of("version", 0, "vehicleId", lorry, "day", today.plusDays(2).toString(), "note", "大阪回り、朝 6 時出発",
        "lines", lines));
  }

  private void quote(DemoCompany seller, String order, long sugi, long hinoki) {
    var salesperson = seller.member("SALES");
    var seen = api.get(salesperson, "orders/" + order);
    api.post(salesperson, "orders/" + order + "/quotation", Map.of("version", seen.get("version"), "validUntil", today.plusDays(10).toString(),
        "lines", List.of(answer(seen.at("/lines/0"), sugi), answer(seen.at("/lines/1"), hinoki))));
  }

  private static Map<String, Object> answer(JsonNode line, long yen) {
    return Map.of("lineId", line.get("id"), "unitPriceYen", yen);
  }

  private static String order(JsonNode enquiry, String seller) {
    for (var order : enquiry.get("orders")) {
      if (order.get("sellerId").asText().equals(seller)) {
        return order.get("id").asText();
      }
    }
    throw new IllegalStateException("nobody asked " + seller);
  }

  private static Map<String, Object> wood(String species, int side, int length) {
    return Map.of("kind", "SAWN", "species", species, "grade", "TOKUITTO", "drying", "KD", "marks", List.of(),
        "board", Map.of("thicknessMm", BigDecimal.valueOf(side), "widthMm", BigDecimal.valueOf(side), "lengthMm", BigDecimal.valueOf(length)));
  }
}
