package jp.kiba.tenancy.logo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.kiba.kernel.api.Picture;
import jp.kiba.kernel.api.Problem;

/**
 * A logo as it is kept: written anew by us, as PNG.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
record LogoImage(byte[] content, String hash) {
  static final int MOST_BYTES = 1 << 20;
  private static final int MOST_PIXELS_A_SIDE = 4096;
  private static final int SIDE = 512;
  private static final String FIELD = "logo";

  /** @throws Problem 422 when it is too large or no PNG, JPEG or WebP */
  static LogoImage of(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw Problem.refused(FIELD, "tenancy.logo-too-large");
    }
    try {
      // All its pixels are read: a logo has fine lines.
      var written = Picture.read(sent, MOST_PIXELS_A_SIDE, MOST_PIXELS_A_SIDE).within(SIDE).png();
      return new LogoImage(written, hash(written));
    } catch (Picture.Refused e) {
      throw Problem.refused(FIELD, e.fault() == Picture.Fault.TOO_LARGE ? "tenancy.logo-too-large" : "tenancy.logo-no-picture");
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
