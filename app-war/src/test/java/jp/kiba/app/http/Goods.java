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
    var lot = lot("S-" + LOTS.incrementAndGet(), wood("log", null), pieces);
    lot.put("harvestArea", "奈良県吉野郡");
    lot.put("legalityEvidence", "合法木材 2026-1");
    lot.put("costYen", 1500);
    return lot;
  }

  /** 30 cm × 4 m of sugi: 0.360 m³ a log by JAS. */
  static Map<String, Object> logs(int pieces) {
    var wood = ofKind("LOG", "A");
    wood.put("log", Map.of("diameterCm", 30, "lengthM", 4));
    return lot("L-" + LOTS.incrementAndGet(), wood, pieces);
  }

  /** 12 × 910 × 1820 mm of plywood, fifty sheets a bundle. */
  static Map<String, Object> panels(int pieces) {
    var wood = ofKind("PANEL", "PLYWOOD_1");
    wood.put("product", "PLYWOOD");
    wood.put("board", Map.of("thicknessMm", 12, "widthMm", 910, "lengthMm", 1820));
    wood.put("piecesPerBundle", 50);
    return lot("P-" + LOTS.incrementAndGet(), wood, pieces);
  }

  /** 一式: a frame with neither dimensions nor a volume. */
  static Map<String, Object> sets(int pieces) {
    var wood = ofKind("PRECUT", "UNGRADED");
    wood.put("product", "SET");
    wood.put("article", "構造材一式");
    return lot("F-" + LOTS.incrementAndGet(), wood, pieces);
  }

  /** The wood of {@link #boards} but for one field. */
  static Map<String, Object> wood(String field, Object value) {
    var wood = ofKind("SAWN", "TOKUITTO");
    wood.put("board", Map.of("thicknessMm", 105, "widthMm", 105, "lengthMm", 3000));
    wood.put("drying", "KD");
    wood.put("moisturePercent", 15);
    wood.put("surface", "PLANED");
    wood.put(field, value);
    return wood;
  }

  private static Map<String, Object> ofKind(String kind, String grade) {
    return new HashMap<>(Map.of("kind", kind, "species", "SUGI", "grade", grade));
  }

  private static Map<String, Object> lot(String number, Map<String, Object> wood, int pieces) {
    return new HashMap<>(Map.of("lotNumber", number, "wood", wood, "pieces", pieces, "place", "第一土場"));
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

  /** What wood must be like: everything that is asked of sugi boards of 105 × 105 mm; nothing else. */
  static Map<String, Object> criteria(int thicknessMm) {
    var criteria = new HashMap<String, Object>();
    for (var list : List.of("products", "grades", "dryings", "surfaces", "treatments", "marks", "prefectures")) {
      criteria.put(list, List.of());
    }
    criteria.put("kinds", List.of("SAWN"));
    criteria.put("species", List.of("SUGI"));
    criteria.put("minThicknessMm", thicknessMm);
    criteria.put("maxThicknessMm", thicknessMm);
    return criteria;
  }

  /** A search to be saved, with notices. */
  static Map<String, Object> search(String name) {
    return Map.of("name", name, "sort", "NEWEST", "notifies", true, "wanted",
        Map.of("wood", criteria(105), "priceUnits", List.of(), "sellers", List.of(), "legality", List.of(), "onlyPartners", false));
  }

  /** A list of one line: 40 boards. */
  static Map<String, Object> shoppingList(String name) {
    return Map.of("name", name, "lines", List.of(Map.of("phrase", "杉 105角 40本", "wood", criteria(105), "pieces", 40)));
  }
}
