package jp.kiba.kernel.api;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that came from outside, made harmless: known by its first bytes whatever it calls itself, decoded within limits,
 * turned upright as the camera noted, and written anew. Nothing but its pixels gets through: no place, no camera, no name, nothing
 * hidden behind the image.
 */
public final class Picture {
  /** What is wrong with what was sent. */
  public enum Fault { TOO_LARGE, NO_PICTURE }

  /** The bytes are no picture that we take; carries nothing of them. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final Fault fault;

    private Refused(Fault fault) {
      super(fault.name(), null, false, false);
      this.fault = fault;
    }

    public Fault fault() {
      return fault;
    }
  }

  private enum Format { PNG, JPEG, WEBP }

  private final BufferedImage image;

  private Picture(BufferedImage image) {
    this.image = image;
  }

  /**
   * Reads a PNG, JPEG or WebP.
   *
   * @param mostASide pixels: a few bytes can claim to be a picture that fills the memory
   * @param needed pixels a side: of a larger one as many are skipped while reading as can be spared
   * @throws Refused when it is larger, something else, or broken
   */
  public static Picture read(byte[] sent, int mostASide, int needed) throws Refused {
    var format = format(sent).orElseThrow(() -> new Refused(Fault.NO_PICTURE));
    if (format == Format.JPEG && !isWhole(sent)) {
      throw new Refused(Fault.NO_PICTURE);
    }
    var orientation = format == Format.JPEG ? Orientation.of(sent) : Orientation.UPRIGHT;
    return new Picture(upright(decode(sent, format, mostASide, needed), orientation));
  }

  private static Optional<Format> format(byte[] sent) {
    if (begins(sent, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return Optional.of(Format.PNG);
    }
    if (begins(sent, 0, 0xff, 0xd8, 0xff)) {
      return Optional.of(Format.JPEG);
    }
    return begins(sent, 0, 'R', 'I', 'F', 'F') && begins(sent, 8, 'W', 'E', 'B', 'P') ? Optional.of(Format.WEBP) : Optional.empty();
  }

  /** The decoder fills up what is missing with grey and says nothing. Behind the head, with what it may contain of other pictures, the
   *  end of the image has its mark; cameras put more behind it. */
  private static boolean isWhole(byte[] jpeg) {
    int at = 2;
    while (at + 3 < jpeg.length && (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) != 0xda) {
      // A marker may be filled up with more of 0xff.
      at += (jpeg[at + 1] & 0xff) == 0xff ? 1 : 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
    }
    while (at + 1 < jpeg.length && !begins(jpeg, at, 0xff, 0xd9)) {
      at++;
    }
    return at + 1 < jpeg.length;
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

  private static BufferedImage decode(byte[] sent, Format format, int mostASide, int needed) throws Refused {
    ImageReader reader = null;
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
      reader = format == Format.WEBP ? new WebPImageReaderSpi().createReaderInstance()
          : ImageIO.getImageReadersByFormatName(format.name()).next();
      reader.setInput(in, true, true);
      int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
      if (longer > mostASide) {
        throw new Refused(Fault.TOO_LARGE);
      }
      var how = reader.getDefaultReadParam();
      int every = Math.max(1, longer / needed);
      how.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, how);
    } catch (IOException | RuntimeException e) {
      // Decoders throw whatever they like on a broken file.
      throw new Refused(Fault.NO_PICTURE);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static BufferedImage upright(BufferedImage image, Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return image;
    }
    var turned = orientation.swaps() ? new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB)
        : new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    return drawn(image, turned, orientation.turn(image.getWidth(), image.getHeight()));
  }

  /** @return the same, made smaller so that no side is longer; one that is small stays as it is */
  public Picture within(int side) {
    var from = image;
    // By halves first: at once, every other pixel would not count, and grain turns into patterns.
    while (Math.max(from.getWidth(), from.getHeight()) >= 2 * side) {
      from = scaled(from, Math.max(1, from.getWidth() / 2), Math.max(1, from.getHeight() / 2));
    }
    double scale = Math.min(1, (double) side / Math.max(from.getWidth(), from.getHeight()));
    return new Picture(scaled(from, Math.max(1, (int) Math.round(from.getWidth() * scale)), Math.max(1, (int) Math.round(from.getHeight() * scale))));
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    return drawn(from, new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB),
        AffineTransform.getScaleInstance((double) width / from.getWidth(), (double) height / from.getHeight()));
  }

  private static BufferedImage drawn(BufferedImage from, BufferedImage to, AffineTransform how) {
    var graphics = to.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(from, how, null);
    graphics.dispose();
    return to;
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** @return the pixels as PNG */
  public byte[] png() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** @param quality from 0 to 1
   *  @return the pixels as JPEG, on white where they are transparent */
  public byte[] jpeg(float quality) {
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var out = new ByteArrayOutputStream();
    try (var to = new MemoryCacheImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(to);
      writer.write(null, new IIOImage(opaque, null, null), how);
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
