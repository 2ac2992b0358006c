package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** A sawmill at work: logs are sawn, something is damaged, something moves, and a count is under way. */
final class Yard {
  /** The company whose yard it is. */
  static final String MILL = "yoshino-seizai";
  private static final String LOGS = "清流原木置場";
  private static final int COUNTED = 4;

  private final Api api;

  Yard(Api api) {
    this.api = api;
  }

  void work(DemoCompany mill) {
    var yard = mill.member("WAREHOUSE");
    var places = new HashMap<String, String>();
    api.get(yard, "places").get("items").forEach(place -> places.put(place.get("name").asText(), place.get("id").asText()));
    var logs = api.post(yard, "lots", Map.of("lotNumber", "原木-26-11", "wood", logs(), "pieces", 60, "placeId", places.get(LOGS),
        "harvestArea", "奈良県吉野郡架空村", "legalityEvidence", "森林経営計画認定書 架空29-014", "costYen", 410_000));
    logs = api.post(yard, "lots/" + id(logs) + "/receipts", Map.of("version", logs.get("version"), "pieces", 20, "costYen", 141_000, "note", "追加の椪"));
    logs = api.post(yard, "lots/" + id(logs) + "/adjustments",
        Map.of("version", logs.get("version"), "difference", -2, "code", "DAMAGED", "note", "芯腐れ"));
    var sawn = api.post(yard, "transformations", Map.of("performedOn", LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(2).toString(), "carryCost", true,
        "inputs", List.of(Map.of("lotId", logs.get("id"), "version", logs.get("version"), "pieces", 50)),
        "outputs", List.of(output("柱-26-11", 105, 105, 230, places.get("第1倉庫")), output("間柱-26-11", 30, 105, 240, places.get("第1倉庫"))),
        "byProduct", "背板・チップ", "note", "11月の挽き"));
    var studs = api.get(yard, "lots/" + sawn.at("/outputs/1/lotId").asText());
    api.post(yard, "lots/" + id(studs) + "/moves",
        Map.of("version", studs.get("version"), "placeId", places.get("第2倉庫"), "pieces", 40, "note", "出荷準備"));
    count(yard, places.get("第1倉庫"));
    vehicle(yard, "4t 平ボディ 奈良 100 あ 00-01", "12", 4000, 6200);
    vehicle(yard, "10t 増トン 奈良 100 い 00-02", "32", 13_000, 9600);
    vehicle(yard, "軽トラ", "1.2", 350, 1940);
  }

  private void vehicle(String yard, String name, String m3, int kg, int lengthMm) {
    api.post(yard, "vehicles", Map.of("version", 0, "name", name, "capacityM3", new BigDecimal(m3), "capacityKg", kg,
        "bedLengthMm", lengthMm, "archived", false));
  }

  private void count(String yard, String placeId) {
    var take = id(api.post(yard, "stock-takes", Map.of("placeId", placeId, "note", "月末の棚卸")));
    int counted = 0;
    for (var line : api.get(yard, "stock-takes/" + take + "/lots?limit=" + COUNTED).get("items")) {
      // One lot has two pieces less than the book says, another one more.
      int difference = counted == 1 ? -2 : counted == 2 ? 1 : 0;
      api.put(yard, "stock-takes/" + take + "/lots/" + line.get("lotId").asText(),
          Map.of("version", 0, "pieces", line.get("bookPieces").asInt() + difference));
      counted++;
    }
  }

  private static Map<String, Object> logs() {
    return Map.of("kind", "LOG", "species", "SUGI", "grade", "A", "marks", List.of(),
        "log", Map.of("diameterCm", new BigDecimal("28"), "lengthM", new BigDecimal("4")));
  }

  private static Map<String, Object> output(String number, int thickness, int width, int pieces, String placeId) {
    return Map.of("lotNumber", number, "pieces", pieces, "placeId", placeId, "wood", Map.of("kind", "SAWN", "species", "SUGI",
        "grade", "TOKUITTO", "marks", List.of(), "board", Map.of("thicknessMm", thickness, "widthMm", width, "lengthMm", 3000)));
  }

  private static String id(JsonNode thing) {
    return thing.get("id").asText();
  }
}
