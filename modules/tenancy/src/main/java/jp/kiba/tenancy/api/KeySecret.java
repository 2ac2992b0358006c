package jp.kiba.tenancy.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The secret of an API key: {@code kiba_}, 256 random bits and a checksum of them, in hexadecimal digits. The beginning lets
 * scanners of source code find one that was left lying about, the checksum lets them be sure without asking.
 */
public final class KeySecret {
  public static final String PREFIX = "kiba_";
  private static final Pattern FORM = Pattern.compile("kiba_([0-9a-f]{64})([0-9a-f]{8})");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int HINT = 4;

  private final String text;

  private KeySecret(String text) {
    this.text = text;
  }

  public static KeySecret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    var random = HexFormat.of().formatHex(bytes);
    return new KeySecret(PREFIX + random + checksum(random));
  }

  /** @return null when it cannot be one */
  public static KeySecret parse(String text) {
    var form = FORM.matcher(text);
    return form.matches() && checksum(form.group(1)).equals(form.group(2)) ? new KeySecret(text) : null;
  }

  public String text() {
    return text;
  }

  /** @return the last characters, by which people tell one from another */
  public String hint() {
    return text.substring(text.length() - HINT);
  }

  /** @return SHA-256: with 256 random bits nothing slower is needed */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String checksum(String random) {
    var crc = new CRC32();
    crc.update(random.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  @Override
  public String toString() {
    return "KeySecret";
  }
}
