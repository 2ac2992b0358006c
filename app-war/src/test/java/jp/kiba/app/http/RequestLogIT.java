package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server writes down about requests, and what it must not. */
class RequestLogIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Company company;

  @BeforeAll
  static void join() {
    company = Company.join(CompanyType.SAWMILL);
  }

  @Test
  void a_request_is_one_line_with_who_what_and_how_long() throws Exception {
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    var reply = company.administrator().call("POST", "lots").json(Goods.boards(1))
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").reply();
    var lines = awaitLines(reply.requestId());
    assertThat(lines).hasSize(1);
    var line = lines.get(0);
    assertThat(line.get("trace_id").asText()).isEqualTo(trace);
    assertThat(line.get("tenant_id").asText()).isEqualTo(company.id().toString());
    assertThat(line.get("member_id")).isEqualTo(company.administrator().get("me").get("memberId"));
    assertThat(line.get("operation").asText()).isEqualTo("LotResource.receive");
    assertThat(line.get("status").asInt()).isEqualTo(201);
    assertThat(line.get("duration_ms").asDouble()).isPositive();
    assertThat(Instant.parse(line.get("at").asText())).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
  }

  @Test
  void refusals_are_lines_too() throws Exception {
    for (var reply : List.of(Call.get("company").reply(), Call.get("company").token("x.y.z").reply(),
        Call.get("/%61pi/v1/company").reply(), company.administrator().tryGet("members/%5C"),
        company.administrator().tryGet("nowhere"), company.administrator().tryGet("operator/companies"),
        company.administrator().call("POST", "lots").raw("application/json", "{").reply())) {
      var lines = awaitLines(reply.requestId());
      assertThat(lines).as(reply.to()).hasSize(1);
      assertThat(lines.get(0).get("status").asInt()).isEqualTo(reply.status());
      if (reply.status() == 403) {
        assertThat(lines.get(0).get("operation").asText()).isEqualTo("OperatorResource.list");
      }
    }
  }

  @Test
  void nothing_that_is_sent_can_forge_a_line() throws Exception {
    var forged = UUID.randomUUID().toString();
    var line = "\r\n{\"type\":\"request\",\"request_id\":\"" + forged + "\",\"status\":200}\r\n";
    var encoded = URLEncoder.encode(line, StandardCharsets.UTF_8).replace("+", "%20");
    var member = company.administrator();
    var last = List.of(
        member.tryGet("lots?q=" + encoded),
        member.tryGet("lots?kind=" + encoded),
        member.tryGet(encoded.replaceAll("%0[AD]", "")),
        member.tryPost("lots", Map.of("lotNumber", line)),
        member.tryPost("lots", Map.of(line, line)),
        Call.post("invitations/lookup").json(Map.of("token", line)).reply(),
        member.call("GET", "me").header("X-Request-Id", forged).header("traceparent", "00-" + forged + "-1-1").reply(),
        member.call("GET", "me").header("User-Agent", "{\"type\":\"request\",\"request_id\":\"" + forged + "\"}").reply(),
        Call.get("me").token("{\"iss\":\"" + forged + "\"}").reply());
    // these the server refuses before it would write a line
    member.tryGet(encoded);
    member.tryGet("orders/" + encoded);
    RawRequest.send("FORGED{" + forged + "} /api/v1/me HTTP/1.1", member.token());
    for (var reply : last) {
      assertThat(reply.requestId()).isNotEqualTo(forged);
      assertThat(awaitLines(reply.requestId())).as(reply.to()).hasSize(1);
    }
    assertThat(Server.log().stream().filter(l -> l.contains(forged)).filter(l -> l.contains("\"type\":\"request\""))).isEmpty();
    assertThat(awaitLines(forged, Duration.ZERO)).isEmpty();
  }

  @Test
  void neither_people_nor_tokens_stand_in_the_log() throws Exception {
    var member = company.administrator();
    var name = "秘密 太郎 " + UUID.randomUUID();
    var email = UUID.randomUUID() + "@people.example";
    var invited = member.post("members", Map.of("name", name, "email", email, "roles", List.of("SALES"), "language", "ja"));
    var token = invited.get("invitationToken").asText();
    Call.post("invitations/lookup").json(Map.of("token", token)).reply().ok();
    member.tryPost("members", Map.of("name", name, "email", email + "@", "roles", List.of(name), "language", email));
    member.tryGet(URLEncoder.encode(email, StandardCharsets.UTF_8));
    member.tryGet("lots?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&kind=" + email);
    var last = Call.get("company").token(member.token() + "x").reply();
    assertThat(awaitLines(last.requestId())).hasSize(1);
    assertThat(String.join("\n", Server.log())).doesNotContain(name, email, token, "@people.example", "@companies.example", "担当 ",
        member.token(), "eyJ", "Bearer ");
  }

  private static List<JsonNode> awaitLines(String requestId) throws Exception {
    return awaitLines(requestId, Duration.ofSeconds(10));
  }

  /** The line comes after the answer. */
  private static List<JsonNode> awaitLines(String requestId, Duration patience) throws Exception {
    var deadline = Instant.now().plus(patience);
    List<JsonNode> found;
    do {
      TimeUnit.MILLISECONDS.sleep(50);
      found = Server.log().stream().filter(l -> l.startsWith("{")).map(RequestLogIT::json)
          .filter(l -> l.path("type").asText().equals("request") && l.path("request_id").asText().equals(requestId)).toList();
    } while (found.isEmpty() && Instant.now().isBefore(deadline));
    return found;
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not one JSON object: " + line, e);
    }
  }
}
