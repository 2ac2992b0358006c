package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.Test;

/** Who asks too much waits, and nobody else does. */
class RateLimitIT {
  private static final String LOUD = "203.0.113.7";

  @Test
  void a_member_who_asks_too_much_waits_and_their_colleague_does_not() throws Exception {
    var company = Company.join(CompanyType.OTHER);
    var loud = company.administrator();
    var quiet = company.colleague(MemberRole.VIEWER);
    Callable<Reply> ask = () -> loud.tryGet("sign-in");
    var replies = FourHands.all(8, Collections.nCopies(Server.MEMBER_LIMIT * 2, ask));
    var byStatus = replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    assertThat(byStatus.keySet()).containsExactlyInAnyOrder(200, 429);
    assertThat(byStatus.get(200)).isGreaterThanOrEqualTo(Server.MEMBER_LIMIT - 10L);
    assertWaits(replies.stream().filter(r -> r.status() == 429).findFirst().orElseThrow());
    quiet.get("company");
  }

  @Test
  void an_address_that_nobody_is_signed_in_at_waits_and_others_do_not() throws Exception {
    var member = Company.join(CompanyType.OTHER).administrator();
    Callable<Reply> ask = () -> Call.get("sign-in").from(LOUD).reply();
    var replies = FourHands.all(4, Collections.nCopies(Server.ADDRESS_LIMIT * 2, ask));
    assertThat(replies).anyMatch(r -> r.status() == 200);
    assertWaits(replies.stream().filter(r -> r.status() == 429).findFirst().orElseThrow());
    Call.get("sign-in").from("203.0.113.8").reply().ok();
    assertThat(member.call("GET", "company").from(LOUD).reply().status()).as("a member at that address").isEqualTo(200);
  }

  @Test
  void whoever_tries_bad_tokens_is_counted_as_nobody() throws Exception {
    Callable<Reply> guess = () -> Call.post("invitations/lookup").from("203.0.113.9").token("a.b.c").json(Map.of("token", "x")).reply();
    var replies = FourHands.all(4, Collections.nCopies(Server.ADDRESS_LIMIT * 2, guess));
    assertThat(replies.stream().map(Reply::status).distinct()).containsExactlyInAnyOrder(401, 429);
  }

  private static void assertWaits(Reply reply) {
    reply.problem(429, "too-many-requests");
    assertThat(Integer.parseInt(reply.header("retry-after"))).isBetween(1, 60);
  }
}
