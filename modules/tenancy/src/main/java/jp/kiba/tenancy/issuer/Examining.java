package jp.kiba.tenancy.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.OutboundRefused;
import jp.kiba.kernel.api.OutboundRequest;
import jp.kiba.tenancy.issuer.IssuerCheck.Finding;
import jp.kiba.tenancy.issuer.IssuerCheck.Result;
import jp.kiba.tenancy.issuer.IssuerCheck.Step;

/** Asks a provider what it is before anybody depends on it. In no transaction: it may take seconds. */
@ApplicationScoped
class Examining {
  @Inject
  Discovery discovery;

  @Inject
  OutboundHttp http;

  @Inject
  ObjectMapper json;

  IssuerCheck examine(String issuer) {
    var findings = new ArrayList<Finding>();
    try {
      var document = discovery.document(issuer);
      findings.add(new Finding(Step.DISCOVERY, Result.OK));
      findings.add(new Finding(Step.ISSUER, issuer.equals(document.path("issuer").asText()) ? Result.OK : Result.DIFFERENT));
      findings.add(new Finding(Step.ENDPOINTS, endpoints(document)));
      findings.add(new Finding(Step.KEYS, keys(document)));
      findings.add(new Finding(Step.PKCE, listed(document, "code_challenge_methods_supported", "S256")));
      findings.add(new Finding(Step.RS256, listed(document, "id_token_signing_alg_values_supported", "RS256")));
    } catch (IOException e) {
      findings.add(new Finding(Step.DISCOVERY, result(e)));
    }
    return new IssuerCheck(findings);
  }

  private static Result endpoints(JsonNode document) {
    try {
      for (var name : List.of("authorization_endpoint", "token_endpoint", "jwks_uri")) {
        Discovery.address(document, name);
      }
      return Result.OK;
    } catch (IOException e) {
      return Result.MISSING;
    }
  }

  private Result keys(JsonNode document) {
    try {
      var answer = http.send(OutboundRequest.get(Discovery.address(document, "jwks_uri")));
      Predicate<JsonNode> usable = key -> key.path("kty").asText().equals("RSA") && key.hasNonNull("kid");
      for (var key : json.readTree(answer.body()).path("keys")) {
        if (usable.test(key)) {
          return Result.OK;
        }
      }
      return Result.MISSING;
    } catch (IOException e) {
      return result(e);
    }
  }

  private static Result listed(JsonNode document, String name, String wanted) {
    for (var value : document.path(name)) {
      if (value.asText().equals(wanted)) {
        return Result.OK;
      }
    }
    return document.has(name) ? Result.MISSING : Result.NOT_SAID;
  }

  private static Result result(IOException e) {
    if (e instanceof JsonProcessingException) {
      return Result.NOT_READABLE;
    }
    if (e instanceof SSLException) {
      return Result.NOT_TRUSTED;
    }
    return e instanceof OutboundRefused ? Result.NOT_ALLOWED : e instanceof InterruptedIOException ? Result.TOO_SLOW : Result.UNREACHABLE;
  }
}
