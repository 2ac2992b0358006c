package jp.kiba.tenancy.review;

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
import jp.kiba.tenancy.migration.ReviewerLogins;

/**
 * Keeps the logins as they are wanted, where this node can. Looks at what is wanted each time, so that nothing is lost when a
 * node dies between two steps; a login whose time is over goes without anybody asking.
 */
@ApplicationScoped
class Keeping {
  private static final Logger LOG = Logger.getLogger("jp.kiba.reviewers");
  private static final int EVERY_SECONDS = 3;

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  Reviews reviews;

  @Inject
  ReviewerLogins logins;

  private ScheduledFuture<?> running;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (logins.possible()) {
      running = scheduler.scheduleWithFixedDelay(this::keep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    if (running != null) {
      running.cancel(false);
    }
  }

  private void keep() {
    try {
      for (var due : reviews.toEnd()) {
        if (due.login() != null) {
          logins.end(due.login());
        }
        reviews.ended(due.id());
      }
      for (var due : reviews.toMake()) {
        logins.make(due.login(), due.schema(), due.verifier(), due.until());
        reviews.made(due.id());
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "a reviewer's login could not be made or taken away", e);
    }
  }
}
