package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Puts goods in stock and offers most of them on the market. */
final class Stocking {
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal TSUBO_MM2 = BigDecimal.valueOf(3_305_785);
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
    int pieces = pieces(good, variation);
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

  /** What is sold by the bundle, in whole bundles. */
  private static int pieces(Map<String, String> good, int variation) {
    int pieces = Math.max(1, Integer.parseInt(good.get("pieces")) * PIECES[variation % PIECES.length] / 100);
    int whole = good.get("unit").equals("BUNDLE") ? Integer.parseInt(good.get("bundle")) : 1;
    return Math.max(whole, pieces / whole * whole);
  }

  /** Rounded as a price list would: to 100 yen per m³, to 10 yen per piece. */
  private static long price(Map<String, String> good, int variation) {
    long step = good.get("unit").equals("M3") ? 100 : 10;
    return Math.round(Long.parseLong(good.get("price")) * PRICE[variation % PRICE.length] / 100.0 / step) * step;
  }

  private Map<String, Object> lot(Map<String, String> good, int pieces) {
    var lot = new HashMap<String, Object>();
    lot.put("wood", wood(good));
    lot.put("pieces", pieces);
    lot.put("place", good.get("place"));
    lot.put("harvestArea", good.get("harvestArea"));
    lot.put("legalityEvidence", good.get("evidence").isEmpty() ? null : good.get("evidence"));
    return lot;
  }

  private Map<String, Object> wood(Map<String, String> good) {
    var wood = new HashMap<String, Object>();
    wood.put("kind", good.get("kind"));
    wood.put("species", code("species", good.get("species")));
    wood.put("grade", code("grades", good.get("grade")));
    var size = good.get("size").split("x");
    if (isLog(good)) {
      wood.put("log", Map.of("diameterCm", new BigDecimal(size[0]), "lengthM", new BigDecimal(size[1])));
    } else if (size.length > 1) {
      wood.put("board", Map.of("thicknessMm", new BigDecimal(size[0]), "widthMm", new BigDecimal(size[1]),
          "lengthMm", new BigDecimal(size[2])));
    }
    for (var field : List.of("product", "article", "drying", "surface", "treatment")) {
      wood.put(field, said(good, field));
    }
    wood.put("moisturePercent", number(good, "moisture"));
    wood.put("piecesPerBundle", number(good, "bundle"));
    wood.put("marks", good.get("marks").isEmpty() ? List.of() : List.of(good.get("marks").split(" ")));
    return wood;
  }

  private static String said(Map<String, String> good, String column) {
    return good.get(column).isEmpty() ? null : good.get(column);
  }

  private static Integer number(Map<String, String> good, String column) {
    return good.get(column).isEmpty() ? null : Integer.valueOf(good.get(column));
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
    return quantity(good, pieces).multiply(BigDecimal.valueOf(price)).multiply(COST).setScale(-3, RoundingMode.HALF_UP).longValue();
  }

  /** How many of what the price is for, near enough for a cost. */
  private static BigDecimal quantity(Map<String, String> good, int pieces) {
    var count = BigDecimal.valueOf(pieces);
    if (good.get("unit").equals("PIECE")) {
      return count;
    }
    if (good.get("unit").equals("BUNDLE")) {
      return count.divide(new BigDecimal(good.get("bundle")), RoundingMode.DOWN);
    }
    var size = Arrays.stream(good.get("size").split("x")).map(BigDecimal::new).toList();
    if (isLog(good)) {
      return size.get(0).multiply(size.get(0)).multiply(size.get(1)).multiply(count).divide(TEN_THOUSAND);
    }
    var face = size.get(1).multiply(size.get(2)).multiply(count);
    return good.get("unit").equals("TSUBO") ? face.divide(TSUBO_MM2, RoundingMode.DOWN) : face.multiply(size.get(0)).divide(BILLION);
  }
}
