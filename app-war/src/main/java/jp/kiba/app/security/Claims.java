package jp.kiba.app.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.lang.JoseException;

/** What a token says, read so that what has another form than it must have is refused instead of misunderstood. */
final class Claims {
  private static final int LONGEST = 16_384;

  private Claims() {}

  /** Not to be believed, only to choose the issuer whose keys will check it. */
  static String claimedIssuer(String token) throws TokenRefused {
    var parts = token.split("\\.", -1);
    if (parts.length != 3 || token.length() > LONGEST) {
      throw new TokenRefused("not a token");
    }
    try {
      var claims = JsonUtil.parseJson(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
      return claims.get("iss") instanceof String name ? name : "";
    } catch (IllegalArgumentException | JoseException e) {
      throw new TokenRefused("not a token");
    }
  }

  /** @return never null or blank */
  static String required(JwtClaims claims, String name) throws TokenRefused {
    if (claims.getClaimValue(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new TokenRefused(name + " is missing");
  }

  /** @return empty when the token has none */
  static List<String> audience(JwtClaims claims) throws TokenRefused {
    try {
      return claims.hasAudience() ? claims.getAudience() : List.of();
    } catch (MalformedClaimException e) {
      throw new TokenRefused("aud is not as it must be");
    }
  }

  /** @return null when the token names none */
  static UUID company(JwtClaims claims) throws TokenRefused {
    var claim = claims.getClaimValue("company_id");
    if (claim == null) {
      return null;
    }
    try {
      return UUID.fromString(claim.toString());
    } catch (IllegalArgumentException e) {
      throw new TokenRefused("company_id is not an id");
    }
  }
}
