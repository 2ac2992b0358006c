package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;

/** The whole way of one trade, as the people of two companies go it. */
class ThinTradeIT {

  @Test
  void a_draft_becomes_a_received_order_in_both_books() throws Exception {
    var mill = Company.join("吉野の製材所", "29", CompanyType.SAWMILL);
    var builder = Company.join("江東工務店", "13", CompanyType.BUILDER, CompanyType.WHOLESALER);
    var sales = mill.colleague(MemberRole.SALES);
    var purchasing = builder.colleague(MemberRole.PURCHASING);

    var boards = sales.post("lots", Goods.boards(100));
    assertThat(boards.get("volumeM3").decimalValue()).isEqualByComparingTo("3.3075");
    var logs = sales.post("lots", Goods.logs(1));
    assertThat(logs.get("volumeM3").decimalValue()).isEqualByComparingTo("0.360");
    var listing = sales.post("listings", Goods.listing(boards, 80, "M3", 90_000));

    var found = find(purchasing, listing, "kind=SAWN&species=SUGI&grade=TOKUITTO&prefecture=29"
        + "&minThicknessMm=105&maxThicknessMm=105&minWidthMm=100&maxWidthMm=120&minLengthMm=3000&maxLengthMm=3000"
        + "&priceUnit=M3&minYenPerM3=89999&maxYenPerM3=90000");
    assertThat(found).as("the search finds the listing").isNotNull();
    for (var other : List.of("species=HINOKI", "prefecture=13", "minThicknessMm=106", "maxLengthMm=2999.9", "maxYenPerM3=89999",
        "kind=LOG", "grade=MUBUSHI", "priceUnit=PIECE")) {
      assertThat(find(purchasing, listing, other)).as(other).isNull();
    }
    nothingPrivate(mill, purchasing, "market/listings?limit=200", "market/listings/" + id(listing), "companies/" + mill.id(),
        "companies?limit=200");

    purchasing.tryPost("orders", Goods.draft(listing, 60)).problem(409, "not-partners");
    var asked = purchasing.post("partners", Map.of("companyId", mill.id(), "message", "取引をお願いします"));
    assertThat(asked.get("contact").isNull()).as("nothing is disclosed before the answer").isTrue();
    nothingPrivate(mill, purchasing, "partners/" + id(asked));
    sales.post("partners/" + id(asked) + "/acceptance", Map.of("version", asked.get("version")));
    assertThat(purchasing.get("partners/" + id(asked)).at("/contact/phone").asText()).isEqualTo(mill.secrets().get("phone"));
    assertThat(sales.get("partners/" + id(asked)).at("/contact/phone").asText()).isEqualTo(builder.secrets().get("phone"));

    var trade = Trade.draft(purchasing, sales, listing, 60);
    sales.tryGet(trade.path()).problem(404, "not-found");
    assertThat(available(purchasing, listing)).as("a draft reserves nothing").isEqualTo(80);
    var placed = trade.place();
    assertThat(placed.get("status").asText()).isEqualTo("ORDERED");
    assertThat(placed.get("totalYen").asLong()).isEqualTo(178_605); // 1.9845 m³ at 90,000
    assertThat(available(purchasing, listing)).isEqualTo(20);
    assertThat(trade.confirm().get("status").asText()).isEqualTo("CONFIRMED");
    assertThat(trade.dispatch(40).get("status").asText()).isEqualTo("SHIPPING");
    trade.dispatch(20);
    assertThat(sales.get("lots/" + id(boards)).get("pieces").asInt()).isEqualTo(40);
    assertThat(trade.receive(1).get("status").asText()).isEqualTo("SHIPPING");
    trade.receive(2);

    var bought = trade.asSeenBy(purchasing);
    var sold = trade.asSeenBy(sales);
    assertThat(List.of(bought.get("status").asText(), sold.get("status").asText())).containsOnly("RECEIVED");
    for (var shared : List.of("number", "version", "lines", "shipments", "totalYen", "totalM3", "deliveryPlace", "remarks")) {
      assertThat(sold.get(shared)).as(shared).isEqualTo(bought.get(shared));
    }
    assertThat(steps(bought)).isEqualTo(List.of("PLACE", "CONFIRM", "DISPATCH", "DISPATCH", "RECEIVE", "RECEIVE"));
    assertThat(steps(sold)).isEqualTo(steps(bought));
    assertThat(bought.get("history").get(0).get("byUs").asBoolean()).isTrue();
    assertThat(sold.get("history").get(0).get("byUs").asBoolean()).isFalse();

    var story = List.of("order.placed", "order.confirmed", "shipment.dispatched", "shipment.received");
    awaitTrail(builder, trade.id(), story);
    awaitTrail(mill, trade.id(), story);
  }

  private static JsonNode find(Person person, JsonNode listing, String query) {
    return Trade.each(person.get("market/listings?limit=200&" + query).get("items")).stream()
        .filter(found -> found.get("id").equals(listing.get("id"))).findFirst().orElse(null);
  }

  private static int available(Person person, JsonNode listing) {
    return person.get("market/listings/" + id(listing)).get("availablePieces").asInt();
  }

  /** Looks for the values, not for field names: whatever the field is called, the secret must not be there. */
  private static void nothingPrivate(Company of, Person reader, String... paths) {
    var secrets = Stream.concat(of.secrets().values().stream().map(Object::toString),
        Stream.of("@people.example", "@companies.example", "木場 花子", "担当 ")).toArray(String[]::new);
    for (var path : paths) {
      assertThat(reader.tryGet(path).body()).as(path).contains(of.tradeName()).doesNotContain(secrets);
    }
  }

  private static List<String> steps(JsonNode order) {
    return Trade.each(order.get("history")).stream().map(step -> step.get("command").asText()).toList();
  }

  /** The counterparty's entries come a moment later, through the outbox. */
  private static void awaitTrail(Company company, String order, List<String> expected) throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofSeconds(20));
    List<String> trail = List.of();
    while (Instant.now().isBefore(deadline)) {
      trail = Trade.each(company.administrator().get("audit?subject=" + order).get("items")).stream()
          .map(entry -> entry.get("type").asText()).toList();
      if (trail.containsAll(expected)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(trail).as("audit trail of %s", company.tradeName()).containsAll(expected);
  }

  private static String id(JsonNode of) {
    return of.get("id").asText();
  }
}
