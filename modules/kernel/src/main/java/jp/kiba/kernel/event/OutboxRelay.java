package jp.kiba.kernel.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Cells;
import jp.kiba.kernel.api.Now;

/** Empties the outbox, in batches, as long as the server runs. */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger("jp.kiba.outbox");
  private static final int BATCH = 200;
  private static final int AT_ONCE = 50;
  private static final Duration SLICE = Duration.ofSeconds(20);

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  Outbox outbox;

  @Inject
  Delivery delivery;

  @Inject
  Cells cells;

  private ScheduledFuture<?> running;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    running = scheduler.scheduleWithFixedDelay(this::relay, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    running.cancel(false);
  }

  private void relay() {
    try {
      if (!cells.all()) {
        return; // an event may concern a company that only another node reaches
      }
      int claimed;
      do {
        var rows = outbox.claim(BATCH);
        deliver(rows);
        claimed = rows.size();
      } while (claimed == BATCH);
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the outbox could not be read", e);
    }
  }

  /** A few at a time, because a batch that takes long gives back what it did not come to before others take it for abandoned. */
  private void deliver(List<OutboxRow> rows) {
    var enough = Now.instant().plus(SLICE);
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      if (Now.instant().isAfter(enough)) {
        some.forEach(row -> row.putBack(Now.instant()));
      } else {
        delivery.of(some);
        some.forEach(row -> row.settle(Now.instant()));
      }
      outbox.settle(some);
    }
  }
}
