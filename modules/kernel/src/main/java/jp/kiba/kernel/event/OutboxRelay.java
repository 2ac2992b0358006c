package jp.kiba.kernel.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox, in batches, as long as the server runs. */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger("jp.kiba.outbox");
  private static final int BATCH = 50;

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  Outbox outbox;

  @Inject
  Delivery delivery;

  private ScheduledFuture<?> running;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    running = scheduler.scheduleWithFixedDelay(this::relay, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    running.cancel(false);
  }

  private void relay() {
    try {
      int claimed;
      do {
        var rows = outbox.claim(BATCH);
        rows.forEach(this::deliver);
        claimed = rows.size();
      } while (claimed == BATCH);
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the outbox could not be read", e);
    }
  }

  private void deliver(OutboxRow row) {
    try {
      delivery.of(row);
      outbox.delivered(row.id);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "event " + row.id + " was not delivered, attempt " + row.attempts, e);
      outbox.failed(row.id, e.getClass().getSimpleName());
    }
  }
}
