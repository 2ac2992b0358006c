package jp.kiba.trading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void both_days_belong_to_it_whole() {
    var period = Period.of(DAY, DAY, TOKYO);
    assertThat(period.begins()).hasToString("2026-11-29T15:00Z");
    assertThat(period.ends()).hasToString("2026-11-30T15:00Z");
  }

  @Test
  void without_a_beginning_it_is_a_year() {
    assertThat(Period.of(null, DAY, TOKYO).from()).isEqualTo(LocalDate.of(2025, 12, 1));
  }

  @Test
  void it_does_not_end_before_it_begins_nor_last_for_ever() {
    assertThatThrownBy(() -> Period.of(DAY, DAY.minusDays(1), TOKYO)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> Period.of(DAY.minusYears(11), DAY, TOKYO)).isInstanceOf(Problem.class);
  }
}
