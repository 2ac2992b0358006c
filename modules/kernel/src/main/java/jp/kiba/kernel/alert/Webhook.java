package jp.kiba.kernel.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A chat's address for messages, {@code {"text": …}}: Slack, Mattermost, Google Chat and Teams take that. The address is a secret. */
final class Webhook {
  private static final Duration WITHIN = Duration.ofSeconds(10);
  /** Asks for patience; every other refusal is about what was sent or where to. */
  private static final Set<Integer> LATER = Set.of(408, 425, 429);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(WITHIN).build();
  private final URI address;

  Webhook(URI address) {
    this.address = address;
  }

  /** How a message fared. TRANSIENT is tried again, PERMANENT is not. */
  enum Fate { TOLD, TRANSIENT, PERMANENT }

  /** @param patience that the other side asked for; zero if it did not
   *  @param why a status or the kind of an exception; never the address */
  record Answer(Fate fate, Duration patience, String why) {}

  Answer send(String text) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(address).timeout(WITHIN).header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(Map.of("text", text)))).build();
      var answer = http.send(request, BodyHandlers.discarding());
      return new Answer(fate(answer.statusCode()), patience(answer.headers().firstValue("Retry-After").orElse("")), "status " + answer.statusCode());
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return new Answer(Fate.PERMANENT, Duration.ZERO, e.getClass().getSimpleName());
    } catch (IOException e) {
      return new Answer(Fate.TRANSIENT, Duration.ZERO, e.getClass().getSimpleName());
    }
  }

  private static Fate fate(int status) {
    if (status >= 200 && status < 300) {
      return Fate.TOLD;
    }
    return status >= 500 || LATER.contains(status) ? Fate.TRANSIENT : Fate.PERMANENT;
  }

  private static Duration patience(String seconds) {
    return seconds.matches("[0-9]{1,4}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
  }
}
