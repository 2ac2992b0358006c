package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.kiba.dev.CustomerProvider;

/** The identity provider that a company brought, in another process, and the connection that the operator made for it. */
final class OwnProvider {
  private static final Person OPERATOR = Person.operator();
  private static final CustomerProvider PROVIDER = Server.stack().provider();

  private final Company company;
  private final String name;
  private final String domain;
  private String path;

  private OwnProvider(Company company) {
    this.company = company;
    this.name = "p" + UUID.randomUUID().toString().substring(0, 8);
    this.domain = name + ".example";
  }

  /** Added, proven and in use. */
  static OwnProvider of(Company company) throws InterruptedException {
    var own = draft(company, Map.of());
    own.prove();
    own.activate();
    return own;
  }

  /** Written down only. */
  static OwnProvider draft(Company company, Map<String, Object> different) {
    var own = new OwnProvider(company);
    var settings = own.settings();
    settings.putAll(different);
    own.path = "operator/issuers/" + OPERATOR.post("operator/issuers", Map.of("companyId", company.id(), "settings", settings)).get("id").asText();
    return own;
  }

  Map<String, Object> settings() {
    return new HashMap<>(Map.of("issuer", issuer(), "clientId", "kiba-" + name, "token", "ID", "scope", "openid email", "subjectClaim", "sub",
        "emailClaim", "email", "emailVerifiedClaim", "email_verified"));
  }

  void prove() {
    nameDomain(domain);
    Server.stack().dns().put(domain, "v=spf1 -all", record(domain));
    OPERATOR.post(path + "/domain-verification", Map.of("domain", domain));
  }

  void nameDomain(String other) {
    OPERATOR.post(path + "/domains", Map.of("domain", other));
  }

  String record(String other) {
    for (var each : OPERATOR.get(path).get("domains")) {
      if (each.get("domain").asText().equals(other)) {
        return each.get("record").asText();
      }
    }
    throw new AssertionError("the domain was not named");
  }

  void activate() throws InterruptedException {
    OPERATOR.post(path + "/activation", Map.of("version", OPERATOR.get(path).get("version")));
    settle();
  }

  void disable() throws InterruptedException {
    OPERATOR.post(path + "/disablement", Map.of("version", OPERATOR.get(path).get("version")));
    settle();
  }

  /** What the operator does is in force everywhere within seconds. */
  static void settle() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(4_200);
  }

  String path() {
    return path;
  }

  String name() {
    return name;
  }

  String domain() {
    return domain;
  }

  String issuer() {
    return PROVIDER.issuer(name);
  }

  String clientId() {
    return "kiba-" + name;
  }

  /** What a good ID token of this person says. */
  Map<String, Object> claims(String subject, String email) {
    var now = Instant.now().getEpochSecond();
    var claims = new HashMap<String, Object>(Map.of("iss", issuer(), "sub", subject, "aud", List.of(clientId()), "iat", now, "exp", now + 600,
        "email_verified", true));
    if (email != null) {
      claims.put("email", email);
    }
    return claims;
  }

  String token(Map<String, Object> claims) {
    return PROVIDER.token(name, claims);
  }

  String token(String subject, String email) {
    return token(claims(subject, email));
  }

  /** Signed by this provider, whatever the claims say of another. */
  static CustomerProvider provider() {
    return PROVIDER;
  }

  /** @return the new member's id */
  JsonNode invite(String email) {
    return company.administrator().post("members", Map.of("name", "担当", "email", email, "roles", List.of("SALES"), "language", "ja")).get("member");
  }
}
