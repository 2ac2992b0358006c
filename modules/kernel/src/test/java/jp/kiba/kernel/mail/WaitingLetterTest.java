package jp.kiba.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingLetterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final WaitingLetter letter = new WaitingLetter();

  @Test
  void it_is_tried_again_after_twice_as_long_and_at_least_four_times_an_hour() {
    assertThat(pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pauseAfter(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(pauseAfter(9)).isEqualTo(Duration.ofSeconds(512));
    assertThat(pauseAfter(10)).isEqualTo(Duration.ofMinutes(15));
    assertThat(pauseAfter(500)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void while_one_brings_it_no_other_does() {
    letter.claim(NOW, Duration.ofMinutes(3));
    assertThat(letter.attempts).isEqualTo(1);
    assertThat(letter.notBefore).isEqualTo(NOW.plusSeconds(180));
  }

  @Test
  void whom_it_went_to_is_forgotten_at_either_end() {
    letter.content = new byte[1];
    letter.sent(NOW);
    assertThat(letter.content).isNull();
    letter.content = new byte[1];
    letter.giveUp(NOW, "refused");
    assertThat(letter.content).isNull();
  }

  private Duration pauseAfter(int attempts) {
    letter.attempts = attempts;
    letter.failed(NOW, "ConnectException");
    return Duration.between(NOW, letter.notBefore);
  }
}
