package jp.kiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.kiba.bench.Market.Pair;

/** Orders that went all the way: placed, confirmed, sent and received, so that everything can be issued of them. */
final class ReceivedOrders {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int PLENTY = 1_000_000;

  private final Api api;
  private final Pair pair;
  private final List<String> listings;

  ReceivedOrders(Api api, Pair pair) {
    this.api = api;
    this.pair = pair;
    listings = new ArrayList<>(pair.listings());
  }

  String seller() {
    return pair.seller();
  }

  List<String> make(int count, int lines, int clients) {
    while (listings.size() < lines) {
      listings.add(publish(listings.size()));
    }
    var wanted = IntStream.range(0, lines).mapToObj(i -> Map.of("listingId", listings.get(i), "pieces", 7 + i)).toList();
    var body = Map.of("lines", wanted, "deliveryPlace", "愛知県豊田市架空町1-2-3 第二工場", "remarks", "");
    return Load.inParallel(clients, client -> {
      var made = new ArrayList<String>();
      for (int i = client; i < count; i += clients) {
        made.add(one(body));
      }
      return made;
    }).stream().flatMap(List::stream).toList();
  }

  private String one(Map<String, Object> body) {
    var order = api.post(pair.buyer(), "orders", body);
    var path = "orders/" + order.get("id").asText();
    order = command(pair.buyer(), path + "/placement", order, Map.of());
    order = command(pair.seller(), path + "/confirmation", order, Map.of());
    order = command(pair.seller(), path + "/shipments", order, Map.of("dispatchedOn", LocalDate.now(JAPAN).toString(), "vehicle", "10t",
        "lines", each(order.get("lines")).stream().map(l -> Map.of("lineId", l.get("id"), "pieces", l.get("pieces"))).toList()));
    var shipment = order.get("shipments").get(0);
    command(pair.buyer(), path + "/shipments/" + shipment.get("id").asText() + "/receipt", order, Map.of("lines", each(shipment.get("lines")).stream()
        .map(l -> Map.of("lineId", l.get("lineId"), "receivedPieces", l.get("pieces"), "closeShort", false)).toList()));
    return order.get("id").asText();
  }

  private JsonNode command(String person, String path, JsonNode seen, Map<String, ?> content) {
    var body = new HashMap<String, Object>(content);
    body.put("version", seen.get("version"));
    return api.post(person, path, body);
  }

  private String publish(int number) {
    var board = Map.of("thicknessMm", 105, "widthMm", 90 + number, "lengthMm", 3000);
    var wood = Map.of("kind", "SAWN", "species", "HINOKI", "grade", "TOKUITTO", "board", board, "drying", "KD", "moisturePercent", 15, "surface", "PLANED");
    var lot = api.post(pair.seller(), "lots", Map.of("lotNumber", "P-" + number, "wood", wood, "pieces", PLENTY, "place", "第二土場",
        "legalityEvidence", "架空証明 26-002"));
    return api.post(pair.seller(), "listings", Map.of("lotId", lot.get("id"), "pieces", PLENTY, "priceUnit", "M3", "unitPriceYen", 95_000 + 100 * number,
        "remarks", "")).get("id").asText();
  }

  private static List<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
