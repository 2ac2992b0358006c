package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Wood of every kind from the yard to the line of an order, in every unit that the trade counts it by. */
class WoodIT {
  private static Person seller;
  private static Person buyer;

  @BeforeAll
  static void two_partners() {
    var wholesaler = Company.join(CompanyType.WHOLESALER);
    var other = Company.join(CompanyType.WHOLESALER);
    other.becomePartnerOf(wholesaler);
    seller = wholesaler.administrator();
    buyer = other.administrator();
  }

  @Test
  void every_kind_is_read_as_it_was_written() {
    for (var lot : List.of(Goods.boards(3), Goods.logs(3), Goods.panels(3), Goods.sets(3), treated())) {
      var id = seller.post("lots", lot).get("id").asText();
      var read = seller.get("lots/" + id).get("wood");
      ((Map<?, ?>) lot.get("wood")).forEach((field, value) -> {
        if (value == null || value instanceof String || value instanceof Integer) {
          assertThat(read.get((String) field).asText()).as("%s", field).isEqualTo(String.valueOf(value));
        }
      });
    }
    assertThat(seller.post("lots", treated()).at("/wood/marks").toString()).isEqualTo("[\"FSC\",\"JAS\"]");
  }

  @Test
  void a_set_is_sold_by_the_piece_and_by_nothing_else() {
    var lot = seller.post("lots", Goods.sets(2));
    assertThat(lot.get("volumeM3").decimalValue()).isZero();
    assertThat(lot.get("volumeRule").asText()).isEqualTo("SET-1");
    for (var unit : List.of("M3", "BUNDLE", "TSUBO")) {
      seller.tryPost("listings", Goods.listing(lot, 2, unit, 1000)).problem(422, "refused").naming("priceUnit");
    }
    var line = line(seller.post("listings", Goods.listing(lot, 2, "PIECE", 2_480_000)), 2);
    assertThat(line.get("amountYen").asLong()).isEqualTo(4_960_000);
    assertThat(line.at("/wood/article").asText()).isEqualTo("構造材一式");
  }

  @Test
  void prices_per_bundle_and_per_tsubo_are_multiplied_exactly() {
    var lot = seller.post("lots", Goods.panels(300));
    // 150 sheets are three bundles of 50; the face of 120 is 198.744 m² = 60.12006 tsubo.
    assertThat(line(seller.post("listings", Goods.listing(lot, 150, "BUNDLE", 1_001)), 150).get("amountYen").asLong()).isEqualTo(3_003);
    var line = line(seller.post("listings", Goods.listing(lot, 120, "TSUBO", 3_000)), 120);
    assertThat(line.get("amountYen").asLong()).isEqualTo(180_360);
    assertThat(line.at("/wood/piecesPerBundle").asInt()).isEqualTo(50);
  }

  @Test
  void what_cannot_be_is_refused_at_its_field() {
    Map.of("surface", "ROUGH", "log", Map.of("diameterCm", 30, "lengthM", 4), "product", "CLT", "marks", List.of("F_FOUR_STAR"),
        "moisturePercent", 31).forEach((field, value) -> {
          var lot = Goods.boards(1);
          var wood = Goods.wood(field, value);
          if (field.equals("surface")) {
            wood.put("drying", "SD15");
          }
          lot.put("wood", wood);
          seller.tryPost("lots", lot).problem(422, "refused").naming("wood." + field);
        });
  }

  @Test
  void a_volume_is_told_in_every_unit_and_by_any_rule_of_its_kind() {
    var panels = "volume?kind=PANEL&product=PLYWOOD&thicknessMm=12&widthMm=910&lengthMm=1820&piecesPerBundle=50&pieces=120";
    var usual = seller.get(panels);
    assertThat(usual.get("rule").asText()).isEqualTo("PANEL-1");
    assertThat(usual.get("volumeM3").asText()).isEqualTo("2.3849");
    assertThat(usual.get("koku").asText()).isEqualTo("8.571");
    assertThat(usual.get("tsubo").asText()).isEqualTo("60.12");
    assertThat(List.of(usual.get("bundles").asInt(), usual.get("loosePieces").asInt())).containsExactly(2, 20);
    assertThat(seller.get(panels + "&rule=BOARD-1-3-PIECE-FLOOR").get("volumeM3").asDouble()).isEqualTo(2.280);
    seller.tryGet(panels + "&rule=LOG-JAS-1").problem(422, "refused").naming("rule");
    seller.tryGet("volume?kind=PRECUT&product=SET&pieces=1").problem(422, "refused").naming("product");
    seller.tryGet("volume?kind=LOG&diameterCm=30&pieces=1").problem(422, "refused").naming("lengthM");
  }

  @Test
  void the_catalogue_says_what_each_kind_is_described_by() {
    var forms = seller.get("catalogue").get("forms");
    var set = StreamSupport.stream(forms.spliterator(), false).filter(f -> f.get("products").toString().equals("[\"SET\"]")).findFirst().orElseThrow();
    assertThat(set.get("board").asText()).isEqualTo("FORBIDDEN");
    assertThat(set.get("article").asText()).isEqualTo("NEEDED");
    assertThat(set.get("priceUnits").toString()).isEqualTo("[\"PIECE\"]");
  }

  private static Map<String, Object> treated() {
    var lot = Goods.boards(3);
    var wood = Goods.wood("treatment", "K3");
    wood.put("marks", List.of("JAS", "FSC", "JAS"));
    wood.put("article", "土台角");
    lot.put("wood", wood);
    return lot;
  }

  private static JsonNode line(JsonNode listing, int pieces) {
    return Trade.draft(buyer, seller, listing, pieces).asSeenBy(buyer).at("/lines/0");
  }
}
