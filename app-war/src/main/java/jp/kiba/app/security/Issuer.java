package jp.kiba.app.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** One allow-listed issuer. Where its keys are comes from its own discovery document, never from a token. */
final class Issuer {
  static final int SKEW_SECONDS = 30;
  private static final Logger LOG = Logger.getLogger("jp.kiba.security");
  private static final Duration TIME_OUT = Duration.ofSeconds(5);
  private static final int REFRESH_MINUTES = 60;
  /** An unknown key id makes the keys be fetched again, but no more often than this, whatever tokens are thrown at us. */
  private static final int FORCED_REFRESH_MINUTES = 1;

  /** Well-formed and good for nothing: makes the parser fetch the keys. */
  private static final String SAMPLE = "eyJhbGciOiJSUzI1NiIsImtpZCI6Indhcm0ifQ.e30.AA";

  private final String name;
  private volatile DefaultJWTParser parser;

  Issuer(String name) {
    this.name = name;
  }

  /** Fetches what is needed before the first token comes; a provider that is down now is asked again with the first token. */
  void warm() {
    try {
      parse(SAMPLE);
    } catch (TokenRefused e) {
      LOG.log(parser == null ? Level.WARNING : Level.FINE, "the identity provider {0} cannot be reached yet", name);
    }
  }

  /** @return the token's claims, verified against this issuer's keys and times
   *  @throws TokenRefused when anything about it is wrong */
  JsonWebToken parse(String token) throws TokenRefused {
    if (parser == null) {
      parser = new DefaultJWTParser(discover());
    }
    try {
      return parser.parse(token);
    } catch (ParseException e) {
      throw new TokenRefused("not verified");
    }
  }

  private JWTAuthContextInfo discover() throws TokenRefused {
    var info = new JWTAuthContextInfo();
    info.setIssuedBy(name);
    info.setPublicKeyLocation(keySet());
    info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
    info.setClockSkew(SKEW_SECONDS);
    info.setRequiredClaims(Set.of("exp", "iat", "iss", "sub", "token_use"));
    info.setJwksRefreshInterval(REFRESH_MINUTES);
    info.setForcedJwksRefreshInterval(FORCED_REFRESH_MINUTES);
    return info;
  }

  private String keySet() throws TokenRefused {
    var request = HttpRequest.newBuilder(URI.create(name + "/.well-known/openid-configuration")).timeout(TIME_OUT).build();
    try {
      var answer = HttpClient.newBuilder().connectTimeout(TIME_OUT).build()
          .send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body(); var reader = Json.createReader(body)) {
        return reader.readObject().getString("jwks_uri");
      }
    } catch (IOException | JsonException | NullPointerException | ClassCastException e) {
      throw new TokenRefused("the issuer's discovery document cannot be read");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TokenRefused("interrupted");
    }
  }
}
