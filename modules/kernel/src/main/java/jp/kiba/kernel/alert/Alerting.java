package jp.kiba.kernel.alert;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Listens as long as the server runs, if there is a chat to be told. */
@ApplicationScoped
class Alerting {
  private static final Logger LOG = Logger.getLogger("jp.kiba.alerts");
  /** Every logger hands on to this one. */
  private static final Logger ROOT = Logger.getLogger("");

  @Resource
  ManagedScheduledExecutorService scheduler;

  @Inject
  @ConfigProperty(name = "kiba.alert.webhook")
  Optional<URI> webhook;

  @Inject
  @ConfigProperty(name = "kiba.url", defaultValue = "")
  Optional<String> url;

  private final Heard heard = new Heard();
  private Teller teller;
  private Optional<ScheduledFuture<?>> running = Optional.empty();

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    webhook.ifPresent(address -> {
      teller = new Teller(heard, new Webhook(address), url.orElse(""));
      ROOT.addHandler(heard);
      running = Optional.of(scheduler.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS));
    });
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    ROOT.removeHandler(heard);
    running.ifPresent(r -> r.cancel(false));
  }

  private void turn() {
    try {
      teller.turn(Instant.now());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the chat could not be told", e);
    }
  }
}
