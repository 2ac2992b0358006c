package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** A customer's provider changes its keys while its people work. */
class KeyRotationIT {
  private static final int AT_ONCE = 8;
  private static final int ROTATIONS = 6;

  @Test
  void no_good_token_is_refused_while_keys_change_under_load() throws Exception {
    var own = OwnProvider.of(Company.join(CompanyType.SAWMILL));
    own.invite("a@" + own.domain());
    Call.get("me").token(own.token("a", "a@" + own.domain())).reply().ok();
    var done = new AtomicBoolean();
    var asked = new AtomicInteger();
    var refused = new ArrayList<String>();
    var workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(workers.submit(() -> {
          while (!done.get()) {
            // signed anew each time: the first token under a new key comes in the moment of the change
            var reply = Call.get("me").token(own.token("a", null)).reply();
            asked.incrementAndGet();
            // all of them together stay below what one member may send in a minute
            TimeUnit.MILLISECONDS.sleep(90);
            if (reply.status() != 200) {
              synchronized (refused) {
                refused.add(reply.status() + " " + reply.body());
              }
            }
          }
          return null;
        }));
      }
      for (int i = 0; i < ROTATIONS; i++) {
        TimeUnit.MILLISECONDS.sleep(i % 2 == 0 ? 300 : 1_500);
        OwnProvider.provider().rotate(own.name());
      }
      TimeUnit.MILLISECONDS.sleep(1_500);
      done.set(true);
      for (var each : running) {
        each.get();
      }
    } finally {
      workers.shutdownNow();
    }
    assertThat(refused).isEmpty();
    assertThat(asked.get()).isGreaterThan(ROTATIONS * AT_ONCE);
  }

  @Test
  void a_key_that_was_withdrawn_is_soon_not_believed_and_one_that_is_still_published_is() throws Exception {
    var own = OwnProvider.of(Company.join(CompanyType.SAWMILL));
    own.invite("a@" + own.domain());
    var old = own.token("a", "a@" + own.domain());
    Call.get("me").token(old).reply().ok();
    OwnProvider.provider().rotate(own.name());
    Call.get("me").token(own.token("a", null)).reply().ok();
    Call.get("me").token(old).reply().ok();
    OwnProvider.provider().withdraw(own.name());
    // the test server asks for keys again after two seconds, a real one after a minute
    TimeUnit.MILLISECONDS.sleep(2_500);
    Call.get("me").token(own.token("a", null)).reply();
    TimeUnit.MILLISECONDS.sleep(500);
    Call.get("me").token(old).reply().problem(401, "unauthenticated");
    Call.get("me").token(own.token("a", null)).reply().ok();
  }

  @Test
  void a_flood_of_made_up_keys_neither_keeps_people_out_nor_makes_us_a_nuisance() throws Exception {
    var own = OwnProvider.of(Company.join(CompanyType.SAWMILL));
    var stranger = OwnProvider.of(Company.join(CompanyType.SAWMILL));
    own.invite("a@" + own.domain());
    Call.get("me").token(own.token("a", "a@" + own.domain())).reply().ok();
    // right in all but the key
    var forged = stranger.token(own.claims("a", null));
    var flood = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 40; i++) {
      flood.add(() -> Call.get("me").token(forged).reply().status());
    }
    var statuses = FourHands.all(AT_ONCE, flood);
    assertThat(statuses).containsOnly(401);
    assertThat(FourHands.all(AT_ONCE, List.<Callable<Integer>>of(() -> Call.get("me").token(own.token("a", null)).reply().status()))).containsOnly(200);
  }
}
