package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What browsers are told with every answer, and what other sites never get. */
class HeadersIT {
  private static final Pattern NONCE = Pattern.compile("nonce-([A-Za-z0-9+/=]{20,})'");
  private static Person member;

  @BeforeAll
  static void join() {
    member = Company.join(CompanyType.OTHER).administrator();
  }

  static Stream<String> addresses() {
    return Stream.of("/", "/orders/123", "/kiba.svg", "/assets/nothing.js", "/api/v1/me", "/api/v1/nowhere", "/api/v1/sign-in", "/openapi",
        "/health/ready", "/metrics", "/nothing.txt");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void every_answer_carries_the_security_headers(String address) {
    var reply = Call.get(address).token(address.startsWith("/api") ? member.token() : null).reply();
    var policy = policy(reply);
    assertThat(policy.get("default-src")).containsExactly("'none'");
    assertThat(policy.get("frame-ancestors")).containsExactly("'none'");
    assertThat(policy.get("base-uri")).containsExactly("'none'");
    assertThat(policy.get("script-src")).containsExactly("'self'");
    assertThat(reply.header("content-security-policy")).doesNotContain("unsafe", "*", "http:;", "data: 'self'");
    assertThat(reply.header("strict-transport-security")).matches("max-age=\\d{8,}; includeSubDomains");
    assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(reply.header("x-frame-options")).isEqualTo("DENY");
    assertThat(reply.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(reply.headers().map().keySet().stream().map(String::toLowerCase))
        .doesNotContain("server", "x-powered-by", "set-cookie");
  }

  @Test
  void no_answer_of_the_api_is_kept_by_a_cache() {
    for (var path : List.of("me", "company", "nowhere")) {
      assertThat(member.tryGet(path).header("cache-control")).isEqualTo("no-store");
    }
  }

  @Test
  void the_page_carries_a_nonce_of_its_own_that_is_the_policys() {
    var first = nonces(Call.get("/").reply());
    var second = nonces(Call.get("/orders").reply());
    assertThat(first.get(0)).isEqualTo(first.get(1)).isNotEqualTo(second.get(0));
    assertThat(second.get(0)).isEqualTo(second.get(1));
  }

  @Test
  void the_page_answers_every_address_of_the_browsers_router_and_no_other() {
    assertThat(Call.get("/orders/some-id").reply().header("content-type")).startsWith("text/html");
    Call.get("/api").token(member.token()).reply().problem(404, "not-found");
    Call.get("/missing.js").reply().problem(404, "not-found");
    Call.get("/assets/missing.js").reply().problem(404, "not-found");
  }

  @Test
  void another_site_gets_no_leave_to_read() {
    for (var origin : List.of("https://evil.example", "null", "http://localhost:1")) {
      assertNoCors(member.call("GET", "me").header("Origin", origin).reply());
      for (var address : List.of("/", "/openapi", "/metrics", "/health/ready")) {
        assertNoCors(Call.get(address).header("Origin", origin).reply());
      }
      // a browser takes an answer without these headers as a refusal, whatever its status
      assertNoCors(Call.of("OPTIONS", "lots").header("Origin", origin).header("Access-Control-Request-Method", "POST")
          .header("Access-Control-Request-Headers", "authorization, content-type").reply());
    }
  }

  private static void assertNoCors(Reply reply) {
    assertThat(reply.headers().map().keySet().stream().map(String::toLowerCase).filter(h -> h.startsWith("access-control-")))
        .isEmpty();
  }

  private static Map<String, List<String>> policy(Reply reply) {
    var policy = new HashMap<String, List<String>>();
    for (var rule : reply.header("content-security-policy").split("; ")) {
      var words = rule.split(" ");
      policy.put(words[0], Arrays.asList(words).subList(1, words.length));
    }
    return policy;
  }

  /** The policy's, and the page's. */
  private static List<String> nonces(Reply page) {
    var policy = NONCE.matcher(page.header("content-security-policy"));
    assertThat(policy.find()).isTrue();
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.body()).doesNotContain("__CSP_NONCE__");
    var found = Pattern.compile("(?:content|nonce)=\"([A-Za-z0-9+/]{22}==)\"").matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return List.of(policy.group(1), found.group(1));
  }
}
