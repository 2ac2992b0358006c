package jp.kiba.kernel.mail;

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

/** Goes his rounds as long as the server runs: one letter after the other, so that a slow mail server delays only mail. */
@ApplicationScoped
class Postman {
  private static final Logger LOG = Logger.getLogger("jp.kiba.mail");

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  MailServer server;

  @Inject
  Posting posting;

  private ScheduledFuture<?> round;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (server.configured()) {
      round = scheduler.scheduleWithFixedDelay(this::deliver, 1, 1, TimeUnit.SECONDS);
    } else {
      LOG.warning("no mail server is configured (KIBA_MAIL_HOST): letters wait until there is one or they are of no use");
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    if (round != null) {
      round.cancel(false);
    }
  }

  private void deliver() {
    try {
      while (!Thread.currentThread().isInterrupted() && posting.next()) {
        LOG.finest("a letter was looked after");
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next round tries again.
      LOG.log(Level.WARNING, "letters could not be looked after", e);
    }
  }
}
