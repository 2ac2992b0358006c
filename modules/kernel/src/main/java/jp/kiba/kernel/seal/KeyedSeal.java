package jp.kiba.kernel.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.kiba.kernel.api.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * AES-256 in GCM: version, nonce, sealed text with its tag; the place is authenticated with it. The first configured key
 * closes, every one opens: to change keys, put the new one in front and take the old one away when nothing old is left.
 */
@ApplicationScoped
class KeyedSeal implements Seal {
  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int SHORTEST_KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Random texts of 32 characters or more, between commas. */
  @Inject
  @ConfigProperty(name = "kiba.seal.key")
  String configured;

  private List<SecretKeySpec> keys;

  @PostConstruct
  void readKeys() {
    keys = Arrays.stream(configured.split(",")).map(String::strip).map(KeyedSeal::key).toList();
  }

  static KeyedSeal with(String configured) {
    var seal = new KeyedSeal();
    seal.configured = configured;
    seal.readKeys();
    return seal;
  }

  private static SecretKeySpec key(String text) {
    if (text.length() < SHORTEST_KEY) {
      throw new IllegalStateException("a key in kiba.seal.key is shorter than " + SHORTEST_KEY + " characters");
    }
    try {
      return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] close(String place, String text) {
    var closed = new byte[1 + NONCE];
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    closed[0] = VERSION;
    System.arraycopy(nonce, 0, closed, 1, NONCE);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
      var all = Arrays.copyOf(closed, closed.length + sealed.length);
      System.arraycopy(sealed, 0, all, closed.length, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String open(String place, byte[] closed) {
    if (closed.length < 1 + NONCE || closed[0] != VERSION) {
      throw new IllegalStateException("not sealed by this seal");
    }
    var nonce = Arrays.copyOfRange(closed, 1, 1 + NONCE);
    for (var key : keys) {
      try {
        var text = cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(closed, 1 + NONCE, closed.length - 1 - NONCE);
        return new String(text, StandardCharsets.UTF_8);
      } catch (AEADBadTagException another) {
        continue; // closed with another of the keys, perhaps
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("none of the keys opens this seal");
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String place) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
