package jp.kiba.kernel.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Tells the chat what was heard: one message for all that came since the last. One that could not be delivered for now is kept and waits
 * 2 s, 4 s, … up to five minutes, or as long as the other side asks; refused for good it is dropped, and for an hour nothing is sent,
 * because the next would be refused as well.
 */
final class Teller {
  static final Duration BETWEEN = Duration.ofSeconds(10);
  static final Duration LONGEST = Duration.ofMinutes(5);
  static final Duration AFTER_REFUSAL = Duration.ofHours(1);
  private static final Logger LOG = Logger.getLogger("jp.kiba.alerts");

  private final Heard heard;
  private final Webhook webhook;
  private final String where;
  private Instant notBefore = Instant.EPOCH;
  private int failed;

  /** @param where names the installation, such as its address */
  Teller(Heard heard, Webhook webhook, String where) {
    this.heard = heard;
    this.webhook = webhook;
    this.where = where;
  }

  void turn(Instant now) throws InterruptedException {
    if (now.isBefore(notBefore)) {
      return;
    }
    var failures = heard.take();
    if (failures.isEmpty()) {
      return;
    }
    var answer = webhook.send(text(failures));
    switch (answer.fate()) {
      case TOLD -> {
        failed = 0;
        notBefore = now.plus(BETWEEN);
      }
      case TRANSIENT -> {
        heard.putBack(failures);
        failed++;
        notBefore = now.plus(longer(answer.patience(), backoff(failed)));
        LOG.log(Level.INFO, "the chat could not be told for now, {0}", answer.why());
      }
      case PERMANENT -> {
        notBefore = now.plus(AFTER_REFUSAL);
        LOG.log(Level.WARNING, "the chat refuses what it is told, {0}: is its address right?", answer.why());
      }
    }
  }

  static Duration backoff(int failed) {
    return failed > 8 ? LONGEST : shorter(LONGEST, Duration.ofSeconds(1L << failed));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private String text(Map<String, Heard.Failure> failures) {
    return "Kiba " + where + "\n" + failures.values().stream().map(each -> each.times() + " × " + each.what() + ", "
        + at(each.first()) + (each.times() == 1 ? "" : " – " + at(each.last()))).collect(Collectors.joining("\n"));
  }

  private static String at(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
