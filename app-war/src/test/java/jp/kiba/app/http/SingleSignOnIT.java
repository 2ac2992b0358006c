package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Customers' own identity providers, against one that runs in a process of its own. */
class SingleSignOnIT {
  private static Company mill;
  private static Company builder;
  private static OwnProvider millers;
  private static OwnProvider builders;

  @BeforeAll
  static void two_companies_bring_theirs() throws InterruptedException {
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    millers = OwnProvider.of(mill);
    builders = OwnProvider.of(builder);
  }

  @Test
  void the_first_sign_in_finds_the_member_by_verified_address_and_the_later_ones_by_subject_alone() {
    var invited = millers.invite("Tanaka@" + millers.domain());
    var subject = fresh();
    var me = me(millers.token(subject, "tanaka@" + millers.domain().toUpperCase(Locale.ROOT))).ok();
    assertThat(me.get("memberId")).isEqualTo(invited.get("id"));
    assertThat(me.at("/company/id").asText()).isEqualTo(mill.id().toString());
    assertThat(me.get("operator").asBoolean()).isFalse();
    assertThat(state(invited)).isEqualTo("ACTIVE");
    var later = millers.claims(subject, "somebody-else@elsewhere.example");
    later.put("email_verified", false);
    assertThat(me(millers.token(later)).ok().get("memberId")).isEqualTo(invited.get("id"));
  }

  @Test
  void a_member_who_came_by_invitation_before_may_come_by_both() {
    var invited = millers.invite("suzuki@" + millers.domain());
    assertThat(me(millers.token("s-1", "suzuki@" + millers.domain())).ok().get("memberId")).isEqualTo(invited.get("id"));
    assertThat(me(mill.administrator().token()).status()).isEqualTo(200);
  }

  @Test
  void an_address_that_was_given_to_somebody_else_does_not_open_the_old_seat() {
    millers.invite("post@" + millers.domain());
    me(millers.token("the first", "post@" + millers.domain())).ok();
    refused("the same address, another subject", millers.token("the second", "post@" + millers.domain()));
  }

  @Test
  void an_address_counts_only_if_the_provider_verified_it_and_its_domain_is_the_companys() {
    var mine = "sato@" + millers.domain();
    millers.invite(mine);
    millers.invite("sato@" + builders.domain());
    millers.invite("ſato@" + millers.domain());
    for (var verified : new Object[] {false, "false", "yes", 0, 2, List.of(true), Map.of("a", true)}) {
      var claims = millers.claims(fresh(), mine);
      claims.put("email_verified", verified);
      refused("email_verified: " + verified, millers.token(claims));
    }
    var silent = millers.claims(fresh(), mine);
    silent.remove("email_verified");
    refused("not said to be verified", millers.token(silent));
    refused("no address", millers.token(fresh(), null));
    for (var address : new String[] {"sato@" + builders.domain(), "sato@sub." + millers.domain(), mine + ".evil.example", mine + "@evil.example",
        "sato@evil.example@" + millers.domain(), "sato@" + millers.domain().replace('p', 'р'), "sato@" + millers.domain() + ".", " " + mine,
        mine + " ", "sato@" + millers.domain() + "\u0000", "ſato@" + millers.domain(), "sato", "@" + millers.domain(), "", "nobody@" + millers.domain()}) {
      refused("address " + address, millers.token(fresh(), address));
    }
    assertThat(me(millers.token(fresh(), mine)).ok().get("memberId").isNull()).isFalse();
  }

  @Test
  void a_disabled_member_is_not_linked_and_a_linked_one_is_out_at_once() {
    var member = millers.invite("mori@" + millers.domain());
    me(millers.token("m-1", "mori@" + millers.domain())).ok();
    disable(member);
    refused("disabled since", millers.token("m-1", "mori@" + millers.domain()));
    refused("disabled, another subject", millers.token("m-2", "mori@" + millers.domain()));
  }

  @Test
  void a_provider_speaks_for_its_own_company_whatever_its_tokens_say() {
    millers.invite("kimura@" + millers.domain());
    var claims = millers.claims("k-1", "kimura@" + millers.domain());
    claims.put("company_id", builder.id().toString());
    assertThat(me(millers.token(claims)).ok().at("/company/id").asText()).isEqualTo(mill.id().toString());
    // the same subject at another provider is another person
    refused("the same subject elsewhere", builders.token("k-1", "kimura@" + millers.domain()));
    refused("the same subject elsewhere, no address", builders.token("k-1", null));
    // nor is a subject of theirs the operator, or a member who comes by our own issuer
    refused("the operator's name", builders.token("operator", null));
    refused("a member's name at our issuer", millers.token(mill.administrator().name(), null));
  }

  @Test
  void keys_of_one_provider_vouch_for_no_other() {
    millers.invite("ueda@" + millers.domain());
    var good = millers.claims("u-1", "ueda@" + millers.domain());
    me(millers.token(good)).ok();
    refused("signed by another customer's key", builders.token(good));
    var ours = new HashMap<>(good);
    ours.put("iss", Server.stack().issuer());
    ours.put("token_use", "access");
    ours.put("aud", List.of("kiba-api"));
    ours.put("sub", mill.administrator().name());
    ours.put("company_id", mill.id().toString());
    refused("in the name of our issuer", millers.token(ours));
    refused("our issuer in the name of a customer's", Server.stack().token(good));
    for (var issuer : new String[] {millers.issuer() + "/", millers.issuer().toUpperCase(Locale.ROOT), millers.issuer() + "#", " " + millers.issuer()}) {
      var claims = new HashMap<>(good);
      claims.put("iss", issuer);
      refused("issuer " + issuer, millers.token(claims));
    }
  }

  @Test
  void a_token_for_somebody_else_is_not_for_us() {
    millers.invite("ono@" + millers.domain());
    var good = millers.claims("o-1", "ono@" + millers.domain());
    me(millers.token(good)).ok();
    for (var audience : new Object[] {"kiba-api", List.of(), builders.clientId(), "", List.of("x", "y")}) {
      var claims = new HashMap<>(good);
      claims.put("aud", audience);
      refused("audience " + audience, millers.token(claims));
    }
    var azp = new HashMap<>(good);
    azp.put("azp", "another-app");
    azp.put("aud", List.of(millers.clientId(), "another-app"));
    refused("made for another client", millers.token(azp));
    for (var missing : List.of("aud", "exp", "iat", "sub", "iss")) {
      var claims = new HashMap<>(good);
      claims.remove(missing);
      refused("without " + missing, millers.token(claims));
    }
    var old = new HashMap<>(good);
    old.put("exp", 1_700_000_000);
    refused("expired", millers.token(old));
  }

  @Test
  void what_is_disabled_is_not_believed_and_can_be_switched_on_again() throws InterruptedException {
    var company = Company.join(CompanyType.WHOLESALER);
    var own = OwnProvider.draft(company, Map.of());
    own.prove();
    own.invite("a@" + own.domain());
    refused("a draft", own.token("a", "a@" + own.domain()));
    own.activate();
    me(own.token("a", "a@" + own.domain())).ok();
    own.disable();
    refused("disabled", own.token("a", "a@" + own.domain()));
    own.activate();
    me(own.token("a", null)).ok();
  }

  @Test
  void the_use_of_a_token_is_checked_where_it_was_agreed() throws InterruptedException {
    var company = Company.join(CompanyType.WHOLESALER);
    var own = OwnProvider.draft(company, Map.of("tokenUseClaim", "typ_use", "tokenUse", "Bearer", "subjectClaim", "oid", "emailVerifiedClaim", "xms_edov"));
    own.prove();
    own.activate();
    own.invite("b@" + own.domain());
    var claims = own.claims("not this", "b@" + own.domain());
    claims.put("oid", "b");
    claims.put("xms_edov", 1);
    refused("nothing said of its use", own.token(claims));
    claims.put("typ_use", "Refresh");
    refused("another use", own.token(claims));
    claims.put("typ_use", "Bearer");
    me(own.token(claims)).ok();
  }

  @Test
  void a_domain_counts_for_the_one_company_that_proved_it() throws InterruptedException {
    var operator = Person.operator();
    var first = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of());
    var second = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of());
    var version = operator.get(first.path()).get("version");
    operator.tryPost(first.path() + "/activation", Map.of("version", version)).problem(409, "transition-not-allowed");
    first.nameDomain(first.domain());
    second.nameDomain(first.domain());
    var proof = Map.of("domain", first.domain());
    operator.tryPost(first.path() + "/domain-verification", proof).problem(409, "domain-not-proven");
    Server.stack().dns().put(first.domain(), second.record(first.domain()) + "x", "kiba-verification=");
    operator.tryPost(second.path() + "/domain-verification", proof).problem(409, "domain-not-proven");
    Server.stack().dns().put(first.domain(), first.record(first.domain()), second.record(first.domain()));
    operator.post(first.path() + "/domain-verification", proof);
    operator.tryPost(second.path() + "/domain-verification", proof).problem(409, "domain-taken");
    for (var wrong : new String[] {"example", "EXAMPLE.jp", "a b.jp", "-a.jp", "a..jp", "木場.jp", "a.jp.", "*.jp", "a_b.jp"}) {
      operator.tryPost(first.path() + "/domains", Map.of("domain", wrong)).problem(400, "invalid");
    }
  }

  @Test
  void an_issuer_belongs_to_one_company_and_ours_to_none() throws InterruptedException {
    var operator = Person.operator();
    var thief = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of("issuer", millers.issuer()));
    thief.prove();
    operator.tryPost(thief.path() + "/activation", Map.of("version", operator.get(thief.path()).get("version"))).problem(409, "conflict");
    var settings = millers.settings();
    settings.put("issuer", Server.stack().issuer());
    operator.tryPost("operator/issuers", Map.of("companyId", mill.id(), "settings", settings)).problem(422, "refused").naming("settings.issuer");
    operator.tryPost("operator/issuers", Map.of("companyId", UUID.randomUUID(), "settings", millers.settings())).problem(404, "not-found");
  }

  @Test
  void the_operator_is_told_in_words_what_a_provider_is_like() {
    var operator = Person.operator();
    assertThat(operator.get(millers.path() + "/check").get("findings")).allSatisfy(f -> assertThat(f.get("result").asText()).isIn("OK", "NOT_SAID"));
    var nowhere = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of("issuer", "http://localhost:1/nowhere"));
    assertThat(operator.get(nowhere.path() + "/check").at("/findings/0/result").asText()).isEqualTo("UNREACHABLE");
    var elsewhere = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of("issuer", millers.issuer().replace("localhost", "127.0.0.1")));
    assertThat(operator.get(elsewhere.path() + "/check").toString()).contains("\"ISSUER\"");
  }

  @Test
  void a_clients_secret_is_kept_and_never_shown() {
    var own = OwnProvider.draft(Company.join(CompanyType.OTHER), Map.of("clientSecret", "s3cret-of-the-customer"));
    var shown = Person.operator().get(own.path());
    assertThat(shown.get("secretKept").asBoolean()).isTrue();
    assertThat(shown.toString()).doesNotContain("s3cret");
  }

  @Test
  void where_to_sign_in_is_told_by_the_domain_alone() {
    var known = find("tanaka@" + millers.domain());
    assertThat(known.ok().get("issuer").asText()).isEqualTo(millers.issuer());
    assertThat(known.ok().get("authorization").asText()).startsWith(millers.issuer());
    assertThat(find("nobody-at-all@" + millers.domain()).indistinct()).isEqualTo(known.indistinct());
    assertThat(find("NOBODY@" + millers.domain().toUpperCase(Locale.ROOT)).indistinct()).isEqualTo(known.indistinct());
    var ours = find("tanaka@elsewhere.example");
    assertThat(ours.ok().get("issuer").asText()).isEqualTo(Server.stack().issuer());
    for (var other : new String[] {mill.administrator().name() + "@people.example", "x@sub." + millers.domain(), "no address", "a@b@" + millers.domain()}) {
      assertThat(find(other).indistinct()).isEqualTo(ours.indistinct());
    }
  }

  private static Reply find(String email) {
    return Call.post("sign-in/lookup").json(Map.of("email", email)).reply();
  }

  private static void refused(String why, String token) {
    var reply = me(token);
    assertThat(reply.status()).as("%s: %s", why, reply.body()).isEqualTo(401);
    reply.problem(401, "unauthenticated");
  }

  private static Reply me(String token) {
    return Call.get("me").token(token).reply();
  }

  private static String state(JsonNode member) {
    return colleague(member).get("state").asText();
  }

  private static void disable(JsonNode member) {
    mill.administrator().post("members/" + member.get("id").asText() + "/disablement", Map.of("version", colleague(member).get("version")));
  }

  private static JsonNode colleague(JsonNode member) {
    for (var each : mill.administrator().get("members?limit=200").get("items")) {
      if (each.get("id").equals(member.get("id"))) {
        return each;
      }
    }
    throw new AssertionError("no such member");
  }

  private static String fresh() {
    return "s-" + UUID.randomUUID();
  }
}
