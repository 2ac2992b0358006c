package jp.kiba.tenancy.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes new spare schemas as companies take them, where the server was given the migrator's password. A node without it
 * (every web node of a larger installation) leaves that to the one that has it: only the migrator may make schemas.
 */
@ApplicationScoped
class SparePool {
  private static final Logger LOG = Logger.getLogger("jp.kiba.migration");
  private static final int EVERY_SECONDS = 10;

  @Inject
  @ConfigProperty(name = "kiba.db.migrator.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "kiba.db.host", defaultValue = "localhost")
  String host;

  @Inject
  @ConfigProperty(name = "kiba.db.port", defaultValue = "5432")
  int port;

  @Inject
  @ConfigProperty(name = "kiba.db.name", defaultValue = "kiba")
  String name;

  @Inject
  @ConfigProperty(name = "kiba.spares", defaultValue = "8")
  int wanted;

  @Inject
  @ConfigProperty(name = "kiba.cell.limit", defaultValue = "200")
  int limit;

  @Resource
  ManagedScheduledExecutorService scheduler;

  private Optional<ScheduledFuture<?>> running = Optional.empty();

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    running = password.map(p -> {
      var migrator = migrator(p);
      return scheduler.scheduleWithFixedDelay(() -> refill(migrator), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    });
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    running.ifPresent(r -> r.cancel(false));
  }

  private void refill(PGSimpleDataSource migrator) {
    try {
      new Fleet(migrator).keepSpares(wanted, limit);
    } catch (IllegalStateException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "no spare schemas could be made", e);
    }
  }

  private PGSimpleDataSource migrator(String secret) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setUser("kiba_migrator");
    source.setPassword(secret);
    return source;
  }
}
