package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One request to several sellers: compared by the buyer, and to each of them a request like any other. */
class EnquiryIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static Company builder;
  private static Company one;
  private static Company other;
  private static Person buyer;

  @BeforeAll
  static void meet() {
    builder = Company.join(CompanyType.BUILDER);
    one = Company.join(CompanyType.SAWMILL);
    other = Company.join(CompanyType.SAWMILL);
    buyer = builder.administrator();
    builder.becomePartnerOf(one);
    builder.becomePartnerOf(other);
  }

  @Test
  void the_cheapest_answer_to_each_line_is_marked_and_ordered_from_there() {
    var made = buyer.post("enquiries", enquiry("柱と梁", one.id(), other.id()));
    assertThat(made.get("orders")).hasSize(2);
    assertThat(made.get("cheapest")).isEmpty();
    quote(one, made, 0, 70_000, 100_000);
    var half = quote(other, made, 1, 72_000, 90_000);
    var compared = buyer.get("enquiries/" + made.get("id").asText());
    assertThat(compared.at("/cheapest/0/orderId")).isEqualTo(made.at("/orders/0/id"));
    assertThat(compared.at("/cheapest/1/orderId")).isEqualTo(made.at("/orders/1/id"));
    assertThat(compared.at("/cheapest/1/lineId")).isEqualTo(half.at("/lines/1/id"));
    assertThat(buyer.get("enquiries").at("/items/0/answered").asInt()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      var order = compared.get("orders").get(i);
      var placed = buyer.post("orders/" + order.get("id").asText() + "/placement", Map.of("version", order.get("version"),
          "revisionNo", order.get("revisionNo"), "lines", List.of(compared.get("cheapest").get(i).get("lineId")), "rest", "DECLINE"));
      assertThat(placed.get("status").asText()).isEqualTo("ORDERED");
    }
    assertThat(buyer.get("enquiries/" + made.get("id").asText()).get("cheapest")).as("nothing more to accept").isEmpty();
  }

  /** The same request made alone to one seller, and as one of several: all that the sellers can read is the same but for ids, numbers and times. */
  @Test
  void a_seller_cannot_tell_that_others_were_asked() {
    var alone = buyer.post("orders", Map.of("sellerId", one.id(), "lines", lines(), "deliveryPlace", "新木場", "remarks", "急ぎ"));
    buyer.post("orders/" + alone.get("id").asText() + "/request", Map.of("version", alone.get("version")));
    var made = buyer.post("enquiries", enquiry("秘密の題", one.id(), other.id()));
    var asked = made.at("/orders/0/id").asText();
    var seller = one.administrator();
    for (var part : List.of("", "/revisions", "/attachments")) {
      var there = plain(seller.get("orders/" + asked + part));
      assertThat(there).isEqualTo(plain(seller.get("orders/" + alone.get("id").asText() + part)));
      assertThat(there).doesNotContain("秘密の題", other.id().toString(), made.get("id").asText(), made.at("/orders/1/id").asText());
    }
    assertThat(seller.get("enquiries").get("items")).isEmpty();
    assertThat(seller.get("orders").toString()).doesNotContain(other.id().toString(), "秘密の題");
    assertThat(seller.get("audit").toString()).doesNotContain(other.id().toString(), "秘密の題", made.at("/orders/1/id").asText());
    seller.tryGet("enquiries/" + made.get("id").asText()).problem(404, "not-found");
    other.administrator().tryGet("orders/" + asked).problem(404, "not-found");
  }

  @Test
  void only_partners_are_asked_each_once_and_in_words() {
    buyer.tryPost("enquiries", enquiry("x", one.id(), UUID.randomUUID())).problem(422, "refused").naming("sellers[1]");
    buyer.tryPost("enquiries", enquiry("x", one.id(), one.id())).problem(422, "refused").naming("sellers[1]");
    var listing = Goods.offer(one.administrator(), 10, 900);
    buyer.tryPost("enquiries", Map.of("title", "x", "sellers", List.of(one.id()), "deliveryPlace", "新木場", "remarks", "", "lines",
        List.of(Map.of("listingId", listing.get("id"), "pieces", 1)))).problem(422, "refused").naming("lines[0].wood");
  }

  private static Map<String, Object> enquiry(String title, UUID... sellers) {
    return Map.of("title", title, "sellers", List.of(sellers), "lines", lines(), "deliveryPlace", "新木場", "remarks", "急ぎ");
  }

  private static List<Map<String, Object>> lines() {
    return List.of(Map.of("wood", Goods.wood("surface", "PLANED"), "pieces", 40), Map.of("wood", Goods.wood("grade", "ITTO"), "pieces", 10));
  }

  private static JsonNode quote(Company seller, JsonNode enquiry, int at, int... yen) {
    var path = "orders/" + enquiry.get("orders").get(at).get("id").asText();
    var order = seller.administrator().get(path);
    return seller.administrator().post(path + "/quotation", Map.of("version", order.get("version"), "validUntil", TODAY.plusDays(5).toString(), "lines",
        List.of(Map.of("lineId", order.at("/lines/0/id"), "unitPriceYen", yen[0]), Map.of("lineId", order.at("/lines/1/id"), "unitPriceYen", yen[1]))));
  }

  private static String plain(JsonNode answer) {
    return answer.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "then").replaceAll("\"\\d{4}-\\d{5}\"", "number");
  }
}
