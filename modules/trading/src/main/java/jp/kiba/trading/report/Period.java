package jp.kiba.trading.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.kiba.kernel.api.Problem;

/**
 * The days a report is about, in the company's own time zone; both included.
 *
 * @param from without it, a year before the end
 */
record Period(LocalDate from, LocalDate to, ZoneId zone) {
  private static final int MOST_YEARS = 10;

  /** @throws Problem 400 when it ends before it begins, or is longer than ten years */
  static Period of(LocalDate from, LocalDate to, ZoneId zone) {
    var end = to == null ? LocalDate.now(zone) : to;
    var start = from == null ? end.minusYears(1).plusDays(1) : from;
    if (end.isBefore(start) || start.plusYears(MOST_YEARS).isBefore(end)) {
      throw Problem.refused("to", "trading.report-period", MOST_YEARS);
    }
    return new Period(start, end, zone);
  }

  OffsetDateTime begins() {
    return moment(from.atStartOfDay(zone).toInstant());
  }

  /** The first moment that is not in it. */
  OffsetDateTime ends() {
    return moment(to.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
