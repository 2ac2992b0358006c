package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company's own program hears of what happens: signed, again when it could not, and in the way of nobody else. */
class WebhookIT {
  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Heard(String path, String signature, String event, String body) {}

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private HttpServer endpoint;

  @BeforeEach
  void listen() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.setExecutor(Executors.newCachedThreadPool());
    endpoint.createContext("/", exchange -> {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      heard.add(new Heard(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Kiba-Signature"),
          exchange.getRequestHeaders().getFirst("Kiba-Event-Id"), body));
      if (exchange.getRequestURI().getPath().equals("/slow")) {
        sleep(8000);
      }
      if (status == 302) {
        exchange.getResponseHeaders().set("Location", "/elsewhere");
      }
      var answer = "got it\u0000".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    });
    endpoint.start();
  }

  @AfterEach
  void hangUp() {
    endpoint.stop(0);
  }

  @Test
  void what_was_chosen_is_told_signed_and_without_a_name() throws Exception {
    var seller = Company.join(CompanyType.SAWMILL);
    var hook = add(seller, "/kiba", "partner.requested", "partner.accepted");
    var buyer = Company.join(CompanyType.BUILDER);
    buyer.becomePartnerOf(seller);

    var requested = await("/kiba", h -> h.body().contains("partner.requested"));
    var message = JSON.readTree(requested.body());
    assertThat(message.get("byUs").asBoolean()).isFalse();
    assertThat(message.get("counterpartyId").asText()).isEqualTo(buyer.id().toString());
    assertThat(message.get("companyId").asText()).isEqualTo(seller.id().toString());
    assertThat(requested.event()).isEqualTo(message.get("id").asText());
    assertThat(requested.signature()).isEqualTo(signature(hook.get("secret").asText(), requested));
    await("/kiba", h -> h.body().contains("partner.accepted"));
    buyer.secrets().values().stream().map(String::valueOf).filter(v -> v.length() > 8)
        .forEach(secret -> heard.forEach(h -> assertThat(h.body()).doesNotContain(secret)));
    assertThat(heard.toString()).doesNotContain("木場", buyer.tradeName());

    var delivery = awaitDelivery(seller, hook, d -> d.get("state").asText().equals("DELIVERED") && d.get("type").asText().equals("partner.requested"));
    assertThat(delivery.get("lastStatus").asInt()).isEqualTo(200);
    assertThat(delivery.get("lastAnswer").asText()).startsWith("got it");
  }

  @Test
  void a_failure_is_tried_again_and_can_be_sent_again_by_hand() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var hook = add(company, "/again", "lot.received");
    status = 500;
    company.administrator().post(path(hook) + "/ping", Map.of());
    await("/again", h -> h.body().contains("\"ping\""));
    var failed = awaitDelivery(company, hook, d -> d.get("lastStatus").asInt() == 500);
    assertThat(failed.get("state").asText()).isEqualTo("WAITING");
    assertThat(failed.get("nextAt").isNull()).isFalse();
    status = 200;
    awaitDelivery(company, hook, d -> d.get("state").asText().equals("DELIVERED") && d.get("attempts").asInt() == 2);

    int before = heard.size();
    company.administrator().post(path(hook) + "/deliveries/" + failed.get("id").asText() + "/resending", Map.of());
    for (long end = System.nanoTime() + A_WHILE.toNanos(); heard.size() == before; sleep(100)) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    assertThat(heard.get(before).event()).isEqualTo(heard.get(0).event());
  }

  @Test
  void a_redirect_is_a_failure_and_nobody_follows_it() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var hook = add(company, "/moved", "lot.received");
    status = 302;
    company.administrator().post(path(hook) + "/ping", Map.of());
    awaitDelivery(company, hook, d -> d.get("lastStatus").asInt() == 302 && d.get("state").asText().equals("WAITING"));
    assertThat(heard).noneMatch(h -> h.path().equals("/elsewhere"));
  }

  @Test
  void an_endpoint_that_lets_us_wait_holds_up_no_other() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    for (int i = 0; i < 12; i++) {
      company.administrator().post(path(add(company, "/slow", "lot.received")) + "/ping", Map.of());
    }
    for (long end = System.nanoTime() + A_WHILE.toNanos(); heard.size() < 12; sleep(50)) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    var quick = add(company, "/quick", "lot.received");
    long begun = System.nanoTime();
    company.administrator().post(path(quick) + "/ping", Map.of());
    await("/quick", h -> true);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void after_a_day_of_failures_it_is_switched_off_and_the_trail_says_so() throws Exception {
    var company = Company.join(CompanyType.SAWMILL);
    var hook = add(company, "/gone", "lot.received");
    status = 503;
    company.administrator().post(path(hook) + "/ping", Map.of());
    var delivery = awaitDelivery(company, hook, d -> d.get("lastStatus").asInt() == 503);
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      // a day passes
      statement.execute("UPDATE " + company.schema() + ".webhook_delivery SET attempts = 8, not_before = now() WHERE id = '" + delivery.get("id").asText() + "'");
      statement.execute("UPDATE platform.job SET not_before = now() WHERE kind = 'webhook.deliver' AND state = 'WAITING'");
    }
    awaitDelivery(company, hook, d -> d.get("state").asText().equals("FAILED"));
    var now = company.administrator().get(path(hook));
    assertThat(now.get("state").asText()).isEqualTo("FAILING");
    assertThat(company.administrator().get("audit?type=webhook.disabled").get("items")).hasSize(1);
    status = 200;
    company.administrator().post(path(hook) + "/enabling", Map.of("version", now.get("version")));
    company.administrator().post(path(hook) + "/deliveries/" + delivery.get("id").asText() + "/resending", Map.of());
    awaitDelivery(company, hook, d -> d.get("state").asText().equals("DELIVERED"));
  }

  @Test
  void an_address_inside_is_refused_and_a_secret_is_shown_once() {
    var company = Company.join(CompanyType.SAWMILL);
    for (var url : List.of("http://example.com/", "https://10.0.0.1/", "https://169.254.169.254/latest/meta-data", "https://2130706433/",
        "https://[::ffff:127.0.0.1]/", "ftp://localhost/", "https://user:pw@localhost/", "x")) {
      company.administrator().tryPost("webhooks", Map.of("url", url, "events", List.of("order.placed"))).problem(422, "refused").naming("url");
    }
    var hook = add(company, "/secret", "order.placed");
    var secret = hook.get("secret").asText();
    assertThat(secret).startsWith("whsec_");
    assertThat(company.administrator().get("webhooks").toString()).doesNotContain(secret);
    assertThat(company.administrator().get(path(hook)).toString()).doesNotContain(secret);
    assertThat(company.administrator().get("audit").toString()).doesNotContain(secret);
    var renewed = company.administrator().post(path(hook) + "/secret", Map.of("version", hook.at("/webhook/version")));
    assertThat(renewed.get("secret").asText()).startsWith("whsec_").isNotEqualTo(secret);
  }

  private JsonNode add(Company company, String path, String... events) {
    return company.administrator().post("webhooks",
        Map.of("url", "http://localhost:" + endpoint.getAddress().getPort() + path, "events", List.of(events)));
  }

  private static String path(JsonNode hook) {
    return "webhooks/" + UUID.fromString(hook.at("/webhook/id").asText());
  }

  private Heard await(String path, Predicate<Heard> wanted) {
    for (long end = System.nanoTime() + A_WHILE.toNanos();; sleep(100)) {
      var found = heard.stream().filter(h -> h.path().equals(path)).filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      assertThat(System.nanoTime()).as(heard.toString()).isLessThan(end);
    }
  }

  private static JsonNode awaitDelivery(Company company, JsonNode hook, Predicate<JsonNode> wanted) {
    for (long end = System.nanoTime() + A_WHILE.toNanos();; sleep(200)) {
      var deliveries = company.administrator().get(path(hook) + "/deliveries").get("items");
      for (var delivery : deliveries) {
        if (wanted.test(delivery)) {
          return delivery;
        }
      }
      assertThat(System.nanoTime()).as(deliveries.toString()).isLessThan(end);
    }
  }

  /** As the documentation tells to compute it. */
  private static String signature(String secret, Heard heard) throws Exception {
    var time = heard.signature().substring(2, heard.signature().indexOf(','));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal((time + "." + heard.body()).getBytes(StandardCharsets.UTF_8)));
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
