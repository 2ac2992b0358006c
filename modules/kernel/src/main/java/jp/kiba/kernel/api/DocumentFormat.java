package jp.kiba.kernel.api;

import java.util.Optional;

/** What may be filed and handed on, known by its first bytes, whatever the sender calls it. */
public enum DocumentFormat {
  PDF("application/pdf", "pdf", "%PDF-"),
  JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  WEBP("image/webp", "webp", "RIFF????WEBP"),
  /** Its first bytes say no more than that it is an archive: only ever handed out to be saved. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "PK\u0003\u0004");

  /** So many bytes are enough to tell. */
  public static final int HEAD = 12;

  private final String contentType;
  private final String extension;
  /** One character a byte; ? is any. */
  private final String begins;

  DocumentFormat(String contentType, String extension, String begins) {
    this.contentType = contentType;
    this.extension = extension;
    this.begins = begins;
  }

  /** @return empty when it is none of these */
  public static Optional<DocumentFormat> of(byte[] head) {
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

  public String contentType() {
    return contentType;
  }

  /** @return the file's name with the ending of what it is, and nothing that a header or a folder would stumble over */
  public String named(String name) {
    var plain = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|;%]", " ").strip().replaceAll("^\\.+", "");
    var stem = plain.replaceFirst("(?i)\\.(pdf|jpe?g|png|webp|xlsx)$", "").strip();
    return (stem.isEmpty() ? "file" : stem) + "." + extension;
  }
}
