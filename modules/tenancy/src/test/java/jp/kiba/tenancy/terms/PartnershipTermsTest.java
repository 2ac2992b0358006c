package jp.kiba.tenancy.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.terms.PartnershipTerms.Status;
import org.junit.jupiter.api.Test;

class PartnershipTermsTest {
  private static final UUID US = UUID.randomUUID();
  private static final UUID THEM = UUID.randomUUID();

  /** Every state, answer and side: just these four ways are open. */
  @Test
  void the_other_side_answers_and_the_proposer_withdraws() {
    for (var from : Status.values()) {
      for (var to : Status.values()) {
        for (var by : new UUID[] {US, THEM}) {
          boolean open = from == Status.PROPOSED && (by.equals(US) ? to == Status.WITHDRAWN : to == Status.AGREED || to == Status.REFUSED);
          var terms = PartnershipTerms.proposed(UUID.randomUUID(), UUID.randomUUID(), 1, US, Terms.USUAL, "");
          terms.status = from;
          if (open) {
            terms.answer(by, to);
            assertThat(terms.status).isEqualTo(to);
            assertThat(terms.answeredAt).isNotNull();
          } else {
            assertThatThrownBy(() -> terms.answer(by, to)).as("%s to %s", from, to).isInstanceOf(Problem.class);
            assertThat(terms.status).isEqualTo(from);
          }
        }
      }
    }
  }

  @Test
  void what_was_proposed_comes_out_as_it_went_in() {
    assertThat(PartnershipTerms.proposed(UUID.randomUUID(), UUID.randomUUID(), 1, US, Terms.USUAL, "").terms()).isEqualTo(Terms.USUAL);
  }
}
