package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** One seller's price lists, offers for some only or for later, and photos. */
final class Prices {
  private static final int PHOTOGRAPHED = 4;

  private final Api api;
  private final String sales;

  Prices(Api api, DemoCompany seller) {
    this.api = api;
    this.sales = seller.member("SALES");
  }

  /** @param partners ids of two of the seller's partners */
  void set(List<String> partners) {
    var year = LocalDate.now(ZoneId.of("Asia/Tokyo")).withDayOfYear(1);
    api.post(sales, "price-lists", list("得意先価格", year, List.of(partners.get(0)),
        Map.of("kind", "SAWN", "species", "SUGI", "discountPercent", 5), Map.of("discountPercent", 3)));
    var listings = each(api.get(sales, "listings?status=PUBLISHED&limit=200"));
    api.post(sales, "price-lists", list("年間契約", year, List.of(partners.get(1)),
        Map.of("discountPercent", 8), Map.of("listingId", listings.get(0).get("id").asText(), "priceUnit", "M3", "unitPriceYen", 66_000)));
    for (int i = 0; i < Math.min(PHOTOGRAPHED, listings.size()); i++) {
      photograph(listings.get(i), i);
    }
    var last = listings.size() - 1;
    change(listings.get(last), Map.of("visibility", "NAMED", "viewers", List.of(partners.get(0))));
    change(listings.get(last - 1), Map.of("visibility", "PARTNERS", "leadTimeDays", 7, "deliveryArea", List.of("26", "27", "29")));
    change(listings.get(last - 2), Map.of("publishFrom", Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES).toString()));
  }

  private static Map<String, Object> list(String name, LocalDate from, List<String> partners, Object... items) {
    return Map.of("content", Map.of("name", name, "validFrom", from.toString(), "note", "", "partners", partners, "groups", List.of(),
        "items", List.of(items)));
  }

  private void photograph(JsonNode listing, int seed) {
    for (int number = 0; number <= seed % 2; number++) {
      var photo = Grain.png(10 * seed + number);
      var path = "listings/" + listing.get("id").asText() + "/photos";
      var ticket = api.post(sales, path + "/ticket", Map.of("length", photo.length));
      api.send(ticket, photo);
      api.post(sales, path, Map.of("uploadId", ticket.get("id").asText()));
    }
  }

  private void change(JsonNode listing, Map<String, Object> otherwise) {
    var now = api.get(sales, "listings/" + listing.get("id").asText());
    var said = new HashMap<String, Object>();
    for (var field : List.of("version", "priceUnit", "unitPriceYen", "remarks", "minPieces", "leadTimeDays", "deliveryArea")) {
      said.put(field, now.get(field));
    }
    said.put("pieces", now.get("offeredPieces"));
    said.putAll(otherwise);
    api.put(sales, "listings/" + now.get("id").asText(), said);
  }

  private static List<JsonNode> each(JsonNode page) {
    return new ArrayList<>(StreamSupport.stream(page.get("items").spliterator(), false).toList());
  }
}
