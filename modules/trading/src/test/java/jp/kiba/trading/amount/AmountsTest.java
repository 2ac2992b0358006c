package jp.kiba.trading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void tax_is_rounded_once_for_each_rate_and_down() {
    var amounts = Amounts.of(List.of(part(1_005, 10), part(1_005, 10), part(109, 8), part(5_000, 0)));
    assertThat(amounts.netYen()).isEqualTo(7_119);
    assertThat(amounts.rates()).containsExactly(new RateTotal(10, 2_010, 201), new RateTotal(8, 109, 8), new RateTotal(0, 5_000, 0));
    assertThat(amounts.taxYen()).isEqualTo(209);
  }

  @Test
  void a_discount_is_split_over_the_rates_by_their_net_amounts_and_the_odd_yen_goes_to_the_largest() {
    var amounts = Amounts.of(List.of(part(2_000, 10), part(1_000, 8), part(-100, null)));
    assertThat(amounts.rates()).containsExactly(new RateTotal(10, 1_933, 193), new RateTotal(8, 967, 77));
    assertThat(amounts.netYen()).isEqualTo(2_900);
  }

  @Test
  void several_discounts_are_split_as_one() {
    assertThat(Amounts.of(List.of(part(2_000, 10), part(1_000, 8), part(-50, null), part(-50, null))))
        .isEqualTo(Amounts.of(List.of(part(2_000, 10), part(1_000, 8), part(-100, null))));
  }

  @Test
  void nothing_is_lost_in_splitting() {
    for (long discount = 0; discount < 500; discount += 7) {
      var amounts = Amounts.of(List.of(part(333, 10), part(334, 8), part(333, 0), part(-discount, null)));
      assertThat(amounts.rates().stream().mapToLong(RateTotal::netYen).sum()).isEqualTo(1_000 - discount).isEqualTo(amounts.netYen());
    }
  }

  @Test
  void a_discount_off_nothing_is_taxed_at_the_usual_rate() {
    assertThat(Amounts.of(List.of(part(-100, null))).rates()).containsExactly(new RateTotal(10, -100, -10));
    assertThat(Amounts.of(List.of())).isEqualTo(new Amounts(0, List.of()));
  }

  private static Amounts.Part part(long yen, Integer percent) {
    return new Amounts.Part(yen, percent);
  }
}
