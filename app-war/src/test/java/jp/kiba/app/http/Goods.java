package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Wood to have, to offer and to order. */
final class Goods {
  private static final AtomicInteger LOTS = new AtomicInteger();

  private Goods() {}

  /** 105 × 105 × 3000 mm of sugi: 0.033075 m³ a piece. */
  static Map<String, Object> boards(int pieces) {
    var lot = new HashMap<String, Object>(Map.of("lotNumber", "S-" + LOTS.incrementAndGet(), "kind", "SAWN", "species", "SUGI",
        "grade", "TOKUITTO", "board", Map.of("thicknessMm", 105, "widthMm", 105, "lengthMm", 3000), "pieces", pieces,
        "place", "第一土場", "harvestArea", "奈良県吉野郡", "costYen", 1500));
    lot.put("log", null);
    lot.put("legalityEvidence", "合法木材 2026-1");
    lot.put("drying", "KD");
    lot.put("moisturePercent", 15);
    lot.put("surface", "PLANED");
    return lot;
  }

  /** 30 cm × 4 m of sugi: 0.360 m³ a log by JAS. */
  static Map<String, Object> logs(int pieces) {
    return new HashMap<>(Map.of("lotNumber", "L-" + LOTS.incrementAndGet(), "kind", "LOG", "species", "SUGI", "grade", "A",
        "log", Map.of("diameterCm", 30, "lengthM", 4), "pieces", pieces, "place", "山土場"));
  }

  /** Offers so many pieces of a new lot of boards, at yen a piece.
   *  @return the listing */
  static JsonNode offer(Person seller, int pieces, int yen) {
    var lot = seller.post("lots", boards(pieces));
    return seller.post("listings", listing(lot, pieces, "PIECE", yen));
  }

  /** @param yen null for a price on request */
  static Map<String, Object> listing(JsonNode lot, int pieces, String unit, Integer yen) {
    var listing = new HashMap<String, Object>(Map.of("lotId", lot.get("id"), "pieces", pieces, "priceUnit", unit, "remarks", ""));
    listing.put("unitPriceYen", yen);
    return listing;
  }

  static Map<String, Object> draft(JsonNode listing, int pieces) {
    return Map.of("lines", List.of(Map.of("listingId", listing.get("id"), "pieces", pieces)),
        "deliveryPlace", "東京都江東区新木場", "remarks", "");
  }
}
