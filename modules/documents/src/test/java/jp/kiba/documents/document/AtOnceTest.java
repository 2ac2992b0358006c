package jp.kiba.documents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtOnceTest {
  private static final int THREADS = 2;
  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void nobody_works_on() {
    pool.shutdownNow();
  }

  @Test
  void more_sets_at_once_than_there_are_threads_all_come_to_their_end() throws Exception {
    var done = new AtomicInteger();
    var sets = new ArrayList<Future<?>>();
    for (int i = 0; i < 8 * THREADS; i++) {
      // Whoever asks sits on a thread of the same pool that the help would come from.
      sets.add(pool.submit(() -> AtOnce.all(pool, 3, List.of(counting(done), counting(done), counting(done)))));
    }
    for (var set : sets) {
      set.get(10, TimeUnit.SECONDS);
    }
    assertThat(done).hasValue(3 * 8 * THREADS);
  }

  @Test
  void with_free_threads_all_are_done_at_the_same_time_and_never_by_more_hands_than_allowed() {
    var together = new CyclicBarrier(3);
    Callable<Object> meeting = () -> together.await(10, TimeUnit.SECONDS);
    AtOnce.all(pool, 3, List.of(meeting, meeting, meeting));

    var hands = new AtomicInteger();
    var most = new AtomicInteger();
    Callable<Object> careful = () -> {
      most.accumulateAndGet(hands.incrementAndGet(), Math::max);
      TimeUnit.MILLISECONDS.sleep(5);
      return hands.decrementAndGet();
    };
    AtOnce.all(pool, 2, List.of(careful, careful, careful, careful, careful));
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void the_first_failure_is_told_once_all_have_ended_and_the_others_are_done() {
    var done = new AtomicInteger();
    Callable<Object> broken = () -> {
      throw new IllegalArgumentException("the second");
    };
    Callable<Object> brokenToo = () -> {
      throw new IllegalStateException("the third");
    };
    assertThatThrownBy(() -> AtOnce.all(pool, 3, List.of(counting(done), broken, brokenToo, counting(done))))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("the second");
    assertThat(done).hasValue(2);
  }

  @Test
  void where_nobody_can_help_the_caller_does_it_all() {
    var done = new AtomicInteger();
    AtOnce.all(work -> {
      throw new RejectedExecutionException("all busy");
    }, 3, List.of(counting(done), counting(done)));
    assertThat(done).hasValue(2);
  }

  private static Callable<Integer> counting(AtomicInteger done) {
    return done::incrementAndGet;
  }
}
