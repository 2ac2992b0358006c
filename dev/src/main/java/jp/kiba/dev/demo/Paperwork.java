package jp.kiba.dev.demo;

import java.util.Map;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Papers of some orders that were received; the others wait for their month. */
final class Paperwork {
  private static final int SOME = 2;

  private final Api api;

  Paperwork(Api api) {
    this.api = api;
  }

  void write(DemoCompany seller) {
    var clerk = seller.administrator();
    api.put(clerk, "paper-settings", Map.of("version", api.get(clerk, "paper-settings").get("version"), "settings", Map.of("taxRounding", "FLOOR",
        "bank", "南都銀行 吉野支店 普通 1234567\nユ)ヨシノセイザイショ", "remarks", "数量の過不足は7日以内にお知らせください。", "automatic", true)));
    for (var order : api.get(clerk, "orders?side=SALE&status=RECEIVED&limit=" + SOME).get("items")) {
      api.post(clerk, "orders/" + order.get("id").asText() + "/documents", Map.of());
    }
  }
}
