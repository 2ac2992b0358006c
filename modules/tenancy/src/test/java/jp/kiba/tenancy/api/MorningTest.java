package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningTest {
  @ParameterizedTest
  @CsvSource({
      // just before, on the stroke, and after seven in Japan
      "2026-11-28T21:59:59Z, Asia/Tokyo, 2026-11-28T22:00:00Z",
      "2026-11-28T22:00:00Z, Asia/Tokyo, 2026-11-29T22:00:00Z",
      "2026-11-29T12:00:00Z, Asia/Tokyo, 2026-11-29T22:00:00Z",
      // the day on which clocks in New York go on, and the day on which they go back
      "2026-03-07T13:00:00Z, America/New_York, 2026-03-08T11:00:00Z",
      "2026-10-31T12:00:00Z, America/New_York, 2026-11-01T12:00:00Z"})
  void the_next_letter_goes_at_seven_where_the_company_is(String after, String zone, String next) {
    assertThat(Morning.next(ZoneId.of(zone), Instant.parse(after))).isEqualTo(Instant.parse(next));
  }

  @Test
  void there_is_one_morning_a_day() {
    var zone = ZoneId.of("Europe/Berlin");
    var at = Instant.parse("2026-01-01T00:00:00Z");
    for (int day = 0; day < 365; day++) {
      var next = Morning.next(zone, at);
      assertThat(next).isAfter(at);
      assertThat(next.atZone(zone).getHour()).isEqualTo(7);
      at = next;
    }
    assertThat(at.atZone(zone).toLocalDate()).hasToString("2026-12-31");
  }
}
