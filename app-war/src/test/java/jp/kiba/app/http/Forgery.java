package jp.kiba.app.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Tokens that must not be believed, each wrong in one thing only and right in all else. */
final class Forgery {
  private static final RSAKey OURS = Server.stack().key();
  private static final RSAKey THEIRS = key();
  private static final String ELSEWHERE = "http://127.0.0.1:1/keys";

  private final Person member;
  private final UUID company;

  Forgery(Person member, UUID company) {
    this.member = member;
    this.company = company;
  }

  /** What a real token of this member says. */
  Map<String, Object> claims() {
    var now = Instant.now().getEpochSecond();
    return new HashMap<>(Map.of("iss", Server.stack().issuer(), "sub", member.name(), "aud", List.of("kiba-api"),
        "client_id", "kiba-web", "token_use", "access", "iat", now, "exp", now + 600, "company_id", company.toString()));
  }

  /** By what is wrong with them. */
  Map<String, String> tokens(UUID otherCompany) throws JOSEException {
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("not a token", "rubbish");
    tokens.put("empty", "");
    tokens.put("cut off", real().substring(0, real().length() - 20));
    tokens.put("another key under our key id", signed(header(OURS.getKeyID()), claims(), THEIRS));
    tokens.put("another key under its own id", signed(header("unknown"), claims(), THEIRS));
    tokens.put("not signed at all", unsigned("none"));
    tokens.put("signed by NONE in capitals", unsigned("NONE"));
    tokens.put("HS256 with the public key as secret", mac(OURS.toRSAPublicKey().getEncoded()));
    tokens.put("HS256 with the public key's text as secret", mac(pem().getBytes(StandardCharsets.US_ASCII)));
    tokens.put("RS512", signed(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(OURS.getKeyID()), claims(), OURS));
    tokens.put("brings its own key", signed(header(OURS.getKeyID()).jwk(THEIRS.toPublicJWK()), claims(), THEIRS));
    tokens.put("brings its own key under its own id", signed(header("theirs").jwk(THEIRS.toPublicJWK()), claims(), THEIRS));
    tokens.put("points to other keys", signed(header("theirs").jwkURL(URI.create(ELSEWHERE)), claims(), THEIRS));
    tokens.put("points to another certificate", signed(header("theirs").x509CertURL(URI.create(ELSEWHERE)), claims(), THEIRS));
    for (var claim : List.of("exp", "iat", "iss", "sub", "token_use")) {
      tokens.put("without " + claim, changed(claims -> claims.remove(claim)));
    }
    tokens.put("expired", changed(claims -> claims.put("exp", Instant.now().getEpochSecond() - 61)));
    tokens.put("from the future", changed(claims -> claims.put("iat", Instant.now().getEpochSecond() + 120)));
    tokens.put("not valid yet", changed(claims -> claims.put("nbf", Instant.now().getEpochSecond() + 120)));
    tokens.put("of another issuer", changed(claims -> claims.put("iss", "https://issuer.example/kiba")));
    tokens.put("of almost our issuer", changed(claims -> claims.put("iss", Server.stack().issuer() + "/")));
    tokens.put("an id token", changed(claims -> claims.put("token_use", "id")));
    tokens.put("for another audience", changed(claims -> claims.put("aud", List.of("other-api"))));
    tokens.put("of another client and for no audience", changed(claims -> {
      claims.remove("aud");
      claims.put("client_id", "other-web");
    }));
    tokens.put("for neither client nor audience", changed(claims -> claims.keySet().removeAll(List.of("aud", "client_id"))));
    tokens.put("of a company the member does not belong to", changed(claims -> claims.put("company_id", otherCompany.toString())));
    tokens.put("of a company that does not exist", changed(claims -> claims.put("company_id", UUID.randomUUID().toString())));
    tokens.put("of a company that is no id", changed(claims -> claims.put("company_id", "t_x\"; select 1")));
    tokens.put("of somebody unknown in that company", changed(claims -> claims.put("sub", "nobody")));
    return tokens;
  }

  /** A good token: that it is taken shows that the others are refused for what is wrong with them. */
  String real() throws JOSEException {
    return changed(claims -> { });
  }

  /** Good, and for a client instead of an audience, as Cognito writes them. */
  String withoutAudience() throws JOSEException {
    return changed(claims -> claims.remove("aud"));
  }

  private String changed(Consumer<Map<String, Object>> change) throws JOSEException {
    var claims = claims();
    change.accept(claims);
    return signed(header(OURS.getKeyID()), claims, OURS);
  }

  private static JWSHeader.Builder header(String keyId) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).type(JOSEObjectType.JWT);
  }

  private static String signed(JWSHeader.Builder header, Map<String, Object> claims, RSAKey key) throws JOSEException {
    return signed(header.build(), claims, new RSASSASigner(key));
  }

  private static String signed(JWSHeader header, Map<String, Object> claims, JWSSigner signer) throws JOSEException {
    var token = new JWSObject(header, new Payload(claims));
    token.sign(signer);
    return token.serialize();
  }

  private String mac(byte[] secret) throws JOSEException {
    return signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(OURS.getKeyID()).build(), claims(), new MACSigner(secret));
  }

  private String unsigned(String algorithm) {
    return encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + encoded(new Payload(claims()).toString()) + ".";
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String pem() throws JOSEException {
    return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'})
        .encodeToString(OURS.toRSAPublicKey().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("theirs").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
