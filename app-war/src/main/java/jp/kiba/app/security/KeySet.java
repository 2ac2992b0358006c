package jp.kiba.app.security;

import java.security.Key;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** An issuer's keys as they were at one moment, by their id: RSA of 2048 bits or more, for signing, and each id once. */
record KeySet(Map<String, Key> keys, long askedAt) {
  private static final int FEWEST_BITS = 2048;

  /** @throws JoseException when it is no key set */
  static KeySet read(String json, long askedAt) throws JoseException {
    var keys = new HashMap<String, Key>();
    for (var key : new JsonWebKeySet(json).getJsonWebKeys()) {
      boolean signs = key.getUse() == null || "sig".equals(key.getUse());
      if (key instanceof RsaJsonWebKey rsa && signs && rsa.getKeyId() != null && strong(rsa) && keys.putIfAbsent(rsa.getKeyId(), rsa.getKey()) != null) {
        throw new JoseException("two keys of one id");
      }
    }
    return new KeySet(Map.copyOf(keys), askedAt);
  }

  private static boolean strong(RsaJsonWebKey key) {
    return ((RSAPublicKey) key.getPublicKey()).getModulus().bitLength() >= FEWEST_BITS;
  }
}
