package jp.kiba.documents.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Payment;
import jp.kiba.tenancy.api.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayDayTest {
  @ParameterizedTest(name = "closing {0}, {1} months later on {2}: of {3} closes {4} and is paid {5}; the period begins {6}")
  @CsvSource({
      "31, 1, 31, 2026-11-29, 2026-11-30, 2026-12-31, 2026-11-01",
      "31, 1, 31, 2027-01-31, 2027-01-31, 2027-02-28, 2027-01-01",
      "20, 1, 10, 2026-11-20, 2026-11-20, 2026-12-10, 2026-10-21",
      "20, 1, 10, 2026-11-21, 2026-12-20, 2027-01-10, 2026-11-21",
      "15, 0, 25, 2026-11-03, 2026-11-15, 2026-11-25, 2026-10-16",
      "31, 2, 5, 2026-12-31, 2026-12-31, 2027-02-05, 2026-12-01"})
  void what_falls_on_a_day_closes_and_is_paid_as_the_two_agreed(int closingDay, int months, int dueDay, LocalDate on, LocalDate closes,
      LocalDate paid, LocalDate begins) {
    var terms = new Terms(Payment.MONTHLY, closingDay, months, dueDay, null, BigDecimal.ZERO, Rounding.FLOOR, null, null, null, null, null);
    assertThat(PayDay.closing(terms, on)).isEqualTo(closes);
    assertThat(PayDay.of(terms, on)).isEqualTo(paid);
    assertThat(PayDay.opening(terms, closes)).isEqualTo(begins);
  }

  @Test
  void paid_by_the_shipment_it_is_days_from_the_invoice() {
    var terms = new Terms(Payment.PER_SHIPMENT, null, null, null, 14, BigDecimal.ZERO, Rounding.FLOOR, null, null, null, null, null);
    assertThat(PayDay.of(terms, LocalDate.of(2026, 12, 20))).isEqualTo(LocalDate.of(2027, 1, 3));
  }
}
