package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation of the published document against every kind of token that must not be believed. */
class TokensIT {
  private static Company mill;
  private static Forgery forgery;

  private record Case(ApiDocument.Operation operation, Map.Entry<String, String> token) {
    @Override
    public String toString() {
      return operation + " with a token that is " + token.getKey();
    }
  }

  @BeforeAll
  static void join() {
    mill = Company.join(CompanyType.SAWMILL);
    forgery = new Forgery(mill.administrator(), mill.id());
  }

  @Test
  void every_operation_refuses_every_bad_token() throws Exception {
    var document = ApiDocument.published();
    var samples = new Samples(document);
    var cases = new ArrayList<Case>();
    for (var token : forgery.tokens(Company.join(CompanyType.OTHER).id()).entrySet()) {
      document.operations().forEach(operation -> cases.add(new Case(operation, token)));
    }
    assertThat(FourHands.complaints(cases, each -> {
      var reply = samples.call(each.operation).token(each.token.getValue()).reply();
      if (reply.status() != 401) {
        return each + " answers " + reply.status() + " " + reply.body();
      }
      reply.problem(401, "unauthenticated");
      return reply.header("www-authenticate").equals("Bearer") ? null : each + " does not say how to sign in";
    })).isEmpty();
  }

  @Test
  void good_tokens_are_taken() throws Exception {
    for (var token : new String[] {forgery.real(), forgery.withoutAudience()}) {
      assertThat(Call.get("me").token(token).reply().ok().at("/company/id").asText()).isEqualTo(mill.id().toString());
    }
  }

  @Test
  void a_refusal_does_not_say_what_was_wrong() throws Exception {
    var tokens = forgery.tokens(Company.join(CompanyType.OTHER).id());
    var refusals = tokens.values().stream().map(token -> Call.get("me").token(token).reply().indistinct()).distinct();
    assertThat(refusals).hasSize(1);
  }

  @Test
  void other_schemes_are_refused_too() {
    for (var header : new String[] {"Basic YTpi", "Bearer", "bearer  x", "Negotiate abc"}) {
      Call.get("company").header("Authorization", header).reply().problem(401, "unauthenticated");
    }
  }

  @Test
  void a_flood_of_unknown_keys_does_not_keep_members_out() throws Exception {
    var tokens = forgery.tokens(mill.id());
    for (int i = 0; i < 50; i++) {
      Call.get("company").token(tokens.get("another key under its own id")).reply().problem(401, "unauthenticated");
    }
    mill.administrator().get("company");
  }
}
