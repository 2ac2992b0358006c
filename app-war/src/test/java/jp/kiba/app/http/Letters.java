package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.kiba.dev.Mailbox;

/** The e-mail that the server has sent to somebody. */
final class Letters {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern TOKEN = Pattern.compile("/invitation#(\\S+)");

  private Letters() {}

  /** Waits for the only letter to this address. */
  static Mailbox.Mail to(String address) {
    return to(address, 1).get(0);
  }

  /** Waits until so many letters have come. */
  static List<Mailbox.Mail> to(String address, int count) {
    var end = Instant.now().plus(PATIENCE);
    while (Server.stack().mailbox().to(address).size() < count && Instant.now().isBefore(end)) {
      pause(Duration.ofMillis(100));
    }
    var letters = Server.stack().mailbox().to(address);
    assertThat(letters).as("letters to %s", address).hasSize(count);
    return letters;
  }

  /** The token in the link of an invitation. */
  static String token(Mailbox.Mail letter) {
    var link = TOKEN.matcher(letter.text());
    assertThat(link.find()).as(letter.text()).isTrue();
    return link.group(1);
  }

  static void pause(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
