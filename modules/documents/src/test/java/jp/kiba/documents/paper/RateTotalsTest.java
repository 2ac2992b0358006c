package jp.kiba.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Rounding;
import org.junit.jupiter.api.Test;

class RateTotalsTest {
  @Test
  void tax_is_rounded_once_for_each_rate_and_never_for_each_line() {
    // three times 0.9 yen of tax: by line nothing, at once 2.7
    assertThat(totals(List.of(line(9, 10), line(9, 10), line(9, 10)), List.of(), Rounding.FLOOR)).containsExactly(new RateTotal(10, 27, 2));
    assertThat(totals(List.of(line(9, 10), line(9, 10), line(9, 10)), List.of(), Rounding.CEILING)).containsExactly(new RateTotal(10, 27, 3));
    assertThat(totals(List.of(line(25, 10), line(19, 8)), List.of(), Rounding.HALF_UP))
        .containsExactly(new RateTotal(10, 25, 3), new RateTotal(8, 19, 2));
  }

  @Test
  void a_credit_note_mirrors_its_invoice_to_the_yen() {
    for (var rounding : Rounding.values()) {
      var invoice = totals(List.of(line(12_345, 10)), List.of(), rounding).get(0);
      var credit = totals(List.of(line(-12_345, 10)), List.of(), rounding).get(0);
      assertThat(credit.taxYen()).isEqualTo(-invoice.taxYen());
    }
  }

  @Test
  void a_discount_on_the_whole_is_split_by_net_amount_and_the_odd_yen_goes_to_the_largest() {
    var lines = List.of(line(700, 10), line(200, 8), line(100, 0));
    var split = totals(lines, List.of(new PaperCharge(null, null, "値引", -99, 10, true)), Rounding.FLOOR);
    // 69.3, 19.8, 9.9: the two smaller lose 19 and 9, the largest what is left
    assertThat(split.stream().map(RateTotal::netYen)).containsExactly(700L - 71, 200L - 19, 100L - 9);
    assertThat(split.stream().mapToLong(RateTotal::netYen).sum()).isEqualTo(1000 - 99);
  }

  private static List<RateTotal> totals(List<PaperLine> lines, List<PaperCharge> charges, Rounding rounding) {
    return RateTotals.of(lines, charges, rounding);
  }

  private static PaperLine line(long yen, int percent) {
    return new PaperLine(null, null, "スギ", null, null, null, 1, null, BigDecimal.ONE, yen, null, yen, percent);
  }

  @Test
  void freight_is_taxed_at_its_own_rate() {
    var charges = Stream.of(new PaperCharge(null, null, "運賃", 1_009, 10, false)).toList();
    assertThat(totals(List.of(line(991, 10)), charges, Rounding.FLOOR)).containsExactly(new RateTotal(10, 2_000, 200));
  }
}
