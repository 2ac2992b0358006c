package jp.kiba.tenancy.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes new spare schemas as companies take them, where the server was given the migrator's password. A node without it
 * (every web node of a larger installation) leaves that to the one that has it: only the migrator may make schemas. So it is no
 * job, which any node might claim; the fleet's lock sees to it that two do not make the same.
 */
@ApplicationScoped
class SparePool {
  private static final Logger LOG = Logger.getLogger("jp.kiba.migration");
  private static final int EVERY_SECONDS = 2;
  private static final int CLEAN_EVERY_SECONDS = 3600;

  @Inject
  MigratorLogin migrator;

  @Inject
  @ConfigProperty(name = "kiba.spares", defaultValue = "8")
  int wanted;

  @Inject
  @ConfigProperty(name = "kiba.cell.limit", defaultValue = "200")
  int limit;

  @Resource
  ManagedScheduledExecutorService scheduler;

  private final AtomicBoolean busy = new AtomicBoolean();
  private Optional<Fleet> fleet = Optional.empty();
  private Optional<ScheduledFuture<?>> refilling = Optional.empty();
  private Optional<ScheduledFuture<?>> cleaning = Optional.empty();

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    fleet = migrator.source().filter(login -> wanted > 0).map(Fleet::new);
    refilling = fleet.map(f -> scheduler.scheduleWithFixedDelay(() -> refill(f), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS));
    cleaning = fleet.map(f -> scheduler.scheduleWithFixedDelay(() -> clean(f), CLEAN_EVERY_SECONDS, CLEAN_EVERY_SECONDS, TimeUnit.SECONDS));
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    refilling.ifPresent(r -> r.cancel(false));
    cleaning.ifPresent(c -> c.cancel(false));
  }

  void refillSoon(@Observes(during = TransactionPhase.AFTER_COMPLETION) SpareTaken taken) {
    fleet.ifPresent(f -> scheduler.execute(() -> refill(f)));
  }

  /** One at a time: whoever comes while another refills would find the same missing. */
  private void refill(Fleet f) {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      f.keepSpares(f.inDemand(wanted), limit);
    } catch (IllegalStateException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "no spare schemas could be made", e);
    } finally {
      busy.set(false);
    }
  }

  private void clean(Fleet f) {
    try {
      f.clean().forEach(left -> LOG.warning(left + " is in no registry, has members, and was left alone"));
    } catch (IllegalStateException e) {
      // As above.
      LOG.log(Level.WARNING, "what belongs to nobody could not be cleared away", e);
    }
  }
}
