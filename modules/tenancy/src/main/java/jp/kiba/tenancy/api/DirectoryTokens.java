package jp.kiba.tenancy.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tokens of companies' directories: 256 random bits behind a word that tells what they are, should one be found lying about. */
public final class DirectoryTokens {
  public static final String PREFIX = "kiba_scim_";
  private static final int LONGEST = 100;

  private DirectoryTokens() {}

  /** @return whether it may be one; only then is it worth asking */
  public static boolean isForm(String token) {
    return token.startsWith(PREFIX) && token.length() <= LONGEST;
  }

  /** @return what the registry keeps of it */
  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
