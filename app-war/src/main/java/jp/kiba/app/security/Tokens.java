package jp.kiba.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Access tokens of the allow-listed issuers, and nothing else: RS256 with a key of the issuer's own key set, not expired, for
 * us, and an access token. One parser for each issuer, so that one issuer's key never vouches for another.
 */
@ApplicationScoped
class Tokens {
  private static final int LONGEST = 16_384;
  /** Made once: each {@code Json.createReader} would search the class path for an implementation. */
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

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
  @ConfigProperty(name = "kiba.development", defaultValue = "false")
  boolean development;

  private final Map<String, Issuer> byName = new HashMap<>();

  /** @param companyId null when the token speaks for no company */
  record Verified(String issuer, String subject, UUID companyId) {}

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    for (var name : issuers) {
      if (!development && !name.startsWith("https://")) {
        throw new IllegalStateException("kiba.issuers: " + name
            + " is not https. A development identity provider is accepted only with KIBA_DEVELOPMENT=true.");
      }
      byName.put(name, new Issuer(name));
    }
    byName.values().forEach(Issuer::warm);
  }

  Verified verify(String token) throws TokenRefused {
    var issuer = byName.get(claimedIssuer(token));
    if (issuer == null) {
      throw new TokenRefused("issuer is not on the list");
    }
    var verified = issuer.parse(token);
    check(verified);
    return new Verified(verified.getIssuer(), verified.getSubject(), company(verified));
  }

  private void check(JsonWebToken token) throws TokenRefused {
    if (token.getExpirationTime() <= 0 || token.getIssuedAtTime() <= 0) {
      throw new TokenRefused("exp or iat is missing");
    }
    if (token.getIssuedAtTime() > Instant.now().getEpochSecond() + Issuer.SKEW_SECONDS) {
      throw new TokenRefused("issued in the future");
    }
    if (token.getSubject() == null || token.getSubject().isBlank()) {
      throw new TokenRefused("sub is missing");
    }
    if (!tokenUse.equals(token.getClaim("token_use"))) {
      throw new TokenRefused("not an access token");
    }
    boolean ours = token.getAudience() == null ? clientId.equals(token.getClaim("client_id"))
        : token.getAudience().contains(audience);
    if (!ours) {
      throw new TokenRefused("not for us");
    }
  }

  private static UUID company(JsonWebToken token) throws TokenRefused {
    Object claim = token.getClaim("company_id");
    if (claim == null) {
      return null;
    }
    try {
      return UUID.fromString(claim.toString());
    } catch (IllegalArgumentException e) {
      throw new TokenRefused("company_id is not an id");
    }
  }

  /** Not to be believed, only to choose the parser that will check it. */
  private static String claimedIssuer(String token) throws TokenRefused {
    var parts = token.split("\\.", -1);
    if (parts.length != 3 || token.length() > LONGEST) {
      throw new TokenRefused("not a token");
    }
    try (var reader = JSON.createReader(new ByteArrayInputStream(Base64.getUrlDecoder().decode(parts[1])))) {
      JsonObject claims = reader.readObject();
      return claims.getString("iss", "");
    } catch (IllegalArgumentException | JsonException | ClassCastException e) {
      throw new TokenRefused("not a token");
    }
  }
}
