package jp.kiba.kernel.api;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as Exif (CIPA DC-008, tag 0x0112) notes it: telephones write the pixels as the sensor lies. */
enum Orientation {
  UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN, MIRRORED_LEFT, RIGHT, MIRRORED_RIGHT, LEFT;

  private static final int APP1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int TAG = 0x0112;
  private static final int EXIF = 0x45786966;

  /** @return as noted; upright where nothing is, or nothing that can be understood */
  static Orientation of(byte[] jpeg) {
    try {
      var in = ByteBuffer.wrap(jpeg);
      in.position(2);
      while (in.remaining() > 4) {
        int marker = in.getShort() & 0xffff;
        int length = in.getShort() & 0xffff;
        int next = in.position() + length - 2;
        if (marker == APP1 && in.getInt(in.position()) == EXIF) {
          return noted(in.slice(in.position() + 6, length - 8));
        }
        if (marker == START_OF_SCAN) {
          return UPRIGHT;
        }
        in.position(next);
      }
      return UPRIGHT;
    } catch (RuntimeException e) {
      // Cut off or nonsense: the decoder has the last word about the picture itself.
      return UPRIGHT;
    }
  }

  private static Orientation noted(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + 12 * i;
      if ((tiff.getShort(at) & 0xffff) == TAG) {
        return values()[tiff.getShort(at + 8) - 1];
      }
    }
    return UPRIGHT;
  }

  boolean swaps() {
    return ordinal() >= MIRRORED_LEFT.ordinal();
  }

  /** @return what turns a picture of these dimensions upright, seen from its corner */
  AffineTransform turn(int width, int height) {
    return switch (this) {
      case UPRIGHT -> new AffineTransform();
      case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
      case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
      case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
      case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
      case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
