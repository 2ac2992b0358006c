package jp.kiba.tenancy.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InterruptedIOException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.OutboundRefused;
import jp.kiba.kernel.api.OutboundRequest;
import jp.kiba.kernel.api.Tenant;

/**
 * Sends what is due to one endpoint: the job is only the alarm clock. The sending has a thread of its own, so that an endpoint
 * that lets us wait holds up neither the others nor any other job; each endpoint has at most one on a node.
 */
@ApplicationScoped
class Delivering implements JobHandler {
  static final String KIND = "webhook.deliver";
  private static final Logger LOG = Logger.getLogger("jp.kiba.webhooks");
  private static final Duration WITHIN = Duration.ofSeconds(10);
  private static final int BATCH = 20;
  private static final int EXCERPT = 500;
  private static final int AT_ONCE = 100;
  private static final Duration WHEN_BUSY = Duration.ofSeconds(1);

  @Inject
  WebhookDeliveries deliveries;

  @Inject
  Waking waking;

  @Inject
  OutboundHttp http;

  @Resource
  ManagedExecutorService executor;

  private final Set<UUID> sending = ConcurrentHashMap.newKeySet();
  private final Semaphore free = new Semaphore(AT_ONCE);

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    var webhook = job.subject();
    if (!sending.add(webhook)) {
      return; // whoever sends looks again when done
    }
    if (!free.tryAcquire()) {
      sending.remove(webhook);
      waking.at(webhook, Now.instant().plus(WHEN_BUSY));
      return;
    }
    var tenant = Current.tenant();
    executor.execute(() -> send(tenant, webhook));
  }

  private void send(Tenant tenant, UUID webhook) {
    try {
      Current.as(tenant, new Actor(null, "Kiba", "Kiba"), () -> {
        try {
          all(webhook, deliveries.due(webhook, BATCH));
        } finally {
          sending.remove(webhook);
          free.release();
          deliveries.next(webhook);
        }
        return null;
      });
    } catch (Exception e) {
      // What was begun counts as failed and has its next time already; the next job for this endpoint takes it up.
      LOG.log(Level.WARNING, "a webhook was not served", e);
    }
  }

  /** One after another; after a failure the others need not be tried now. */
  private void all(UUID webhook, List<WebhookDeliveries.Outgoing> due) {
    for (int i = 0; i < due.size(); i++) {
      var outcome = once(due.get(i));
      deliveries.ended(webhook, due.get(i).deliveryId(), outcome);
      if (!outcome.good() && i + 1 < due.size()) {
        deliveries.putBack(due.subList(i + 1, due.size()).stream().map(WebhookDeliveries.Outgoing::deliveryId).toList(),
            Now.instant().plus(WebhookDelivery.WAITS.get(0)));
        return;
      }
    }
  }

  private Outcome once(WebhookDeliveries.Outgoing outgoing) {
    var at = Now.instant();
    long begun = System.nanoTime();
    try {
      var reply = http.send(new OutboundRequest("POST", URI.create(outgoing.url()), headers(outgoing, at),
          outgoing.body().getBytes(StandardCharsets.UTF_8), WITHIN, EXCERPT));
      return new Outcome(at, reply.status(), since(begun), printable(reply.text()), null);
    } catch (IOException e) {
      LOG.log(Level.FINE, "a webhook's endpoint did not answer", e);
      return new Outcome(at, null, since(begun), null, word(e));
    }
  }

  private static Map<String, String> headers(WebhookDeliveries.Outgoing outgoing, Instant at) {
    return Map.of("Content-Type", "application/json", "Kiba-Event-Id", outgoing.eventId().toString(),
        Signature.HEADER, Signature.of(outgoing.secret(), at, outgoing.body()));
  }

  private static int since(long begun) {
    return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** PostgreSQL has no place for U+0000. */
  private static String printable(String text) {
    return text.replace('\0', ' ');
  }

  private static String word(IOException e) {
    if (e instanceof OutboundRefused) {
      return "REFUSED";
    } else if (e instanceof UnknownHostException) {
      return "UNKNOWN_HOST";
    } else if (e instanceof SSLException) {
      return "TLS";
    }
    return e instanceof InterruptedIOException ? "TIMEOUT" : "CONNECTION";
  }
}
