package jp.kiba.trading.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.trading.loading.Room.Cargo;
import jp.kiba.trading.loading.Room.Limit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final Room SMALL = new Room(new BigDecimal("2"), 1000, 4000);

  @Test
  void the_first_line_goes_on_first_and_the_next_gets_what_is_left() {
    var loaded = SMALL.fill(List.of(cargo("0.1", "40", 3000, 15), cargo("0.1", "40", 3000, 15)));
    assertThat(loaded).extracting(Room.Loaded::pieces).containsExactly(15, 5);
    assertThat(loaded).extracting(Room.Loaded::limit).containsExactly(null, Limit.VOLUME);
  }

  @Test
  void what_is_heavy_is_limited_by_its_weight_and_what_is_long_stays_behind() {
    var loaded = SMALL.fill(List.of(cargo("0.1", "100", 3000, 15), cargo("0.001", "1", 4001, 1)));
    assertThat(loaded).extracting(Room.Loaded::pieces).containsExactly(10, 0);
    assertThat(loaded).extracting(Room.Loaded::limit).containsExactly(Limit.WEIGHT, Limit.LENGTH);
  }

  @Test
  void of_what_has_no_volume_nobody_can_tell() {
    assertThat(SMALL.fill(List.of(new Cargo(UUID.randomUUID(), null, BigDecimal.ZERO, 0, 1))).get(0).limit()).isEqualTo(Limit.UNKNOWN);
  }

  @Property
  void no_load_exceeds_the_vehicle(@ForAll @IntRange(min = 1, max = 500) int litres, @ForAll @IntRange(min = 1, max = 500) int kilos,
      @ForAll @IntRange(min = 0, max = 400) int first, @ForAll @IntRange(min = 0, max = 400) int second) {
    var one = cargo(BigDecimal.valueOf(litres, 3).toPlainString(), Integer.toString(kilos), 3000, first);
    var other = cargo(BigDecimal.valueOf(kilos, 3).toPlainString(), Integer.toString(litres), 3000, second);
    var loaded = SMALL.fill(List.of(one, other));
    var m3 = one.pieceM3().multiply(BigDecimal.valueOf(loaded.get(0).pieces())).add(other.pieceM3().multiply(BigDecimal.valueOf(loaded.get(1).pieces())));
    var kg = one.pieceKg().multiply(BigDecimal.valueOf(loaded.get(0).pieces())).add(other.pieceKg().multiply(BigDecimal.valueOf(loaded.get(1).pieces())));
    assertThat(m3).isLessThanOrEqualTo(SMALL.m3());
    assertThat(kg).isLessThanOrEqualTo(BigDecimal.valueOf(SMALL.kg()));
  }

  private static Cargo cargo(String m3, String kg, int length, int pieces) {
    return new Cargo(UUID.randomUUID(), new BigDecimal(m3), new BigDecimal(kg), length, pieces);
  }
}
