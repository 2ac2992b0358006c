package jp.kiba.kernel.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Cells;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Shutdown;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.kernel.trace.Traced;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does jobs as long as the server runs, a few at a time. A node with {@code kiba.jobs=false} leaves them to others. */
@ApplicationScoped
class JobRunner {
  private static final Logger LOG = Logger.getLogger("jp.kiba.jobs");
  private static final Duration PROLONG_EVERY = JobRow.LEASE.dividedBy(3);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

  @Resource
  ManagedScheduledExecutorService executor;

  @Inject
  @ConfigProperty(name = "kiba.jobs", defaultValue = "true")
  boolean working;

  @Inject
  @ConfigProperty(name = "kiba.jobs.at.once", defaultValue = "8")
  int atOnce;

  @Inject
  JobQueue queue;

  @Inject
  Handlers handlers;

  @Inject
  Tenants tenants;

  @Inject
  Cells cells;

  @Inject
  Shutdown shutdown;

  @Inject
  Traced traced;

  @Inject
  Attempts attempts;

  private final Map<UUID, RunningJob> running = new ConcurrentHashMap<>();
  private Optional<ScheduledFuture<?>> ticking = Optional.empty();
  private Instant prolonged = Instant.EPOCH;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (working) {
      ticking = Optional.of(executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS));
    }
  }

  /** What does not end soon is handed back: its lease need not run out first. */
  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) throws InterruptedException {
    ticking.ifPresent(t -> t.cancel(false));
    running.values().forEach(RunningJob::stop);
    var until = Instant.now().plus(PATIENCE_AT_STOP);
    while (!running.isEmpty() && Instant.now().isBefore(until)) {
      Thread.sleep(50);
    }
    running.values().forEach(job -> queue.end(job.id(), job.attempt(), row -> row.handBack(Now.instant())));
  }

  private void tick() {
    try {
      if (shutdown.announced()) {
        running.values().forEach(RunningJob::stop);
        return; // what is begun now would be cut off
      }
      if (!cells.all()) {
        return; // a job may concern a company that only another node reaches
      }
      for (var each : handlers.recurring()) {
        queue.comesRound(each.name(), each.every(), Handlers.subjectOf(each));
      }
      if (!running.isEmpty() && prolonged.isBefore(Instant.now().minus(PROLONG_EVERY))) {
        queue.prolong(running.keySet());
        prolonged = Instant.now();
      }
      int free = atOnce - running.size();
      if (free > 0) {
        queue.claim(handlers.kinds(), free).forEach(this::begin);
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the jobs could not be read", e);
    }
  }

  private void begin(JobRow row) {
    var job = new RunningJob(row, queue);
    running.put(row.id, job);
    executor.execute(() -> attempt(job));
  }

  private void attempt(RunningJob job) {
    long begun = System.nanoTime();
    try {
      traced.part("job " + job.row.kind, job.row.trace, () -> {
        attempts.ended(job.row, outcome(job), System.nanoTime() - begun);
        return null;
      });
    } catch (Exception e) {
      LOG.log(Level.WARNING, "what became of job " + job.id() + " was not written down; it is taken up again", e);
    } finally {
      running.remove(job.id());
    }
  }

  private String outcome(RunningJob job) {
    try {
      run(job);
      queue.end(job.id(), job.attempt(), row -> row.done(Now.instant(), job.result()));
      return "done";
    } catch (Job.Stopped e) {
      LOG.log(Level.FINE, "handed back", e);
      queue.end(job.id(), job.attempt(), row -> row.handBack(Now.instant()));
      return "handed-back";
    } catch (Exception e) {
      LOG.log(Level.WARNING, "job " + job.id() + " of kind " + job.row.kind + " failed, attempt " + job.attempt(), e);
      queue.end(job.id(), job.attempt(), row -> row.failed(Now.instant(), wordFor(e)));
      return job.attempt() >= JobRow.TRIES ? "dead" : "failed";
    }
  }

  private void run(RunningJob job) throws Exception {
    var work = handlers.of(job.row.kind);
    if (job.row.schemaName == null) {
      work.run(job);
      return;
    }
    var tenant = tenants.ofSchema(job.row.schemaName)
        .orElseThrow(() -> new IllegalStateException("the company of job " + job.id() + " is gone"));
    Current.as(tenant, new Actor(null, "Kiba", "Kiba"), () -> {
      work.run(job);
      return null;
    });
  }

  /** Messages may quote what a person typed: never that. */
  private static String wordFor(Exception e) {
    return e instanceof Problem problem ? problem.key() : e.getClass().getSimpleName();
  }
}
