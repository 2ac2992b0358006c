package jp.kiba.dev;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Makes access tokens as the production issuer does; the key outlives a restart, and with it the tokens. */
final class Tokens {
  static final String AUDIENCE = "kiba-api";
  static final String CLIENT = "kiba-web";
  static final Duration LIFETIME = Duration.ofHours(1);
  private static final String KEY_FILE = "signing-key.json";

  private final RSAKey key;
  private final String issuer;
  private final Logins logins;

  Tokens(RSAKey key, String issuer, Logins logins) {
    this.key = key;
    this.issuer = issuer;
    this.logins = logins;
  }

  /** The signing key of this state directory, made on first use. */
  static RSAKey key(StateDirectory state, String keyId) {
    var file = state.path(KEY_FILE);
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      var key = new RSAKeyGenerator(2048).keyID(keyId).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).generate();
      state.writeSecret(KEY_FILE, key.toJSONString());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException | JOSEException e) {
      throw new StackException("the signing key " + file + " is not usable; delete it", e);
    }
  }

  RSAKey key() {
    return key;
  }

  /**
   * An access token valid for an hour from now.
   *
   * @param company the company wanted where the person belongs to several, or null
   */
  String accessToken(String subject, String company) {
    var now = Instant.now();
    var claims = new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(subject)
        .audience(AUDIENCE)
        .claim("client_id", CLIENT)
        .claim("token_use", "access")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFETIME)))
        .jwtID(UUID.randomUUID().toString());
    logins.companyOf(subject, company).ifPresent(id -> claims.claim("company_id", id.toString()));
    return sign(claims.build());
  }

  /** A token that says exactly this and nothing else. */
  String sign(Map<String, Object> claims) {
    var builder = new JWTClaimsSet.Builder();
    claims.forEach(builder::claim);
    return sign(builder.build());
  }

  private String sign(JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(JOSEObjectType.JWT).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new StackException("the token could not be signed", e);
    }
  }
}
