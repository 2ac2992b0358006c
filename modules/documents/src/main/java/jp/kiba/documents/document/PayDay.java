package jp.kiba.documents.document;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kiba.tenancy.api.Terms;

/** 支払期限 and 締日 by what two partners agreed: days are days of a month, and one that a month does not have is its last. */
public final class PayDay {
  private PayDay() {}

  /** @param on the day of the invoice or of the receipt
   *  @return when what falls on that day is to be paid */
  public static LocalDate of(Terms terms, LocalDate on) {
    return switch (terms.payment()) {
      case MONTHLY -> {
        var closing = closing(terms, on);
        yield day(YearMonth.from(closing).plusMonths(terms.dueMonths()), terms.dueDay());
      }
      case PER_SHIPMENT -> on.plusDays(terms.dueDays());
      case PREPAID -> on;
    };
  }

  /** @return the closing day on or after that day */
  public static LocalDate closing(Terms terms, LocalDate on) {
    var same = day(YearMonth.from(on), terms.closingDay());
    return on.isAfter(same) ? day(YearMonth.from(on).plusMonths(1), terms.closingDay()) : same;
  }

  /** @return the day after the closing day before this one: where its period begins */
  public static LocalDate opening(Terms terms, LocalDate closing) {
    return day(YearMonth.from(closing).minusMonths(1), terms.closingDay()).plusDays(1);
  }

  private static LocalDate day(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
