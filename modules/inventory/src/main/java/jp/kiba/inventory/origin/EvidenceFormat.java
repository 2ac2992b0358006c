package jp.kiba.inventory.origin;

import java.util.Optional;

/** What may be filed, known by its first bytes, whatever the sender calls it. */
enum EvidenceFormat {
  PDF("application/pdf", "pdf", "%PDF-"),
  JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  WEBP("image/webp", "webp", "RIFF????WEBP");

  /** So many bytes are enough to tell. */
  static final int HEAD = 12;

  private final String contentType;
  private final String extension;
  /** One character a byte; ? is any. */
  private final String begins;

  EvidenceFormat(String contentType, String extension, String begins) {
    this.contentType = contentType;
    this.extension = extension;
    this.begins = begins;
  }

  /** @return empty when it is none of these */
  static Optional<EvidenceFormat> of(byte[] head) {
    for (var format : values()) {
      if (format.fits(head)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private boolean fits(byte[] head) {
    if (head.length < begins.length()) {
      return false;
    }
    for (int i = 0; i < begins.length(); i++) {
      if (begins.charAt(i) != '?' && begins.charAt(i) != (head[i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  String contentType() {
    return contentType;
  }

  /** @return the file's name with the ending of what it is, and nothing that a header or a folder would stumble over */
  String named(String name) {
    var plain = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|;%]", " ").strip().replaceAll("^\\.+", "");
    var stem = plain.replaceFirst("(?i)\\.(pdf|jpe?g|png|webp)$", "").strip();
    return (stem.isEmpty() ? "evidence" : stem) + "." + extension;
  }
}
