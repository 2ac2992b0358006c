package jp.kiba.tenancy.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Problem;

/**
 * Tells watchers how far their jobs are. One look into the table each second is for all of them together, and there is none
 * while nobody watches; in between a watcher costs neither a thread nor a connection to the database. Which jobs somebody may
 * watch was asked before they came here.
 */
@ApplicationScoped
class JobWatch {
  private static final Logger LOG = Logger.getLogger("jp.kiba.jobs");
  private static final int MOST_AT_ONCE = 6;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  /** Whoever still wants to know comes again, and is asked again who they are. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  PlatformJobs jobs;

  @Inject
  ObjectMapper json;

  private final List<Watcher> watchers = new ArrayList<>();
  private ScheduledFuture<?> ticking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    ticking = scheduler.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    ticking.cancel(false);
    all().forEach(Watcher::close);
  }

  /** Shows the job as it is, and each change until it ends.
   *  @param who watches
   *  @throws Problem 429 when they watch too much at once */
  void watch(JobView job, String who, SseEventSink sink, Sse sse) {
    var watcher = new Watcher(job.id(), who, sink, sse, Instant.now().plus(LONGEST));
    synchronized (watchers) {
      if (watchers.stream().filter(w -> w.who.equals(who)).count() >= MOST_AT_ONCE) {
        throw Problem.of(429, "too-many-requests", "kernel.too-many-requests");
      }
      watchers.add(watcher);
    }
    show(watcher, job);
  }

  private void tick() {
    try {
      var watching = all();
      if (watching.isEmpty()) {
        return;
      }
      Map<UUID, JobView> byId = new HashMap<>();
      jobs.find(watching.stream().map(w -> w.job).distinct().toList()).forEach(job -> byId.put(job.id(), job));
      watching.forEach(w -> show(w, byId.get(w.job)));
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn looks again.
      LOG.log(Level.WARNING, "the jobs could not be watched", e);
    }
  }

  /** @param job null when it was forgotten in the meantime */
  private void show(Watcher watcher, JobView job) {
    boolean ended = job == null || job.finishedAt() != null || Instant.now().isAfter(watcher.until);
    if (job != null && !job.equals(watcher.shown)) {
      watcher.send(watcher.sse.newEventBuilder().name("job").data(String.class, text(job)).build());
      watcher.shown = job;
    } else if (Instant.now().isAfter(watcher.heard.plus(HEARTBEAT))) {
      watcher.send(watcher.sse.newEventBuilder().comment("").build());
    }
    if (ended || watcher.gone()) {
      watcher.close();
      synchronized (watchers) {
        watchers.remove(watcher);
      }
    }
  }

  private String text(JobView job) {
    try {
      return json.writeValueAsString(job);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Watcher> all() {
    synchronized (watchers) {
      return List.copyOf(watchers);
    }
  }
}
