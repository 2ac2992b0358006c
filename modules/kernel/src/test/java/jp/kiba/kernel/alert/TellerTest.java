package jp.kiba.kernel.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a chat that stands in for a real one. */
class TellerTest {
  private static final Instant START = Instant.parse("2026-11-29T00:00:00Z");

  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Heard heard = new Heard();
  private String patience;
  private HttpServer chat;
  private Teller teller;

  @BeforeEach
  void open() throws IOException {
    chat = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    chat.createContext("/", exchange -> {
      told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      if (patience != null) {
        exchange.getResponseHeaders().set("Retry-After", patience);
      }
      exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.pop(), -1);
      exchange.close();
    });
    chat.start();
    teller = new Teller(heard, new Webhook(URI.create("http://localhost:" + chat.getAddress().getPort() + "/hook")), "https://kiba.example");
  }

  @AfterEach
  void close() {
    chat.stop(0);
  }

  private void fails(String logger, String words) {
    var failure = new LogRecord(Level.SEVERE, words);
    failure.setLoggerName(logger);
    failure.setThrown(new IllegalStateException(words));
    failure.setInstant(START);
    heard.publish(failure);
  }

  @Test
  void many_failures_are_one_message_and_none_of_their_words_is_in_it() throws Exception {
    for (int i = 0; i < 500; i++) {
      fails("jp.kiba.failure", "秘密 of 山田 " + i);
    }
    fails("jp.kiba.twins", "x");
    teller.turn(START);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("https://kiba.example", "500 × jp.kiba.failure IllegalStateException", "1 × jp.kiba.twins").doesNotContain("秘密", "山田");
    teller.turn(START.plus(Teller.BETWEEN));
    assertThat(told).as("nothing new, nothing said").hasSize(1);
  }

  @Test
  void a_storm_of_different_failures_stays_a_short_message() throws Exception {
    for (int i = 0; i < 1000; i++) {
      fails("logger" + i, "x");
    }
    teller.turn(START);
    assertThat(told.get(0)).contains("980 × others").hasSizeLessThan(4000);
  }

  @Test
  void what_cannot_be_told_for_now_waits_longer_each_time_and_is_told_with_what_came_since() throws Exception {
    answers.addAll(List.of(503, 429, 500, 200));
    fails("jp.kiba.failure", "x");
    var now = START;
    for (int wait : List.of(2, 4, 8)) {
      teller.turn(now);
      int tries = told.size();
      teller.turn(now.plusSeconds(wait - 1));
      assertThat(told).as("patience of %s s", wait).hasSize(tries);
      now = now.plusSeconds(wait);
      fails("jp.kiba.failure", "x");
    }
    teller.turn(now);
    assertThat(told).hasSize(4);
    assertThat(told.get(3)).contains("4 × jp.kiba.failure");
    assertThat(Teller.backoff(30)).isEqualTo(Teller.LONGEST);
  }

  @Test
  void the_other_sides_patience_counts() throws Exception {
    answers.add(429);
    patience = "120";
    fails("jp.kiba.failure", "x");
    teller.turn(START);
    teller.turn(START.plusSeconds(119));
    assertThat(told).hasSize(1);
    teller.turn(START.plusSeconds(120));
    assertThat(told).hasSize(2);
  }

  @Test
  void refused_for_good_it_is_not_said_again_and_nothing_is_for_an_hour() throws Exception {
    answers.add(404);
    fails("jp.kiba.failure", "x");
    teller.turn(START);
    fails("jp.kiba.twins", "x");
    teller.turn(START.plus(Duration.ofMinutes(59)));
    assertThat(told).hasSize(1);
    teller.turn(START.plus(Teller.AFTER_REFUSAL));
    assertThat(told.get(1)).contains("jp.kiba.twins").doesNotContain("jp.kiba.failure");
  }

  @Test
  void a_chat_that_is_not_there_is_waited_for() throws Exception {
    chat.stop(0);
    fails("jp.kiba.failure", "x");
    teller.turn(START);
    assertThat(heard.take()).as("kept").hasSize(1);
  }

  @Test
  void less_than_severe_and_who_cries_wolf_is_not_heard() {
    var warning = new LogRecord(Level.WARNING, "x");
    warning.setLoggerName("jp.kiba.jobs");
    heard.publish(warning);
    fails("org.flywaydb.core", "x");
    assertThat(heard.take()).isEmpty();
  }
}
