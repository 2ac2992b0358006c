package jp.kiba.kernel.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** This moment, as precise as the database keeps it: what an answer says is what a later read says. */
public final class Now {
  /** Days of papers are days in Japan. */
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Now() {}

  /** @return to the microsecond */
  public static Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** @return the day in Japan */
  public static LocalDate today() {
    return LocalDate.now(JAPAN);
  }

  /** @return what clocks in Japan show at that moment */
  public static LocalDateTime inJapan(Instant moment) {
    return LocalDateTime.ofInstant(moment, JAPAN);
  }

  /** @return when that day begins in Japan */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }
}
