package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Brings one order to the state the plan wants, with the commands that people use, each given by its side. */
final class Trading {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final List<String> WAY = List.of("DRAFT", "REQUESTED", "QUOTED", "ORDERED", "CONFIRMED", "SHIPPING", "RECEIVED");

  private final Api api;
  private final DemoCompany buyer;
  private final DemoCompany seller;
  private final Map<String, String> plan;
  private final LocalDate today = LocalDate.now(JAPAN);
  private final Map<String, String> lots = new HashMap<>();
  private JsonNode order;

  Trading(Api api, DemoCompany buyer, DemoCompany seller, Map<String, String> plan) {
    this.api = api;
    this.buyer = buyer;
    this.seller = seller;
    this.plan = plan;
  }

  /**
   * @param offers the seller's listings of the wanted kind
   * @return the order's id
   */
  String bringTo(String state, List<JsonNode> offers) {
    order = api.post(purchaser(), "orders", draft(offers));
    var last = switch (state) {
      case "COMPLETED" -> "RECEIVED";
      case "CANCELLED" -> plan.get("from");
      default -> state;
    };
    for (var next : WAY.subList(1, WAY.indexOf(last) + 1)) {
      step(next);
    }
    if (state.equals("CANCELLED")) {
      // a request is declined by the seller, anything later is given up by the buyer
      var side = last.equals("REQUESTED") ? salesperson() : purchaser();
      command(side, "cancellation", Map.of("reason", plan.get("note")));
    }
    return order.get("id").asText();
  }

  private Map<String, Object> draft(List<JsonNode> offers) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var offer : offers) {
      lots.put(offer.get("id").asText(), offer.get("lotId").asText());
      lines.add(Map.of("listingId", offer.get("id").asText(), "pieces", Math.max(1, offer.get("availablePieces").asInt() / 8)));
    }
    var draft = new HashMap<String, Object>();
    draft.put("lines", lines);
    draft.put("deliveryPlace", buyer.detailedProfile().get("address").asText());
    draft.put("deliverOn", today.plusDays(21).toString());
    draft.put("remarks", plan.get("note"));
    return draft;
  }

  private void step(String next) {
    switch (next) {
      case "REQUESTED" -> command(purchaser(), "request", Map.of());
      case "QUOTED" -> command(salesperson(), "quotation",
          Map.of("validUntil", today.plusDays(14).toString(), "lines", quotedLines()));
      case "ORDERED" -> command(purchaser(), "placement", Map.of());
      case "CONFIRMED" -> command(salesperson(), "confirmation", Map.of("deliverOn", today.plusDays(14).toString()));
      case "SHIPPING" -> {
        dispatchHalf();
        proposeMore();
        complain();
      }
      case "RECEIVED" -> {
        receiveLast();
        dispatchRest();
        receiveLast();
      }
      default -> throw new IllegalArgumentException(next);
    }
  }

  private List<Map<String, Object>> quotedLines() {
    var lines = new ArrayList<Map<String, Object>>();
    for (var line : order.get("lines")) {
      long listed = line.path("unitPriceYen").asLong(0);
      // three percent off the published price; goods on request are quoted at the price of good sugi
      long quoted = listed == 0 ? (line.get("priceUnit").asText().equals("M3") ? 88_000 : 2_400) : listed * 97 / 100;
      lines.add(Map.of("lineId", line.get("id").asText(), "unitPriceYen", quoted));
    }
    return lines;
  }

  /** The seller would like to bring a little more, where the order is still on its way. */
  private void proposeMore() {
    var line = order.get("lines").get(0);
    if (plan.get("state").equals("SHIPPING") && line.get("pieces").asInt() > 4) {
      command(salesperson(), "amendments", Map.of("reason", "積み合わせの都合で、一行目を減らしたいです。", "charges", List.of(), "lines",
          List.of(Map.of("lineId", line.get("id").asText(), "pieces", line.get("pieces").asInt() - 1))));
    }
  }

  private void complain() {
    if (plan.get("state").equals("SHIPPING")) {
      command(purchaser(), "claims", Map.of("lineId", order.get("lines").get(0).get("id").asText(), "kind", "DAMAGED", "pieces", 1,
          "text", "木口に割れがあります。", "photos", List.of()));
    }
  }

  private void dispatchHalf() {
    dispatch(line -> Math.max(1, line.get("pieces").asInt() / 2), "4t車 架空 100 あ 00-01");
  }

  private void dispatchRest() {
    dispatch(line -> line.get("pieces").asInt() - line.get("shippedPieces").asInt(), "10t車 架空 100 い 00-02");
  }

  private void dispatch(ToIntFunction<JsonNode> pieces, String vehicle) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var line : order.get("lines")) {
      int count = pieces.applyAsInt(line);
      if (count > 0) {
        var shipped = new HashMap<String, Object>();
        shipped.put("lineId", line.get("id").asText());
        shipped.put("pieces", count);
        shipped.put("originUnverifiedReason", hasEvidence(line) ? null : "伐採造林届の写しを後送");
        lines.add(shipped);
      }
    }
    if (!lines.isEmpty()) {
      command(salesperson(), "shipments", Map.of("dispatchedOn", today.toString(), "vehicle", vehicle, "lines", lines));
    }
  }

  private boolean hasEvidence(JsonNode line) {
    var lot = lots.get(line.get("listingId").asText());
    return !api.get(salesperson(), "lots/" + lot).get("legalityEvidence").isNull();
  }

  private void receiveLast() {
    var shipments = order.get("shipments");
    var shipment = shipments.get(shipments.size() - 1);
    var lines = new ArrayList<Map<String, Object>>();
    for (var line : shipment.get("lines")) {
      if (line.get("receivedPieces").isNull()) {
        lines.add(Map.of("lineId", line.get("lineId").asText(), "receivedPieces", line.get("pieces").asInt(), "closeShort", false));
      }
    }
    if (!lines.isEmpty()) {
      command(purchaser(), "shipments/" + shipment.get("id").asText() + "/receipt", Map.of("lines", lines));
    }
  }

  private void command(String person, String command, Map<String, Object> content) {
    var body = new HashMap<>(content);
    body.put("version", order.get("version"));
    order = api.post(person, "orders/" + order.get("id").asText() + "/" + command, body);
  }

  private String purchaser() {
    return buyer.member("PURCHASING");
  }

  private String salesperson() {
    return seller.member("SALES");
  }
}
