package jp.kiba.kernel.api;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in an ordered list: the sort key and id of the last row seen. Opaque to clients.
 *
 * @param key the sort key as text
 * @param id breaks ties
 */
public record Cursor(String key, UUID id) {
  private static final char BETWEEN = '|';

  /** @return the place after a row that is sorted by time */
  public static Cursor after(Instant at, UUID id) {
    return new Cursor(at.toString(), id);
  }

  /** Reads what {@link #toString()} wrote.
   *  @return null when the text is null or empty: the list's beginning
   *  @throws Problem 400 when it is not a cursor of ours */
  public static Cursor parse(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int cut = plain.lastIndexOf(BETWEEN);
      if (cut < 0) {
        throw unreadable();
      }
      return new Cursor(plain.substring(0, cut), UUID.fromString(plain.substring(cut + 1)));
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  /** @return the key as a time
   *  @throws Problem 400 when it is none */
  public Instant time() {
    try {
      return Instant.parse(key);
    } catch (DateTimeException e) {
      throw unreadable();
    }
  }

  /** @return the key as a number
   *  @throws Problem 400 when it is none */
  public BigDecimal number() {
    try {
      return new BigDecimal(key);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  /** @return the key as a day
   *  @throws Problem 400 when it is none */
  public LocalDate day() {
    try {
      return LocalDate.parse(key);
    } catch (DateTimeException e) {
      throw unreadable();
    }
  }

  private static Problem unreadable() {
    return Problem.invalid("cursor", "kernel.cursor");
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((key + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
  }
}
