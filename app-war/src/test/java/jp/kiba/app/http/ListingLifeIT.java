package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An offer from its first day to its last: changed, seen by some, ended, begun again, with photos. */
class ListingLifeIT {
  private Company seller;
  private Company buyer;
  private Person sales;

  @BeforeEach
  void two_partners() {
    seller = Company.join(CompanyType.SAWMILL);
    buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    sales = seller.administrator();
  }

  @Test
  void what_is_said_of_an_offer_is_said_anew_under_the_version_that_was_seen() {
    var listing = sales.post("listings", Goods.listing(sales.post("lots", Goods.boards(80)), 60, "PIECE", 1000));
    var changed = sales.put("listings/" + id(listing), saying(listing, Map.of("pieces", 80, "unitPriceYen", 1200, "minPieces", 5,
        "leadTimeDays", 7, "deliveryArea", List.of("29", "26"), "remarks", "乾燥済み")));
    assertThat(changed.get("offeredPieces").asInt()).isEqualTo(80);
    assertThat(changed.get("yenPerM3").asLong()).as("1200 ÷ 0.033075").isEqualTo(36281);
    assertThat(changed.get("deliveryArea").toString()).isEqualTo("[\"26\",\"29\"]");
    sales.tryPut("listings/" + id(listing), saying(listing, Map.of())).problem(409, "stale");
    sales.tryPut("listings/" + id(listing), saying(changed, Map.of("pieces", 81))).problem(422, "refused").naming("pieces");
    sales.tryPut("listings/" + id(listing), saying(changed, Map.of("remarks", "電話 0742-22-1101"))).problem(422, "refused").naming("remarks");
    sales.tryPut("listings/" + id(listing), saying(changed, Map.of("minPieces", 81))).problem(422, "refused").naming("minPieces");
    sales.tryPut("listings/" + id(listing), saying(changed, Map.of("visibility", "NAMED"))).problem(422, "refused").naming("viewers");
    sales.tryPut("listings/" + id(listing), saying(changed, Map.of("visibility", "NAMED", "viewers", Set.of(UUID.randomUUID()))))
        .problem(422, "refused").naming("viewers");
  }

  @Test
  void a_minimum_is_kept_unless_all_that_is_left_is_taken() {
    var listing = Goods.offer(sales, 60, 1000);
    listing = sales.put("listings/" + id(listing), saying(listing, Map.of("minPieces", 20)));
    var orders = buyer.administrator();
    orders.tryPost("orders", Goods.draft(listing, 19)).problem(422, "refused").naming("lines[0].pieces");
    var draft = Trade.draft(orders, sales, listing, 25);
    listing = sales.put("listings/" + id(listing), saying(sales.get("listings/" + id(listing)), Map.of("minPieces", 30)));
    draft.command(orders, "request", Map.of()).problem(422, "refused").naming("lines[0].pieces");
    draft.command(orders, "placement", Map.of()).problem(422, "refused").naming("lines[0].pieces");
    Trade.draft(orders, sales, listing, 50).place();
    Trade.draft(orders, sales, listing, 10).place();
    sales.tryPut("listings/" + id(listing), saying(sales.get("listings/" + id(listing)), Map.of("pieces", 59, "minPieces", 1)))
        .problem(422, "refused").naming("pieces");
  }

  @Test
  void what_is_sold_by_the_bundle_is_sold_in_whole_bundles() {
    var wholesaler = Company.join(CompanyType.WHOLESALER);
    buyer.becomePartnerOf(wholesaler);
    var lot = wholesaler.administrator().post("lots", Goods.panels(150));
    for (var wrong : Map.of("pieces", 120, "minPieces", 70).entrySet()) {
      var broken = Goods.listing(lot, 100, "BUNDLE", 50_000);
      broken.put(wrong.getKey(), wrong.getValue());
      wholesaler.administrator().tryPost("listings", broken).problem(422, "refused").naming(wrong.getKey());
    }
    var listing = wholesaler.administrator().post("listings", Goods.listing(lot, 150, "BUNDLE", 50_000));
    assertThat(listing.get("yenPerM3").asLong()).as("50,000 for 50 × 0.0198744 m³").isEqualTo(50316);
    buyer.administrator().tryPost("orders", Goods.draft(listing, 70)).problem(422, "refused").naming("lines[0].pieces");
    assertThat(buyer.administrator().post("orders", Goods.draft(listing, 100)).get("totalYen").asLong()).isEqualTo(100_000);
    assertThat(buyer.administrator().post("orders", Goods.draft(listing, 150)).get("totalYen").asLong()).isEqualTo(150_000);
  }

  @Test
  void pieces_of_an_offer_that_is_over_are_free_again_but_for_those_that_were_ordered() throws InterruptedException {
    var lot = sales.post("lots", Goods.boards(100));
    var soon = Goods.listing(lot, 100, "PIECE", 1000);
    soon.put("publishUntil", Instant.now().plusSeconds(4).toString());
    var listing = sales.post("listings", soon);
    Trade.draft(buyer.administrator(), sales, listing, 30).place();
    var late = Trade.draft(buyer.administrator(), sales, listing, 10);
    sales.tryPost("listings", Goods.listing(lot, 1, "PIECE", 1000)).problem(422, "refused").naming("pieces");
    Thread.sleep(4500);

    assertThat(sales.get("listings/" + id(listing)).get("status").asText()).isEqualTo("ENDED");
    assertThat(buyer.administrator().tryGet("market/listings/" + id(listing)).status()).isEqualTo(404);
    late.command(buyer.administrator(), "placement", Map.of()).problem(409, "listing-gone");
    sales.tryPost("listings", Goods.listing(lot, 71, "PIECE", 1000)).problem(422, "refused").naming("pieces");
    sales.post("listings", Goods.listing(lot, 60, "PIECE", 1000));
    var over = sales.get("listings/" + id(listing));
    sales.tryPut("listings/" + id(listing), saying(over, Map.of("pieces", 100))).problem(422, "refused").naming("pieces");
    var again = sales.put("listings/" + id(listing), saying(over, Map.of("pieces", 40)));
    assertThat(again.get("status").asText()).isEqualTo("PUBLISHED");
    assertThat(again.get("availablePieces").asInt()).isEqualTo(10);
    assertThat(late.place().get("status").asText()).isEqualTo("ORDERED");
  }

  @Test
  void an_offer_for_some_or_for_later_is_not_there_for_the_others() {
    var stranger = Company.join(CompanyType.BUILDER).administrator();
    var lot = sales.post("lots", Goods.boards(90));
    var forOne = Goods.listing(lot, 30, "PIECE", 1000);
    forOne.put("visibility", "NAMED");
    forOne.put("viewers", Set.of(buyer.id()));
    var named = sales.post("listings", forOne);
    var forPartners = Goods.listing(lot, 30, "PIECE", 1000);
    forPartners.put("visibility", "PARTNERS");
    var partners = sales.post("listings", forPartners);
    var later = Goods.listing(lot, 30, "PIECE", 1000);
    later.put("publishFrom", Instant.now().plus(2, ChronoUnit.DAYS).toString());
    var scheduled = sales.post("listings", later);
    for (var listing : List.of(named, partners)) {
      var path = "market/listings/" + id(listing);
      assertThat(stranger.tryGet(path).indistinct()).isEqualTo(stranger.tryGet("market/listings/" + UUID.randomUUID()).indistinct());
      buyer.administrator().get(path);
    }
    assertThat(buyer.administrator().tryGet("market/listings/" + id(scheduled)).status()).isEqualTo(404);
    assertThat(sales.get("listings?status=SCHEDULED").get("items").findValuesAsText("id")).containsExactly(id(scheduled));
    assertThat(sales.get("listings?visibility=NAMED").at("/items/0/viewers/0").asText()).isEqualTo(buyer.id().toString());
    var other = Company.join(CompanyType.BUILDER);
    other.becomePartnerOf(seller);
    assertThat(other.administrator().tryGet("market/listings/" + id(named)).status()).isEqualTo(404);
    other.administrator().get("market/listings/" + id(partners));
  }

  @Test
  void photos_are_sent_put_in_order_and_seen_with_their_offer() throws IOException {
    var listing = Goods.offer(sales, 10, 1000);
    var stranger = Company.join(CompanyType.BUILDER).administrator();
    listing = addPhoto(listing, picture(3000, 2000, "GPS 34.39,135.85"));
    listing = addPhoto(listing, picture(300, 200, ""));
    var photos = new ArrayList<>(Trade.each(listing.get("photos")).stream().map(JsonNode::asText).toList());
    assertThat(photos).hasSize(2);
    var path = "market/listings/" + id(listing) + "/photos/" + photos.get(0);
    var seen = stranger.tryGet(path + "?size=SMALL");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.header("cache-control")).isEqualTo("private, max-age=31536000, immutable");
    assertThat(seen.body()).doesNotContain("GPS 34");
    assertThat(stranger.call("GET", path + "?size=SMALL").header("If-None-Match", seen.header("etag")).reply().status()).isEqualTo(304);
    Collections.reverse(photos);
    listing = sales.put("listings/" + id(listing) + "/photos", Map.of("version", listing.get("version"), "photos", photos));
    assertThat(listing.at("/photos/0").asText()).isEqualTo(photos.get(0));
    sales.tryPut("listings/" + id(listing) + "/photos", Map.of("version", listing.get("version"), "photos", List.of(UUID.randomUUID())))
        .problem(422, "refused").naming("photos");
    listing = sales.put("listings/" + id(listing), saying(listing, Map.of("visibility", "PARTNERS")));
    assertThat(stranger.tryGet(path).indistinct())
        .isEqualTo(stranger.tryGet("market/listings/" + UUID.randomUUID() + "/photos/" + UUID.randomUUID()).indistinct());
    assertThat(buyer.administrator().tryGet(path).status()).isEqualTo(200);
    listing = sales.put("listings/" + id(listing) + "/photos", Map.of("version", listing.get("version"), "photos", List.of(photos.get(0))));
    assertThat(buyer.administrator().tryGet(path).status()).as("removed").isEqualTo(404);
    var ticket = sales.post("listings/" + id(listing) + "/photos/ticket", Map.of("length", 5));
    send(ticket, "hello".getBytes(StandardCharsets.UTF_8));
    sales.tryPost("listings/" + id(listing) + "/photos", Map.of("uploadId", ticket.get("id"))).problem(422, "refused").naming("uploadId");
  }

  private JsonNode addPhoto(JsonNode listing, byte[] content) {
    var ticket = sales.post("listings/" + id(listing) + "/photos/ticket", Map.of("length", content.length));
    send(ticket, content);
    return sales.post("listings/" + id(listing) + "/photos", Map.of("uploadId", ticket.get("id")));
  }

  private static void send(JsonNode ticket, byte[] content) {
    var call = Call.of(ticket.get("method").asText(), ticket.get("url").asText());
    ticket.get("headers").properties().forEach(h -> call.header(h.getKey(), h.getValue().asText()));
    var sent = call.body(null, BodyPublishers.ofByteArray(content)).reply();
    assertThat(sent.status()).as(sent.body()).isBetween(200, 204);
  }

  private static byte[] picture(int width, int height, String hidden) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
    out.write(hidden.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** All that the offer says, with some of it said otherwise. */
  private static Map<String, Object> saying(JsonNode listing, Map<String, Object> otherwise) {
    var said = new HashMap<String, Object>();
    for (var field : List.of("version", "priceUnit", "unitPriceYen", "remarks", "minPieces", "leadTimeDays", "deliveryArea")) {
      said.put(field, listing.get(field));
    }
    said.put("pieces", listing.get("offeredPieces"));
    said.putAll(otherwise);
    return said;
  }

  private static String id(JsonNode thing) {
    return thing.get("id").asText();
  }
}
