package jp.kiba.kernel.file;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Cells;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Listens to the queue that the bucket tells of what has arrived, on nodes that work. A message comes at least once and is
 * taken from the queue when all of it is done. One that cannot be understood or done is left: it comes again a few times, does
 * not keep others waiting, and ends where the queue's own redrive policy sends it.
 */
@ApplicationScoped
class StorageQueue {
  private static final Logger LOG = Logger.getLogger("jp.kiba.files");
  private static final int AT_ONCE = 10;
  private static final int WAIT_SECONDS = 5;
  private static final Duration READ = Duration.ofSeconds(30);

  @Inject
  @ConfigProperty(name = "kiba.files.s3.queue")
  Optional<String> queue;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.queue.endpoint")
  Optional<URI> endpoint;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.region")
  Optional<String> region;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.bucket")
  Optional<String> bucket;

  @Inject
  @ConfigProperty(name = "kiba.jobs", defaultValue = "true")
  boolean working;

  @Inject
  Cells cells;

  @Inject
  Arrivals arrivals;

  @Resource
  ManagedScheduledExecutorService scheduler;

  private SqsClient client;
  private ScheduledFuture<?> listening;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (queue.isPresent() && working) {
      open();
      listening = scheduler.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }
  }

  void open() {
    var builder = SqsClient.builder().region(Region.of(region.orElseThrow()))
        .httpClient(UrlConnectionHttpClient.builder().socketTimeout(READ).build());
    endpoint.ifPresent(builder::endpointOverride);
    client = builder.build();
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    if (listening != null) {
      listening.cancel(false);
      client.close();
    }
  }

  void turn() {
    try {
      // It may concern a company that only another node reaches.
      for (var messages = cells.all() ? next() : List.<Message>of(); !messages.isEmpty(); messages = next()) {
        messages.forEach(this::take);
      }
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn tries again.
      LOG.log(Level.WARNING, "the queue could not be read", e);
    }
  }

  private List<Message> next() {
    return client.receiveMessage(r -> r.queueUrl(queue.orElseThrow()).maxNumberOfMessages(AT_ONCE).waitTimeSeconds(WAIT_SECONDS)).messages();
  }

  private void take(Message message) {
    try {
      for (var arrival : StorageEvent.arrivals(message.body(), bucket.orElseThrow())) {
        arrivals.take(arrival);
      }
      client.deleteMessage(r -> r.queueUrl(queue.orElseThrow()).receiptHandle(message.receiptHandle()));
    } catch (Exception e) {
      LOG.log(Level.WARNING, "message " + message.messageId() + " stays in the queue", e);
    }
  }
}
