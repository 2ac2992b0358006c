package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two partners agree on terms, one of them has enough of the other, and what each then finds. */
class PartnerTermsIT {
  private Company seller;
  private Company buyer;
  private String partner;

  @BeforeEach
  void two_partners() {
    seller = Company.join(CompanyType.SAWMILL);
    buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);
    partner = "partners/" + buyer.administrator().get("partners").at("/items/0/id").asText();
  }

  @Test
  void terms_are_proposed_by_one_and_agreed_by_the_other_and_every_version_stays() {
    var proposed = buyer.administrator().post(partner + "/terms", terms("HALF_UP"));
    assertThat(proposed.get("termsNo").asInt()).isOne();
    var path = partner + "/terms/" + proposed.get("id").asText();
    var version = Map.of("version", proposed.get("version"));
    buyer.administrator().tryPost(path + "/agreement", version).problem(409, "transition-not-allowed");
    seller.administrator().tryPost(path + "/withdrawal", version).problem(409, "transition-not-allowed");
    seller.administrator().tryPost(partner + "/terms", terms("FLOOR")).problem(409, "transition-not-allowed");
    var agreed = seller.administrator().post(path + "/agreement", version);
    assertThat(agreed.get("inForce").asBoolean()).isTrue();
    seller.administrator().tryPost(path + "/refusal", Map.of("version", agreed.get("version"))).problem(409, "transition-not-allowed");

    var second = seller.administrator().post(partner + "/terms", terms("CEILING"));
    buyer.administrator().post(partner + "/terms/" + second.get("id").asText() + "/refusal", Map.of("version", second.get("version")));
    for (var side : new Company[] {buyer, seller}) {
      var versions = side.administrator().get(partner + "/terms").get("items");
      assertThat(versions.findValuesAsText("status")).containsExactly("REFUSED", "AGREED");
      assertThat(versions.findValuesAsText("amountRounding")).containsExactly("CEILING", "HALF_UP");
      assertThat(versions.findValuesAsText("inForce")).containsExactly("false", "true");
    }
  }

  @Test
  void an_order_is_rounded_as_was_agreed() {
    var before = line(80_001);
    assertThat(before.get("amountYen").asLong()).isEqualTo((long) Math.floor(before.get("volumeM3").asDouble() * 80_001));
    var proposed = seller.administrator().post(partner + "/terms", terms("CEILING"));
    buyer.administrator().post(partner + "/terms/" + proposed.get("id").asText() + "/agreement", Map.of("version", proposed.get("version")));
    var after = line(80_001);
    assertThat(after.get("amountYen").asLong()).isEqualTo(before.get("amountYen").asLong() + 1);
  }

  @Test
  void a_volume_is_computed_as_was_agreed_and_only_a_rule_that_there_is_can_be() {
    assertThat(line(80_000).get("volumeM3").asDouble()).isEqualTo(0.0331);
    seller.administrator().tryPost(partner + "/terms", with("volumeRule", "SAWN-9")).problem(422, "refused").naming("terms.volumeRule");
    seller.administrator().tryPost(partner + "/terms", with("volumeRule", "SAWN-1,SAWN-1-3-PIECE-FLOOR")).problem(422, "refused").naming("terms.volumeRule");
    var proposed = seller.administrator().post(partner + "/terms", with("volumeRule", "LOG-JAS-1-3-PIECE-FLOOR,SAWN-1-3-PIECE-FLOOR"));
    buyer.administrator().post(partner + "/terms/" + proposed.get("id").asText() + "/agreement", Map.of("version", proposed.get("version")));
    var line = line(80_000);
    assertThat(line.get("volumeRule").asText()).isEqualTo("SAWN-1-3-PIECE-FLOOR");
    assertThat(line.get("volumeM3").asDouble()).isEqualTo(0.033);
    assertThat(line.get("amountYen").asLong()).isEqualTo(2_640);
  }

  @Test
  void monthly_terms_without_a_closing_day_are_refused_at_their_field() {
    var wrong = new HashMap<>(terms("FLOOR"));
    wrong.put("terms", Map.of("payment", "MONTHLY", "quantityTolerancePercent", 5, "amountRounding", "FLOOR"));
    buyer.administrator().tryPost(partner + "/terms", wrong).problem(422, "refused").naming("terms.closingDay");
  }

  @Test
  void whom_one_blocks_finds_one_no_more_and_is_told_nothing() {
    var listing = Goods.offer(seller.administrator(), 5, 500);
    seller.administrator().post("blocked-companies", Map.of("companyId", buyer.id()));
    var theirs = buyer.administrator();
    for (var path : new String[] {"companies/" + seller.id(), "market/listings/" + listing.get("id").asText(),
        "companies/" + seller.id() + "/logo"}) {
      assertThat(theirs.tryGet(path).indistinct())
          .isEqualTo(theirs.tryGet(path.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString())).indistinct());
    }
    assertThat(theirs.get("companies?limit=200").get("items").findValuesAsText("companyId")).doesNotContain(seller.id().toString());
    assertThat(theirs.tryPost("partners", ask(seller.id())).indistinct())
        .isEqualTo(theirs.tryPost("partners", ask(UUID.randomUUID())).indistinct());
    assertThat(theirs.get(partner).get("status").asText()).isEqualTo("ENDED");
    assertThat(theirs.get(partner).get("contact").isNull()).isTrue();
    theirs.tryPost("blocked-companies", Map.of("companyId", seller.id())).problem(422, "refused").naming("companyId");
    assertThat(theirs.get("audit?limit=200").get("items").findValuesAsText("type")).doesNotContain("partner.blocked");

    var ours = seller.administrator();
    assertThat(ours.get("blocked-companies").at("/items/0/tradeName").asText()).isEqualTo(buyer.tradeName());
    ours.tryPost("partners", ask(buyer.id())).problem(409, "partnership-exists");
    assertThat(ours.call("DELETE", "blocked-companies/" + buyer.id()).reply().status()).isEqualTo(204);
    ours.call("DELETE", "blocked-companies/" + buyer.id()).reply().problem(404, "not-found");
    assertThat(theirs.get("companies/" + seller.id()).get("tradeName").asText()).isEqualTo(seller.tradeName());
    assertThat(theirs.post("partners", ask(seller.id())).get("status").asText()).isEqualTo("REQUESTED");
  }

  private static Map<String, Object> ask(UUID companyId) {
    return Map.of("companyId", companyId, "message", "");
  }

  private static Map<String, Object> terms(String rounding) {
    return with("amountRounding", rounding);
  }

  private static Map<String, Object> with(String field, Object value) {
    var terms = new HashMap<String, Object>(Map.of("payment", "MONTHLY", "closingDay", 20, "dueMonths", 1, "dueDay", 31,
        "quantityTolerancePercent", 5, "amountRounding", "FLOOR"));
    terms.put(field, value);
    return Map.of("remarks", "来月から", "terms", terms);
  }

  /** One piece of boards at this price by volume, in a draft. */
  private JsonNode line(int yen) {
    var lot = seller.administrator().post("lots", Goods.boards(10));
    var listing = seller.administrator().post("listings", Goods.listing(lot, 10, "M3", yen));
    var draft = Trade.draft(buyer.administrator(), seller.administrator(), listing, 1);
    return draft.asSeenBy(buyer.administrator()).at("/lines/0");
  }
}
