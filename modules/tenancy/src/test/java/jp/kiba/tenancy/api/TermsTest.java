package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void what_is_usual_is_fit_to_be_proposed() {
    assertThat(Terms.USUAL.checked("")).isEqualTo(Terms.USUAL);
  }

  @Test
  void monthly_payment_needs_all_its_days() {
    refuses("terms.closingDay", terms(Payment.MONTHLY, null, 1, 31, null));
    refuses("terms.dueMonths", terms(Payment.MONTHLY, 20, null, 31, null));
    refuses("terms.dueDay", terms(Payment.MONTHLY, 20, 1, null, null));
  }

  @Test
  void nobody_pays_before_the_account_is_closed() {
    refuses("terms.dueDay", terms(Payment.MONTHLY, 20, 0, 20, null));
    assertThat(terms(Payment.MONTHLY, 20, 0, 31, null).checked("").dueDay()).isEqualTo(31);
    assertThat(terms(Payment.MONTHLY, 20, 1, 10, null).checked("").dueDay()).isEqualTo(10);
  }

  @Test
  void payment_by_shipment_needs_its_days_and_nothing_else() {
    refuses("terms.dueDays", terms(Payment.PER_SHIPMENT, 31, 1, 31, null));
    assertThat(terms(Payment.PER_SHIPMENT, 31, 1, 31, 14).checked("")).isEqualTo(terms(Payment.PER_SHIPMENT, null, null, null, 14));
  }

  @Test
  void prepayment_has_no_days() {
    assertThat(terms(Payment.PREPAID, 31, 1, 31, 14).checked("")).isEqualTo(terms(Payment.PREPAID, null, null, null, null));
  }

  private static void refuses(String field, Terms terms) {
    assertThatThrownBy(() -> terms.checked("terms.")).asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(p -> assertThat(p.fields()).extracting(Problem.Field::field).containsExactly(field));
  }

  private static Terms terms(Payment payment, Integer closing, Integer months, Integer day, Integer days) {
    return new Terms(payment, closing, months, day, days, BigDecimal.ZERO, Rounding.FLOOR, null, null, 7, 10, 20);
  }
}
