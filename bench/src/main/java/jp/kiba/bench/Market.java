package jp.kiba.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.kiba.dev.Stack;

/** Companies, in pairs of partners: the first buys what the second offers. */
final class Market {
  static final int LINES = 3;
  private static final int CLIENTS = 4;
  /** Nobody runs out of it while we measure. */
  private static final int PLENTY = 1_000_000;

  /**
   * Two partners.
   *
   * @param buyer the user name of the buyer's one member
   * @param listings what the seller offers, one for each line of an order
   */
  record Pair(String buyer, String seller, List<String> listings) {
    Map<String, Object> draft() {
      var lines = listings.stream().map(listing -> Map.of("listingId", listing, "pieces", 10)).toList();
      return Map.of("lines", lines, "deliveryPlace", "愛知県豊田市架空町1-2-3 第二工場", "remarks", "");
    }
  }

  private Market() {
  }

  /** Every step over the API, as in life: invited, joined, stocked, published, partners. */
  static List<Pair> open(Api api, int companies) {
    var pairs = new Pair[companies / 2];
    Load.inParallel(CLIENTS, client -> {
      for (int i = client; i < pairs.length; i += CLIENTS) {
        pairs[i] = pair(api, i);
      }
      return client;
    });
    return List.of(pairs);
  }

  private static Pair pair(Api api, int number) {
    var buyer = "buyer-" + number;
    var seller = "seller-" + number;
    join(api, buyer);
    var sellerId = join(api, seller);
    var asked = api.post(buyer, "partners", Map.of("companyId", sellerId, "message", ""));
    var received = api.read(seller, "partners").get("items").get(0);
    if (!asked.get("companyId").asText().equals(sellerId)) {
      throw new IllegalStateException("asked another than " + sellerId);
    }
    api.post(seller, "partners/" + received.get("id").asText() + "/acceptance", Map.of("version", received.get("version")));
    return new Pair(buyer, seller, IntStream.range(0, LINES).mapToObj(i -> publish(api, seller, i)).toList());
  }

  private static String join(Api api, String person) {
    var invited = api.post(Stack.OPERATOR, "operator/companies",
        Map.of("tradeName", "架空木材 " + person, "prefecture", "23", "types", List.of("WHOLESALER"),
            "administratorEmail", person + "@kiba.example", "language", "ja"));
    api.post(person, "invitations/acceptance", Map.of("token", invited.get("invitationToken").asText(),
        "memberName", "架空 太郎", "memberEmail", person + "@kiba.example", "language", "ja"));
    api.signInAgain(person);
    return invited.get("company").get("id").asText();
  }

  private static String publish(Api api, String seller, int number) {
    var board = Map.of("thicknessMm", 105, "widthMm", 105, "lengthMm", 3000 + number * 500);
    var wood = Map.of("kind", "SAWN", "species", "SUGI", "grade", "TOKUITTO", "board", board, "drying", "KD", "moisturePercent", 15,
        "surface", "PLANED");
    var lot = Map.of("lotNumber", "B-" + number, "wood", wood, "pieces", PLENTY, "place", "第一土場",
        "legalityEvidence", "架空証明 26-001");
    var id = api.post(seller, "lots", lot).get("id").asText();
    return api.post(seller, "listings", Map.of("lotId", id, "pieces", PLENTY, "priceUnit", "M3", "unitPriceYen", 88_000,
        "remarks", "")).get("id").asText();
  }
}
