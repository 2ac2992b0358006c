package jp.kiba.tenancy.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenant;

/**
 * Drops the books of companies whose waiting time is over, and sweeps what is past its day in the others, where the server was
 * given the migrator's password: a company's own role may do neither. Every step may be interrupted; the next turn goes on.
 */
@ApplicationScoped
class Demolition {
  private static final Logger LOG = Logger.getLogger("jp.kiba.migration");
  private static final int EVERY_SECONDS = 5;
  private static final int SWEEP_EVERY_MINUTES = 60;

  @Inject
  MigratorLogin login;

  @Inject
  Storage storage;

  @Resource
  ManagedScheduledExecutorService scheduler;

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    login.source().ifPresent(migrator -> {
      running.add(scheduler.scheduleWithFixedDelay(() -> turn(migrator), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS));
      running.add(scheduler.scheduleWithFixedDelay(() -> sweep(migrator), SWEEP_EVERY_MINUTES, SWEEP_EVERY_MINUTES, TimeUnit.MINUTES));
    });
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    running.forEach(r -> r.cancel(false));
  }

  private void turn(DataSource migrator) {
    try (var connection = migrator.getConnection()) {
      connection.setAutoCommit(false);
      for (var leaving : ready(connection)) {
        drop(connection, leaving);
      }
      deleteFiles(connection);
    } catch (Exception e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "a company that left could not be deleted yet", e);
    }
  }

  private static void drop(Connection connection, UUID leaving) throws SQLException {
    try {
      if (BookDrop.drop(connection, leaving)) {
        LOG.info("the book of a company that left is dropped: " + leaving);
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private static List<UUID> ready(Connection connection) throws SQLException {
    var ready = new ArrayList<UUID>();
    try (var query = connection.prepareStatement(
            "SELECT id FROM platform.leaving WHERE revoked_at IS NULL AND ready_at IS NOT NULL ORDER BY ready_at");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        ready.add(rows.getObject(1, UUID.class));
      }
    }
    connection.commit();
    return ready;
  }

  private record Left(UUID certificate, Tenant tenant) {}

  private void deleteFiles(Connection connection) throws Exception {
    for (var left : withFiles(connection)) {
      Current.as(left.tenant(), new Actor(null, "", ""), () -> {
        storage.deleteAll();
        return null;
      });
      try (var done = connection.prepareStatement("UPDATE platform.deletion_certificate SET files_deleted_at = now() WHERE id = ?")) {
        done.setObject(1, left.certificate());
        done.executeUpdate();
      }
      connection.commit();
    }
  }

  private static List<Left> withFiles(Connection connection) throws SQLException {
    var left = new ArrayList<Left>();
    try (var query = connection.prepareStatement("""
            SELECT id, company_id, schema_name FROM platform.deletion_certificate WHERE files_deleted_at IS NULL""");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        left.add(new Left(rows.getObject(1, UUID.class), new Tenant(rows.getObject(2, UUID.class), rows.getString(3))));
      }
    }
    connection.commit();
    return left;
  }

  private void sweep(DataSource migrator) {
    try {
      BookSweep.answers(migrator);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "old answers could not be swept", e);
    }
  }
}
