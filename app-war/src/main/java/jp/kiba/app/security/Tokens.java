package jp.kiba.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;

/**
 * Access tokens of the issuers that the environment names and tokens of those that customers brought, and nothing else: RS256
 * with a key of the issuer's own key set, not expired, and for us. Each issuer has keys of its own, so that one issuer's key
 * never vouches for another.
 */
@ApplicationScoped
class Tokens {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject
  @ConfigProperty(name = "kiba.issuers")
  List<String> issuers;

  @Inject
  @ConfigProperty(name = "kiba.audience")
  String audience;

  @Inject
  @ConfigProperty(name = "kiba.client.id")
  String clientId;

  @Inject
  @ConfigProperty(name = "kiba.token.use", defaultValue = "access")
  String tokenUse;

  @Inject
  @ConfigProperty(name = "kiba.keys.fresh.seconds", defaultValue = "60")
  int freshSeconds;

  @Inject
  @ConfigProperty(name = "kiba.development", defaultValue = "false")
  boolean development;

  @Inject
  CustomerTokens customers;

  private final Map<String, Issuer> byName = new HashMap<>();

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    for (var name : issuers) {
      if (!development && !name.startsWith("https://")) {
        throw new IllegalStateException("kiba.issuers: " + name
            + " is not https. A development identity provider is accepted only with KIBA_DEVELOPMENT=true.");
      }
      byName.put(name, new Issuer(name, new IssuerKeys(name, new OwnIssuer(name), Duration.ofSeconds(freshSeconds), PAUSE)));
    }
    byName.values().forEach(Issuer::warm);
  }

  Verified verify(String token) throws TokenRefused {
    var name = Claims.claimedIssuer(token);
    var ours = byName.get(name);
    if (ours == null) {
      return customers.verify(name, token);
    }
    var claims = ours.parse(token);
    check(claims);
    return new Verified(name, Claims.required(claims, "sub"), Claims.company(claims), null, null);
  }

  private void check(JwtClaims claims) throws TokenRefused {
    if (!tokenUse.equals(claims.getClaimValue("token_use"))) {
      throw new TokenRefused("not an access token");
    }
    boolean forUs = claims.hasAudience() ? Claims.audience(claims).contains(audience) : clientId.equals(claims.getClaimValue("client_id"));
    if (!forUs) {
      throw new TokenRefused("not for us");
    }
  }
}
