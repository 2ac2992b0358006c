package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * An order on its way through the API, always with the version its actor has just seen.
 *
 * @param buyer who orders
 * @param seller who delivers
 */
record Trade(String id, Person buyer, Person seller) {

  static Trade draft(Person buyer, Person seller, JsonNode listing, int pieces) {
    return new Trade(buyer.post("orders", Goods.draft(listing, pieces)).get("id").asText(), buyer, seller);
  }

  String path() {
    return "orders/" + id;
  }

  JsonNode asSeenBy(Person person) {
    return person.get(path());
  }

  JsonNode place() {
    return command(buyer, "placement", Map.of()).ok();
  }

  JsonNode request() {
    return command(buyer, "request", Map.of()).ok();
  }

  JsonNode quote(int yen, LocalDate until) {
    return tryQuote(yen, until).ok();
  }

  Reply tryQuote(int yen, LocalDate until) {
    var lines = each(asSeenBy(seller).get("lines")).stream()
        .map(line -> Map.of("lineId", line.get("id"), "unitPriceYen", yen)).toList();
    return command(seller, "quotation", Map.of("validUntil", until.toString(), "lines", lines));
  }

  JsonNode confirm() {
    return command(seller, "confirmation", Map.of()).ok();
  }

  JsonNode cancel(Person by, String reason) {
    return command(by, "cancellation", Map.of("reason", reason)).ok();
  }

  /** So many pieces of every line. */
  JsonNode dispatch(int pieces) {
    var lines = each(asSeenBy(seller).get("lines")).stream()
        .map(line -> Map.of("lineId", line.get("id"), "pieces", pieces)).toList();
    return command(seller, "shipments", Map.of("dispatchedOn", LocalDate.now().toString(), "vehicle", "10t", "lines", lines)).ok();
  }

  /** All of the shipment with this number, as it was sent. */
  JsonNode receive(int shipmentNo) {
    var shipment = asSeenBy(buyer).get("shipments").get(shipmentNo - 1);
    var lines = each(shipment.get("lines")).stream().map(line -> Map.of("lineId", line.get("lineId"),
        "receivedPieces", line.get("pieces"), "closeShort", false)).toList();
    return command(buyer, "shipments/" + shipment.get("id").asText() + "/receipt", Map.of("lines", lines)).ok();
  }

  Reply command(Person by, String command, Map<String, ?> content) {
    var body = new HashMap<String, Object>(content);
    body.put("version", asSeenBy(by).get("version"));
    return by.tryPost(path() + "/" + command, body);
  }

  static List<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
