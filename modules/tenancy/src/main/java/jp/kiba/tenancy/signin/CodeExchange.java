package jp.kiba.tenancy.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.OutboundRequest;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Seal;
import jp.kiba.tenancy.api.CustomerIssuer;
import jp.kiba.tenancy.issuer.Discovery;

/**
 * Changes a code into a token at a customer's provider, for the browser: it may talk to us alone, and some providers want a
 * secret that no browser can keep. What comes back is the provider's token, believed no more than any other.
 */
@ApplicationScoped
class CodeExchange {
  private static final Logger LOG = Logger.getLogger("jp.kiba.signin");
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int LONGEST = 1 << 18;

  @Inject
  KnownIssuers issuers;

  @Inject
  Discovery discovery;

  @Inject
  OutboundHttp http;

  @Inject
  Seal seal;

  @Inject
  ObjectMapper json;

  SignInToken exchange(ExchangeCode command) {
    var issuer = issuers.named(command.issuer()).stream().filter(i -> i.clientId().equals(command.clientId())).findFirst()
        .orElseThrow(CodeExchange::refused);
    try {
      var answer = ask(issuer, command);
      if (!command.nonce().equals(claims(answer.path("id_token").asText()).path("nonce").asText())) {
        throw refused();
      }
      var token = answer.path(issuer.token() == CustomerIssuer.Token.ID ? "id_token" : "access_token").asText();
      if (token.isEmpty()) {
        throw refused();
      }
      return new SignInToken(token);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.INFO, "a customer''s provider did not change the code of company {0}: {1}", new Object[] {issuer.tenant().id(), e.getClass()});
      throw refused();
    }
  }

  private JsonNode ask(CustomerIssuer issuer, ExchangeCode command) throws IOException {
    var provider = discovery.provider(issuer.issuer());
    var form = new LinkedHashMap<>(Map.of("grant_type", "authorization_code", "code", command.code(), "client_id", issuer.clientId(),
        "code_verifier", command.codeVerifier(), "redirect_uri", command.redirectUri()));
    var headers = new HashMap<>(Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"));
    if (issuer.sealedSecret() != null) {
      var secret = seal.open(CustomerIssuer.secretPlace(issuer.id()), issuer.sealedSecret());
      if (provider.basic()) {
        var pair = encoded(issuer.clientId()) + ":" + encoded(secret);
        headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
      } else {
        form.put("client_secret", secret);
      }
    }
    return json.readTree(post(provider.token(), headers, form));
  }

  private byte[] post(URI address, Map<String, String> headers, Map<String, String> form) throws IOException {
    var body = form.entrySet().stream().map(e -> e.getKey() + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
    var answer = http.send(new OutboundRequest("POST", address, headers, body.getBytes(StandardCharsets.UTF_8), PATIENCE, LONGEST));
    if (answer.status() != 200) {
      throw refused();
    }
    return answer.body();
  }

  /** Read, not believed: it came from the provider itself, over TLS; here only that it answers this very browser's request counts. */
  private JsonNode claims(String token) throws IOException {
    var parts = token.split("\\.", -1);
    return parts.length == 3 ? json.readTree(Base64.getUrlDecoder().decode(parts[1])) : json.nullNode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Problem refused() {
    return Problem.of(422, "sign-in-refused", "tenancy.sign-in-refused");
  }
}
