package jp.kiba.inventory.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.api.WoodFixtures;
import jp.kiba.inventory.place.PlaceFixtures;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class LotTest {

  @Test
  void what_was_received_is_what_is_seen() {
    var lot = lot(posts("吉野", "認定書 29-014"));
    StockMovement.of(lot, 480, MovementReason.RECEIPT);
    var seen = LotView.of(lot, new Promised(60, 20), true);
    assertThat(seen.pieces()).isEqualTo(480);
    assertThat(seen.volumeM3()).isEqualTo(new BigDecimal("15.8760"));
    assertThat(seen.volumeRule()).isEqualTo("SAWN-1");
    assertThat(seen.wood().marks()).isEqualTo(WoodFixtures.post().marks());
  }

  @Test
  void wood_that_makes_no_sense_does_not_come_into_stock() {
    var shapeless = new ReceiveLot("L-1", WoodFixtures.with(WoodFixtures.post()).size(null, null), 1, null, "倉庫", null, null, null);
    assertThatThrownBy(() -> lot(shapeless)).isInstanceOf(Problem.class);
  }

  @Test
  void pieces_and_volume_are_those_of_the_movements_so_far() {
    var lot = lot(posts(null, null));
    assertThat(lot.pieces()).as("nothing has moved yet").isZero();
    var received = StockMovement.of(lot, 480, MovementReason.RECEIPT);
    var issued = StockMovement.of(lot, -80, MovementReason.ISSUE);
    assertThat(lot.pieces()).isEqualTo(400);
    assertThat(received.volumeM3()).isEqualTo(new BigDecimal("15.8760"));
    assertThat(received.volumeM3().add(issued.volumeM3())).isEqualTo(new BigDecimal("13.2300"));
  }

  @Test
  void whatever_is_rounded_the_volumes_of_all_movements_add_up_to_that_of_the_lot() {
    var lot = lot(posts(null, null));
    var volumes = Stream.of(7, 1, -3, 480, -5, 1, 1).map(n -> StockMovement.of(lot, n, MovementReason.ADJUSTMENT).volumeM3());
    assertThat(volumes.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(WoodColumns.of(lot.wood()).volume(482));
  }

  @Test
  void a_part_bears_its_share_of_the_cost_and_the_rest_stays_with_the_others() {
    var lot = lot(posts(null, null));
    StockMovement.of(lot, 480, MovementReason.RECEIPT);
    var part = lot.part("YS-1-2", 120);
    assertThat(part.costYen).isEqualTo(225_000);
    assertThat(lot.costOf(360) + part.costOf(120)).isEqualTo(900_000);
  }

  @Test
  void more_at_another_price_moves_the_average() {
    var lot = lot(posts(null, null));
    StockMovement.of(lot, 480, MovementReason.RECEIPT);
    StockMovement.of(lot, -240, MovementReason.ISSUE);
    lot.cost(150_000L, 60);
    assertThat(lot.costYen).as("half of 900,000, and 150,000").isEqualTo(600_000);
    assertThat(lot.costPieces).isEqualTo(300);
  }

  @Test
  void only_the_same_wood_of_the_same_origin_is_merged() {
    var lot = lot(posts("吉野", "認定書"));
    lot.mayTakeIn(lot(posts("吉野", "認定書")));
    assertThatThrownBy(() -> lot.mayTakeIn(lot(posts("吉野", null)))).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> lot.mayTakeIn(lot(posts("日田", "認定書")))).isInstanceOf(Problem.class);
  }

  @Test
  void what_came_out_of_several_says_of_its_origin_what_all_of_them_say() {
    var made = Lot.made("B-1", WoodFixtures.post(), PlaceFixtures.yard(), List.of(lot(posts("吉野", "A")), lot(posts("吉野", "B"))));
    assertThat(made.harvestArea).isEqualTo("吉野");
    assertThat(made.legalityEvidence).isNull();
    assertThat(made.pieces()).isZero();
  }

  private static Lot lot(ReceiveLot command) {
    return Lot.received(command, PlaceFixtures.yard());
  }

  private static ReceiveLot posts(String harvestArea, String evidence) {
    return new ReceiveLot("YS-1", WoodFixtures.post(), 480, null, "第1倉庫", harvestArea, evidence, 900_000L);
  }
}
