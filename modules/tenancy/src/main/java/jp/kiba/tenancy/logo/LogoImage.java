package jp.kiba.tenancy.logo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.kiba.kernel.api.Problem;

/**
 * A picture that came from outside, made harmless: known by its first bytes whatever it calls itself, decoded, and written
 * anew as PNG. Nothing but its pixels gets through: no place, no camera, no name, nothing hidden behind the image.
 *
 * @param hash SHA-256 of the content, in hexadecimal
 */
record LogoImage(byte[] content, String hash) {
  static final int MOST_BYTES = 1 << 20;
  /** A few bytes can claim to be a picture that fills the memory. */
  private static final int MOST_PIXELS_A_SIDE = 4096;
  private static final int SIDE = 512;
  private static final String FIELD = "logo";

  private enum Format { PNG, JPEG, WEBP }

  /** @throws Problem 422 when it is too large or no PNG, JPEG or WebP */
  static LogoImage of(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw Problem.refused(FIELD, "tenancy.logo-too-large");
    }
    var written = write(fit(decode(sent, format(sent))));
    return new LogoImage(written, hash(written));
  }

  private static Format format(byte[] sent) {
    if (begins(sent, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return Format.PNG;
    }
    if (begins(sent, 0, 0xff, 0xd8, 0xff)) {
      return Format.JPEG;
    }
    if (begins(sent, 0, 'R', 'I', 'F', 'F') && begins(sent, 8, 'W', 'E', 'B', 'P')) {
      return Format.WEBP;
    }
    throw Problem.refused(FIELD, "tenancy.logo-no-picture");
  }

  private static boolean begins(byte[] sent, int at, int... wanted) {
    if (sent.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((sent[at + i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static BufferedImage decode(byte[] sent, Format format) {
    ImageReader reader = null;
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      reader = format == Format.WEBP ? new WebPImageReaderSpi().createReaderInstance()
          : ImageIO.getImageReadersByFormatName(format.name()).next();
      reader.setInput(in, true, true);
      if (reader.getWidth(0) > MOST_PIXELS_A_SIDE || reader.getHeight(0) > MOST_PIXELS_A_SIDE) {
        throw Problem.refused(FIELD, "tenancy.logo-too-large");
      }
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      if (e instanceof Problem refused) {
        throw refused;
      }
      // Decoders throw whatever they like on a broken file.
      throw Problem.refused(FIELD, "tenancy.logo-no-picture");
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static BufferedImage fit(BufferedImage picture) {
    double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var graphics = fitted.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return fitted;
  }

  private static byte[] write(BufferedImage picture) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
