package jp.kiba.app.security;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** One issuer that is believed: RS256 with a key of its own key set, in time. Nothing in a token says where keys are. */
final class Issuer {
  static final int SKEW_SECONDS = 30;

  private final IssuerKeys keys;
  private final JwtConsumer consumer;

  Issuer(String name, IssuerKeys keys) {
    this.keys = keys;
    this.consumer = new JwtConsumerBuilder().setExpectedIssuer(true, name).setVerificationKeyResolver(keys)
        .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
        .setRequireExpirationTime().setRequireIssuedAt().setAllowedClockSkewInSeconds(SKEW_SECONDS)
        .setIssuedAtRestrictions(SKEW_SECONDS, Integer.MAX_VALUE).setSkipDefaultAudienceValidation().build();
  }

  /** Fetches what is needed before the first token comes; a provider that is down now is asked again with the first token. */
  void warm() {
    keys.warm();
  }

  /** @return the token's claims, verified against this issuer's keys and times
   *  @throws TokenRefused when anything about it is wrong */
  JwtClaims parse(String token) throws TokenRefused {
    try {
      return consumer.processToClaims(token);
    } catch (InvalidJwtException e) {
      throw new TokenRefused("not verified");
    }
  }
}
