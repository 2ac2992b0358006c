package jp.kiba.inventory.listing;

import jp.kiba.kernel.api.Picture;
import jp.kiba.kernel.api.Problem;

/** A photo as it is kept: two sizes, both JPEG and both written by us. */
record Photo(int width, int height, byte[] small, byte[] large) {
  private static final int MOST_PIXELS_A_SIDE = 12_000;
  private static final int LARGE = 1600;
  private static final int SMALL = 400;
  private static final float QUALITY = 0.85f;
  private static final float THUMBNAIL_QUALITY = 0.8f;

  /** @throws Problem 422 when it is too large or no PNG, JPEG or WebP */
  static Photo of(byte[] sent) {
    try {
      var large = Picture.read(sent, MOST_PIXELS_A_SIDE, 2 * LARGE).within(LARGE);
      return new Photo(large.width(), large.height(), large.within(SMALL).jpeg(THUMBNAIL_QUALITY), large.jpeg(QUALITY));
    } catch (Picture.Refused e) {
      throw Problem.refused("uploadId", e.fault() == Picture.Fault.TOO_LARGE ? "inventory.photo-too-large" : "inventory.photo-no-picture");
    }
  }
}
