package jp.kiba.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What of an entry is sealed: its columns as texts, as PostgreSQL writes them. The hash is SHA-256 of the previous hash
 * followed by, for each of place, time of sealing and columns, {@code length:text}, the length in bytes of UTF-8; for null a
 * single {@code -}. So no two entries look alike, and a query checks it all: {@code docs/audit-trail.md}.
 */
record Content(List<String> columns) {
  static final int WIDTH = 9;
  /** Stands before the first link. */
  static final String NOTHING = "0".repeat(64);

  /** @param from where in the row its columns begin
   *  @return null when there is no entry */
  static Content of(Object[] row, int from) {
    return row[from] == null ? null : new Content(Arrays.asList(Arrays.copyOfRange(row, from, from + WIDTH, String[].class)));
  }

  String id() {
    return columns.get(0);
  }

  /** @return hexadecimal */
  String hash(long seq, String sealedAt, String previous) {
    var digest = sha256();
    digest.update(HexFormat.of().parseHex(previous));
    put(digest, Long.toString(seq));
    put(digest, sealedAt);
    columns.forEach(column -> put(digest, column));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void put(MessageDigest digest, String text) {
    if (text == null) {
      digest.update((byte) '-');
    } else {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
