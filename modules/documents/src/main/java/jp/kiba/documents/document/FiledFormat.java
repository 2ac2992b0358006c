package jp.kiba.documents.document;

import java.util.Optional;

/** What a paper from outside may be; its first bytes say which it is, whatever the sender says. */
enum FiledFormat {
  PDF("application/pdf", ".pdf", 0x25, 0x50, 0x44, 0x46, 0x2D), JPEG("image/jpeg", ".jpg", 0xFF, 0xD8, 0xFF),
  PNG("image/png", ".png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

  private final String mediaType;
  private final String extension;
  private final int[] begins;

  FiledFormat(String mediaType, String extension, int... begins) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.begins = begins;
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }

  static Optional<FiledFormat> of(byte[] content) {
    for (var format : values()) {
      if (format.fits(content)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  static String extension(String mediaType) {
    for (var format : values()) {
      if (format.mediaType.equals(mediaType)) {
        return format.extension;
      }
    }
    throw new IllegalArgumentException(mediaType);
  }

  private boolean fits(byte[] content) {
    if (content.length < begins.length) {
      return false;
    }
    for (int i = 0; i < begins.length; i++) {
      if ((content[i] & 0xFF) != begins[i]) {
        return false;
      }
    }
    return true;
  }
}
