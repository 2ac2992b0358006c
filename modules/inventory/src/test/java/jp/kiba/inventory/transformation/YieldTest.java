package jp.kiba.inventory.transformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class YieldTest {
  private static final Set<Kind> LOGS = Set.of(Kind.LOG);
  private static final Set<Kind> BOARDS = Set.of(Kind.SAWN);

  @Test
  void ten_cubic_metres_of_logs_that_become_six_of_boards_are_sixty_percent() {
    assertThat(figures("10.0000", "6.0000").percent()).isEqualTo("60.00");
    assertThat(figures("3.0000", "1.0000").percent()).as("half-up").isEqualTo("33.33");
  }

  @Test
  void more_cannot_come_out_than_went_in() {
    assertThatThrownBy(() -> figures("1.0000", "1.0001").check()).isInstanceOf(Problem.class);
    figures("1.0000", "1.0000").check();
  }

  @Test
  void what_has_no_volume_has_no_yield() {
    assertThat(figures("0", "0").percent()).isNull();
    assertThat(figures("0", "0").unusual(LOGS, BOARDS)).isFalse();
    assertThatThrownBy(() -> figures("0", "0.1").check()).isInstanceOf(Problem.class);
  }

  @Test
  void a_mill_is_asked_to_look_again_when_nearly_all_or_hardly_anything_of_the_log_is_left() {
    assertThat(figures("10", "5.8").unusual(LOGS, BOARDS)).isFalse();
    assertThat(figures("10", "9.6").unusual(LOGS, BOARDS)).isTrue();
    assertThat(figures("10", "1").unusual(LOGS, BOARDS)).isTrue();
    assertThat(figures("10", "9.6").unusual(BOARDS, BOARDS)).as("planing takes little").isFalse();
    assertThat(figures("10", "1").unusual(LOGS, Set.of(Kind.SAWN, Kind.PANEL))).as("of a mixture nothing is usual").isFalse();
  }

  @Property
  void a_yield_that_passes_is_between_nothing_and_all(@ForAll @BigRange(min = "0.0001", max = "9999") @Scale(4) BigDecimal in,
      @ForAll @BigRange(min = "0", max = "9999") @Scale(4) BigDecimal out) {
    var figures = new Yield(in, out);
    boolean refused = false;
    try {
      figures.check();
    } catch (Problem e) {
      refused = true;
    }
    assertThat(refused).isEqualTo(out.compareTo(in) > 0);
    if (!refused) {
      assertThat(figures.percent()).isBetween(BigDecimal.ZERO, new BigDecimal("100.00"));
    }
  }

  @Property
  void of_what_the_inputs_cost_not_a_yen_is_lost(@ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 999_999_999_999L) Long> costs,
      @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0.0001", max = "9999") @Scale(4) BigDecimal> volumes) {
    var shares = Costs.carry(costs, volumes).orElseThrow();
    assertThat(shares).hasSameSizeAs(volumes).allMatch(s -> s >= 0);
    assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(costs.stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void a_cost_that_is_not_known_is_not_shared_out() {
    assertThat(Costs.carry(Arrays.asList(100L, null), List.of(BigDecimal.ONE))).isEmpty();
    assertThat(Costs.carry(List.of(100L), List.of(BigDecimal.ZERO))).isEmpty();
  }

  private static Yield figures(String in, String out) {
    return new Yield(new BigDecimal(in), new BigDecimal(out));
  }
}
