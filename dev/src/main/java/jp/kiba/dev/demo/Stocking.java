package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Puts goods in stock and offers most of them on the market. */
final class Stocking {
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  /** What a lot costs its owner, as a share of its price. */
  private static final BigDecimal COST = new BigDecimal("0.82");
  /** Lots of the same goods differ a little: percent of the pieces and of the price. */
  private static final int[] PIECES = {100, 60, 140, 85, 115, 70};
  private static final int[] PRICE = {100, 98, 103, 101, 97, 105};
  private static final int UNPUBLISHED_EVERY = 25;
  private static final int ON_REQUEST_EVERY = 17;

  private final Api api;
  private final JsonNode catalogue;

  Stocking(Api api, JsonNode catalogue) {
    this.api = api;
    this.catalogue = catalogue;
  }

  /** @return how many lots were received */
  int stock(DemoCompany company, List<Map<String, String>> goods) {
    int number = 0;
    for (var good : goods) {
      for (int i = 0; i < Integer.parseInt(good.get("lots")); i++) {
        number++;
        receive(company, good, i, number);
      }
    }
    return number;
  }

  private void receive(DemoCompany company, Map<String, String> good, int variation, int number) {
    int pieces = Math.max(1, Integer.parseInt(good.get("pieces")) * PIECES[variation % PIECES.length] / 100);
    long price = price(good, variation);
    var lot = lot(good, pieces);
    lot.put("lotNumber", "%s-26-%03d".formatted(company.key().substring(0, 2).toUpperCase(Locale.ROOT), number));
    lot.put("costYen", cost(good, pieces, price));
    var id = api.post(company.member("WAREHOUSE"), "lots", lot).get("id").asText();
    if (number % UNPUBLISHED_EVERY != 0) {
      var listing = new HashMap<String, Object>();
      listing.put("lotId", id);
      listing.put("pieces", pieces);
      listing.put("priceUnit", good.get("unit"));
      listing.put("unitPriceYen", number % ON_REQUEST_EVERY == 0 ? null : price);
      listing.put("remarks", good.get("remarks"));
      api.post(company.member("SALES"), "listings", listing);
    }
  }

  /** Rounded as a price list would: to 100 yen per m³, to 10 yen per piece. */
  private static long price(Map<String, String> good, int variation) {
    long step = good.get("unit").equals("M3") ? 100 : 10;
    return Math.round(Long.parseLong(good.get("price")) * PRICE[variation % PRICE.length] / 100.0 / step) * step;
  }

  private Map<String, Object> lot(Map<String, String> good, int pieces) {
    var lot = new HashMap<String, Object>();
    lot.put("kind", good.get("kind"));
    lot.put("species", code("species", good.get("species")));
    lot.put("grade", code("grades", good.get("grade")));
    var size = good.get("size").split("x");
    if (isLog(good)) {
      lot.put("log", Map.of("diameterCm", new BigDecimal(size[0]), "lengthM", new BigDecimal(size[1])));
    } else {
      lot.put("board", Map.of("thicknessMm", new BigDecimal(size[0]), "widthMm", new BigDecimal(size[1]),
          "lengthMm", new BigDecimal(size[2])));
    }
    lot.put("drying", good.get("drying"));
    lot.put("moisturePercent", good.get("moisture").isEmpty() ? null : Integer.valueOf(good.get("moisture")));
    lot.put("surface", good.get("surface"));
    lot.put("pieces", pieces);
    lot.put("place", good.get("place"));
    lot.put("harvestArea", good.get("harvestArea"));
    lot.put("legalityEvidence", good.get("evidence").isEmpty() ? null : good.get("evidence"));
    return lot;
  }

  private static boolean isLog(Map<String, String> good) {
    return good.get("kind").equals("LOG");
  }

  /** The files say スギ and 特一等; a grade the catalogue does not know is free text. */
  private String code(String list, String japanese) {
    for (var entry : catalogue.get(list)) {
      if (entry.get("ja").asText().equals(japanese)) {
        return entry.get("code").asText();
      }
    }
    if (list.equals("species")) {
      throw new IllegalStateException("the catalogue has no species " + japanese);
    }
    return japanese;
  }

  private static long cost(Map<String, String> good, int pieces, long price) {
    var size = good.get("size").split("x");
    var first = new BigDecimal(size[0]);
    var second = new BigDecimal(size[1]);
    var volume = isLog(good) ? first.multiply(first).multiply(second).divide(TEN_THOUSAND)
        : first.multiply(second).multiply(new BigDecimal(size[2])).divide(BILLION);
    var quantity = good.get("unit").equals("M3") ? volume.multiply(BigDecimal.valueOf(pieces)) : BigDecimal.valueOf(pieces);
    return quantity.multiply(BigDecimal.valueOf(price)).multiply(COST).setScale(-3, RoundingMode.HALF_UP).longValue();
  }
}
