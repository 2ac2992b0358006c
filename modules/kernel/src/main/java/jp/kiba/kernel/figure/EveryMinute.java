package jp.kiba.kernel.figure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.management.JMException;
import jp.kiba.kernel.api.Figures;
import jp.kiba.kernel.api.LogLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at what waits and what is in use, and says it twice: at {@code /metrics}, and in lines of the log, of which AWS makes its own
 *  figures. What waits is the installation's: the nodes that do jobs say it. */
@ApplicationScoped
class EveryMinute {
  private static final Logger LOG = Logger.getLogger("jp.kiba.figures");

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  @ConfigProperty(name = "kiba.figures.seconds", defaultValue = "60")
  int seconds;

  @Inject
  @ConfigProperty(name = "kiba.jobs", defaultValue = "true")
  boolean working;

  @Inject
  Figures figures;

  @Inject
  Backlog backlog;

  private ScheduledFuture<?> running;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    running = scheduler.scheduleWithFixedDelay(this::look, 1, seconds, TimeUnit.SECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    running.cancel(false);
  }

  private void look() {
    try {
      pools();
      memory();
      if (working) {
        waiting();
      }
    } catch (JMException | RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the figures of this minute are missing", e);
    }
  }

  private void pools() throws JMException {
    var pools = Pools.now();
    figures.show("kiba_pool_used", "pool", pools.stream().collect(Collectors.toMap(Pools.Pool::name, Pools.Pool::used)));
    figures.show("kiba_pool_free", "pool", pools.stream().collect(Collectors.toMap(Pools.Pool::name, Pools.Pool::free)));
    figures.show("kiba_pool_wait_ms", "pool", pools.stream().collect(Collectors.toMap(Pools.Pool::name, Pools.Pool::waited)));
    pools.forEach(pool -> LogLine.of("pool").with("pool", pool.name()).with("used", pool.used()).with("free", pool.free())
        .with("wait_ms", pool.waited()).write());
  }

  private void memory() {
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    figures.show("kiba_heap_used_bytes", heap.getUsed());
    figures.show("kiba_heap_max_bytes", heap.getMax());
    figures.show("kiba_threads", ManagementFactory.getThreadMXBean().getThreadCount());
    figures.show("kiba_gc_seconds_total", ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(gc -> Math.max(0, gc.getCollectionTime())).sum() / 1000.0);
  }

  private void waiting() {
    var jobs = backlog.jobs();
    var outbox = backlog.outbox();
    figures.show("kiba_jobs_waiting", "kind", jobs.stream().collect(Collectors.toMap(Backlog.OfKind::kind, Backlog.OfKind::waiting)));
    figures.show("kiba_jobs_dead", "kind", jobs.stream().collect(Collectors.toMap(Backlog.OfKind::kind, Backlog.OfKind::dead)));
    figures.show("kiba_jobs_oldest_seconds", "kind", jobs.stream().collect(Collectors.toMap(Backlog.OfKind::kind, Backlog.OfKind::oldest)));
    figures.show("kiba_outbox_waiting", outbox.waiting());
    figures.show("kiba_outbox_dead", outbox.dead());
    figures.show("kiba_outbox_oldest_seconds", outbox.oldest());
    LogLine.of("backlog").with("jobs_waiting", sum(jobs, Backlog.OfKind::waiting)).with("jobs_dead", sum(jobs, Backlog.OfKind::dead))
        .with("jobs_oldest_s", most(jobs, Backlog.OfKind::oldest)).with("outbox_waiting", outbox.waiting())
        .with("outbox_dead", outbox.dead()).with("outbox_oldest_s", outbox.oldest()).write();
  }

  private static long sum(List<Backlog.OfKind> jobs, ToLongFunction<Backlog.OfKind> figure) {
    return jobs.stream().mapToLong(figure).sum();
  }

  private static double most(List<Backlog.OfKind> jobs, ToDoubleFunction<Backlog.OfKind> figure) {
    return jobs.stream().mapToDouble(figure).max().orElse(0);
  }
}
