package jp.kiba.inventory.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import jp.kiba.inventory.api.WoodFixtures;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import org.junit.jupiter.api.Test;

class LotTest {

  @Test
  void what_was_received_is_what_is_seen() {
    var seen = LotView.of(Lot.received(posts("吉野", "認定書 29-014")));
    assertThat(seen.pieces()).isEqualTo(480);
    assertThat(seen.volumeM3()).isEqualTo(new BigDecimal("15.8760"));
    assertThat(seen.volumeRule()).isEqualTo("SAWN-1");
    assertThat(seen.log()).isNull();
  }

  @Test
  void wood_that_makes_no_sense_does_not_come_into_stock() {
    var shapeless = new ReceiveLot("L-1", Kind.SAWN, "SUGI", "A", null, null, null, null, null, 1, "倉庫", null, null, null);
    assertThatThrownBy(() -> Lot.received(shapeless)).isInstanceOf(Problem.class);
  }

  @Test
  void issuing_leaves_the_rest() {
    var lot = Lot.received(posts(null, null));
    lot.issue(80);
    assertThat(lot.pieces()).isEqualTo(400);
  }

  @Test
  void the_origin_says_what_is_known_and_nothing_else() {
    assertThat(Lot.received(posts("吉野", "認定書")).originEvidence()).isEqualTo("吉野 / 認定書");
    assertThat(Lot.received(posts(null, "認定書")).originEvidence()).isEqualTo("認定書");
    assertThat(Lot.received(posts("吉野", " ")).originEvidence()).isEqualTo("吉野");
    assertThat(Lot.received(posts("", null)).originEvidence()).isNull();
  }

  @Test
  void a_movement_has_the_sign_of_what_it_does_to_the_lot() {
    var lot = Lot.received(posts(null, null));
    assertThat(new StockMovement.Receipt(lot).pieces).isEqualTo(480);
    assertThat(new StockMovement.Issue(lot, 80, lot.id, lot.id).pieces).isEqualTo(-80);
  }

  private static ReceiveLot posts(String harvestArea, String evidence) {
    var wood = WoodFixtures.post();
    return new ReceiveLot("YS-1", wood.kind(), wood.species(), wood.grade(), wood.board(), null, wood.drying(),
        wood.moisturePercent(), wood.surface(), 480, "第1倉庫", harvestArea, evidence, 900_000L);
  }
}
