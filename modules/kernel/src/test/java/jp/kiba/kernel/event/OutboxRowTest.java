package jp.kiba.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class OutboxRowTest {
  private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(1);

  @Test
  void a_claimed_event_is_nobody_elses_until_the_lease_ends() {
    var row = claimed();
    assertThat(row.notBefore).isEqualTo(NOW.plus(LEASE));
    assertThat(row.attempts).isEqualTo(1);
  }

  @Test
  void each_failure_makes_it_wait_twice_as_long() {
    var row = new OutboxRow();
    var waits = new ArrayList<Long>();
    for (int i = 1; i < OutboxRow.TRIES; i++) {
      row.claim(NOW, LEASE);
      row.failed(NOW);
      waits.add(Duration.between(NOW, row.notBefore).toSeconds());
    }
    assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L);
    assertThat(row.deadAt).isNull();
  }

  @Test
  void after_the_last_try_it_is_dead_and_says_why() {
    var row = new OutboxRow();
    for (int i = 0; i < OutboxRow.TRIES; i++) {
      assertThat(row.deadAt).isNull();
      row.claim(NOW, LEASE);
      row.lastError = "SQLException";
      row.failed(NOW);
    }
    assertThat(row.deadAt).isEqualTo(NOW);
    assertThat(row.lastError).isEqualTo("SQLException");
    assertThat(row.deliveredAt).isNull();
  }

  @Test
  void delivered_is_delivered_whatever_went_wrong_before() {
    var row = claimed();
    row.failed(NOW);
    row.claim(NOW, LEASE);
    row.delivered(NOW);
    assertThat(row.deliveredAt).isEqualTo(NOW);
    assertThat(row.lastError).isNull();
  }

  @Test
  void who_has_it_is_not_given_it_again() {
    var row = claimed();
    row.mark("us:Notices");
    row.mark("them:Webhooks");
    assertThat(row.has("us:Notices")).isTrue();
    assertThat(row.has("them:Webhooks")).isTrue();
    assertThat(row.has("them:Notices")).isFalse();
    assertThat(row.has("")).isFalse();
  }

  @Test
  void what_there_was_no_time_for_costs_no_try() {
    var row = claimed();
    row.putBack(NOW);
    assertThat(row.attempts).isZero();
    assertThat(row.notBefore).isEqualTo(NOW);
  }

  private static OutboxRow claimed() {
    var row = new OutboxRow();
    row.claim(NOW, LEASE);
    return row;
  }
}
