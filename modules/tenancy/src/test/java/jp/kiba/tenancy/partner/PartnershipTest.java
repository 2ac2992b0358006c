package jp.kiba.tenancy.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.partner.Partnership.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnershipTest {
  private static final UUID ASKING = new UUID(0, 1);
  private static final UUID ASKED = new UUID(0, 2);
  private static final Map<String, BiFunction<Partnership, UUID, PartnerEvent>> STEPS =
      Map.of("accept", Partnership::accept, "decline", Partnership::decline, "end", Partnership::end);

  /** All that is allowed, as "state step by whom". */
  private static final List<String> ALLOWED = List.of(
      "REQUESTED accept asked", "REQUESTED decline asked", "REQUESTED end asking", "ACTIVE end asking", "ACTIVE end asked");

  @ParameterizedTest
  @EnumSource
  void nothing_but_what_is_allowed_changes_a_partnership(Status state) {
    for (var step : STEPS.keySet()) {
      for (var by : List.of("asking", "asked")) {
        var partnership = in(state);
        if (ALLOWED.contains(state + " " + step + " " + by)) {
          STEPS.get(step).apply(partnership, who(by));
          assertThat(partnership.status).isEqualTo(
              Map.of("accept", Status.ACTIVE, "decline", Status.DECLINED, "end", Status.ENDED).get(step));
          assertThat(partnership.answeredAt).isNotNull();
        } else {
          var problem = catchThrowableOfType(Problem.class, () -> STEPS.get(step).apply(partnership, who(by)));
          assertThat(problem).as("%s %s by %s", state, step, by).isNotNull();
          assertThat(problem.slug()).isEqualTo("transition-not-allowed");
          assertThat(partnership.status).isEqualTo(state);
        }
      }
    }
  }

  @Test
  void a_request_is_answered_by_the_one_asked_only() {
    var partnership = in(Status.REQUESTED);
    assertThat(partnership.accept(ASKED)).isEqualTo(new PartnerEvent("partner.accepted", partnership.id, ASKING));
  }

  @Test
  void the_other_side_hears_of_it() {
    assertThat(in(Status.ACTIVE).end(ASKING).counterparty()).isEqualTo(ASKED);
    assertThat(in(Status.ACTIVE).end(ASKED).counterparty()).isEqualTo(ASKING);
  }

  @Test
  void whoever_saw_another_version_is_told_so() {
    var partnership = in(Status.ACTIVE);
    partnership.version = 3;
    partnership.seenAs(3);
    assertThat(catchThrowableOfType(Problem.class, () -> partnership.seenAs(2)).slug()).isEqualTo("stale");
  }

  private static UUID who(String by) {
    return by.equals("asking") ? ASKING : ASKED;
  }

  private static Partnership in(Status state) {
    var partnership = Partnership.asked(ASKING, ASKED, "よろしくお願いします");
    partnership.status = state;
    return partnership;
  }
}
