package jp.kiba.inventory.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.inventory.api.WoodFixtures;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.inventory.lot.StockMovement;
import jp.kiba.inventory.place.PlaceFixtures;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StockTakeTest {

  @Property
  void what_moves_before_and_after_a_lot_was_counted_does_not_change_its_difference(@ForAll @IntRange(min = 0, max = 1000) int before,
      @ForAll @IntRange(min = 0, max = 1000) int missing, @ForAll @IntRange(min = 1, max = 1000) int after) throws Exception {
    as(() -> {
      var lot = lot(1000 + before);
      var line = new StockTakeLine(take(), lot);
      line.counted(lot, lot.pieces() - missing, null);
      StockMovement.of(lot, after, MovementReason.RECEIPT);
      assertThat(line.difference()).isEqualTo(-missing);
      StockMovement.of(lot, line.difference(), MovementReason.COUNT);
      return assertThat(lot.pieces()).as("what is there really").isEqualTo(1000 + before - missing + after);
    });
  }

  @Test
  void counted_again_it_is_compared_with_the_book_of_then() throws Exception {
    as(() -> {
      var lot = lot(100);
      var line = new StockTakeLine(take(), lot);
      line.counted(lot, 95, null);
      StockMovement.of(lot, -20, MovementReason.ISSUE);
      line.counted(lot, 80, "数え直し");
      return assertThat(line.difference()).isZero();
    });
  }

  @Test
  void the_difference_in_cubic_metres_is_that_of_the_volumes() throws Exception {
    as(() -> {
      var lot = lot(480);
      var take = take();
      var line = new StockTakeLine(take, lot);
      line.counted(lot, 478, null);
      var seen = StockTakeLineView.of(lot, line, lot.placeId());
      assertThat(seen.difference()).isEqualTo(-2);
      assertThat(seen.differenceM3()).isEqualByComparingTo(lot.volumeOf(478).subtract(lot.volumeOf(480))).isLessThan(BigDecimal.ZERO);
      return assertThat(StockTakeLineView.of(lot, null, UUID.randomUUID()).elsewhere()).isTrue();
    });
  }

  @Test
  void a_count_ends_once() throws Exception {
    as(() -> {
      var take = take();
      assertThatThrownBy(() -> take.end(7, StockTake.Status.CLOSED)).as("not as it was seen").isInstanceOf(Problem.class);
      take.end(0, StockTake.Status.CANCELLED);
      assertThatThrownBy(take::mustBeOpen).isInstanceOf(Problem.class);
      return assertThatThrownBy(() -> take.end(0, StockTake.Status.CLOSED)).isInstanceOf(Problem.class);
    });
  }

  private static StockTake take() {
    return StockTake.opened("C-1", UUID.randomUUID(), null);
  }

  private static Lot lot(int pieces) {
    var lot = Lot.made("L-1", WoodFixtures.post(), PlaceFixtures.yard(), List.of());
    StockMovement.of(lot, pieces, MovementReason.RECEIPT);
    return lot;
  }

  private static <T> void as(Callable<T> work) throws Exception {
    Current.as(new Tenant(UUID.randomUUID(), "t_0000000000000000"), new Actor(UUID.randomUUID(), "倉庫 太郎", "製材所"), work);
  }
}
