package jp.kiba.kernel.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import jp.kiba.kernel.api.OutboundRefused;
import jp.kiba.kernel.api.OutboundRequest;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on the loopback address stands for what lies inside; whether it is reached is what counts. */
class CheckedHttpTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final List<String> reached = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private HttpServer inside;

  @BeforeEach
  void start() throws IOException {
    inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    inside.setExecutor(Executors.newCachedThreadPool());
    inside.createContext("/", exchange -> {
      reached.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
      switch (exchange.getRequestURI().getPath()) {
        case "/elsewhere" -> {
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + inside.getAddress().getPort() + "/secret");
          exchange.sendResponseHeaders(302, -1);
        }
        case "/drops" -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            pause();
          }
        }
        default -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("0123456789".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
      }
      exchange.close();
    });
    inside.start();
  }

  @AfterEach
  void stop() {
    inside.stop(0);
    clock.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://hooks.example.com/", "https://127.0.0.1/", "https://2130706433/", "https://0x7f000001/",
      "https://0x7f.1/", "https://0177.0.0.1/", "https://127.1/", "https://8.8.8.8/", "https://[::1]/",
      "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://localhost/", "https://hooks.example.com.:443/",
      "https://user@hooks.example.com/", "https://user:pw@hooks.example.com/", "https://hooks.example.com:25/",
      "https://hooks.example.com/#x", "ftp://hooks.example.com/", "file:///etc/passwd", "https:///x", "https://a b/",
      "https://hooks_x.example.com/", "https://１２７.0.0.1/", "https://metadata/", "//hooks.example.com/", "", "https://1.0x7f/"})
  void what_is_no_plain_https_address_is_refused_by_its_form(String url) {
    var http = http(name -> new InetAddress[] {InetAddress.getByName("8.8.8.8")});
    assertThatThrownBy(() -> http.check("url", url)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:192.168.0.1", "0.0.0.0"})
  void a_name_that_leads_inside_is_refused_when_saved(String address) {
    var http = http(name -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName(address)});
    assertThatThrownBy(() -> http.check("url", "https://hooks.example.com/kiba")).isInstanceOf(Problem.class);
  }

  @Test
  void a_name_that_leads_elsewhere_when_it_is_called_is_refused_then() throws IOException {
    var answers = answers("8.8.8.8", "127.0.0.1");
    var http = http(name -> new InetAddress[] {InetAddress.getByName(answers.pop())});
    var url = http.check("url", "https://hooks.example.com:" + port() + "/kiba");
    assertThatThrownBy(() -> http.send(get(url))).isInstanceOf(OutboundRefused.class);
    assertThat(reached).isEmpty();
  }

  @Test
  void a_connection_goes_to_the_address_that_was_checked_and_to_no_later_answer() throws IOException {
    var answers = answers("127.0.0.1", "127.0.0.2", "127.0.0.3");
    var http = new CheckedHttp(new Destinations(name -> new InetAddress[] {InetAddress.getByName(answers.pop())},
        Set.of("hooks.example.com")), clock);
    var reply = http.send(get(URI.create("http://hooks.example.com:" + port() + "/kiba?a=b")));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(answers).containsExactly("127.0.0.2", "127.0.0.3");
    assertThat(reached).containsExactly("hooks.example.com:" + port() + "/kiba?a=b");
  }

  @Test
  void a_redirect_is_an_answer_like_another() throws IOException {
    var reply = toInside().send(get(URI.create("http://hooks.example.com:" + port() + "/elsewhere")));
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reached).hasSize(1);
  }

  @Test
  void no_more_is_read_than_was_asked_for() throws IOException {
    var reply = toInside().send(new OutboundRequest("POST", URI.create("http://hooks.example.com:" + port() + "/"),
        Map.of("Content-Type", "application/json"), "{}".getBytes(StandardCharsets.UTF_8), SOON, 15));
    assertThat(reply.text()).isEqualTo("012345678901234");
    assertThat(reply.cut()).isTrue();
  }

  @Test
  void an_answer_in_drops_is_given_up_in_time() {
    long begun = System.nanoTime();
    assertThatThrownBy(() -> toInside().send(new OutboundRequest("GET", URI.create("http://hooks.example.com:" + port() + "/drops"),
        Map.of(), null, Duration.ofMillis(500), 1000))).isInstanceOf(IOException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }

  private CheckedHttp toInside() {
    return new CheckedHttp(new Destinations(name -> new InetAddress[] {InetAddress.getLoopbackAddress()}, Set.of("hooks.example.com")),
        clock);
  }

  private CheckedHttp http(Resolver names) {
    return new CheckedHttp(new Destinations(names, Set.of()), clock);
  }

  private static Deque<String> answers(String... addresses) {
    return new ArrayDeque<>(List.of(addresses));
  }

  private static OutboundRequest get(URI url) {
    return new OutboundRequest("GET", url, Map.of(), null, SOON, 100_000);
  }

  private int port() {
    return inside.getAddress().getPort();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
