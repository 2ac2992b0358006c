package jp.kiba.tenancy.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.OutboundRequest;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0). A document that names another issuer than the one it was asked
 * for is not taken: it would let one provider speak as another.
 */
@ApplicationScoped
public class Discovery {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  @Inject
  OutboundHttp http;

  @Inject
  ObjectMapper json;

  /** By issuer; as many as customers have connections. */
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Provider provider, Instant until) {}

  /** @param basic whether the token endpoint wants the client's secret in a header */
  public record Provider(URI authorization, URI token, URI keys, boolean basic) {}

  /** @return what the provider said at most ten minutes ago
   *  @throws IOException when it cannot be asked, or says something else than it must */
  public Provider provider(String issuer) throws IOException {
    var found = known.get(issuer);
    if (found != null && found.until().isAfter(Now.instant())) {
      return found.provider();
    }
    var provider = read(document(issuer), issuer);
    known.put(issuer, new Known(provider, Now.instant().plus(GOOD_FOR)));
    return provider;
  }

  /** @return the key set, asked for now */
  public String keys(String issuer) throws IOException {
    var answer = http.send(OutboundRequest.get(provider(issuer).keys()));
    if (answer.status() != 200) {
      // the address may have changed since we read it
      known.remove(issuer);
      throw new IOException("the provider answers with a refusal");
    }
    return answer.text();
  }

  JsonNode document(String issuer) throws IOException {
    var answer = http.send(OutboundRequest.get(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")));
    if (answer.status() != 200) {
      throw new IOException("the provider answers with a refusal");
    }
    return json.readTree(answer.body());
  }

  private static Provider read(JsonNode document, String issuer) throws IOException {
    if (!issuer.equals(document.path("issuer").asText())) {
      throw new IOException("the provider calls itself otherwise");
    }
    var ways = document.path("token_endpoint_auth_methods_supported");
    boolean post = false;
    for (var way : ways) {
      post |= way.asText().equals("client_secret_post");
    }
    return new Provider(address(document, "authorization_endpoint"), address(document, "token_endpoint"), address(document, "jwks_uri"), !post);
  }

  static URI address(JsonNode document, String name) throws IOException {
    try {
      var address = URI.create(document.path(name).asText());
      if (address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("no address: " + name, e);
    }
    throw new IOException("no address: " + name);
  }
}
