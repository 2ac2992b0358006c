package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import jp.kiba.dev.Stack;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** What the operator does for a customer who brings an identity provider: it is added, the domain proven, and switched on. */
final class OwnProvider {
  private final Api api;
  private final Stack stack;

  OwnProvider(Api api, Stack stack) {
    this.api = api;
    this.stack = stack;
  }

  void connect(DemoCompany company, String id) {
    var settings = new HashMap<String, Object>(Map.of("issuer", stack.provider().issuer(company.key()), "clientId", "kiba-" + company.key(),
        "token", "ID", "scope", "openid email", "subjectClaim", "sub", "emailClaim", "email", "emailVerifiedClaim", "email_verified"));
    var added = api.post(Stack.OPERATOR, "operator/issuers", Map.of("companyId", id, "settings", settings));
    var path = "operator/issuers/" + added.get("id").asText();
    var domain = Map.of("domain", company.key() + ".example");
    JsonNode named = api.post(Stack.OPERATOR, path + "/domains", domain);
    stack.dns().put(company.key() + ".example", named.at("/domains/0/record").asText());
    api.post(Stack.OPERATOR, path + "/domain-verification", domain);
    api.post(Stack.OPERATOR, path + "/activation", Map.of("version", named.get("version")));
  }
}
