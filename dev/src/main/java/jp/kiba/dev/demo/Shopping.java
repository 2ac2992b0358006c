package jp.kiba.dev.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the builder's buyer is after: a list for a site, and a search that she comes back to. */
final class Shopping {
  private static final String BUYER = "yoshida@komorebi-kensetsu";
  private static final String LINES = """
      杉 柱 105×105×3000 KD 特一等 80本
      桧 土台 120×120×4000 40本
      杉 間柱 30×105×3000 200本
      米松 梁 120×240×4000 20本
      杉 垂木 45×60×4000 100本
      構造用合板 t12×910×1820 150枚
      """;

  private final Api api;

  Shopping(Api api) {
    this.api = api;
  }

  void write() {
    var lines = new ArrayList<Map<String, Object>>();
    for (var read : api.post(BUYER, "shopping-lists/reading", Map.of("text", LINES)).get("lines")) {
      var line = new LinkedHashMap<String, Object>();
      line.put("phrase", read.get("phrase"));
      line.put("wood", read.at("/read/criteria"));
      line.put("pieces", read.at("/read/pieces"));
      lines.add(line);
    }
    api.post(BUYER, "shopping-lists", Map.of("name", "小金井の現場 1階", "neededBy", LocalDate.now().plusDays(10).toString(), "deliverTo", "13",
        "lines", lines));
    var wood = api.get(BUYER, "market/reading?phrase=" + URLEncoder.encode("杉 105角 KD", StandardCharsets.UTF_8)).get("criteria");
    api.post(BUYER, "market/searches", Map.of("name", "杉の柱 105角 KD", "sort", "PRICE", "notifies", true, "wanted",
        Map.of("wood", wood, "priceUnits", List.of(), "sellers", List.of(), "legality", List.of(), "onlyPartners", false)));
  }
}
