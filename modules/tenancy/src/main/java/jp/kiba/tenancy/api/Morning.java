package jp.kiba.tenancy.api;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When letters of the day go out: before work begins, where the company is. */
public final class Morning {
  private static final LocalTime AT = LocalTime.of(7, 0);

  private Morning() {}

  /** @return the first morning after that moment; where clocks skip the hour, when they go on */
  public static Instant next(ZoneId zone, Instant after) {
    var day = after.atZone(zone).toLocalDate();
    var today = day.atTime(AT).atZone(zone).toInstant();
    return today.isAfter(after) ? today : day.plusDays(1).atTime(AT).atZone(zone).toInstant();
  }
}
