package jp.kiba.documents.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import jp.kiba.tenancy.api.Terms;

/** The words of papers in one language, and how figures and days are written in it. */
public final class PaperWords {
  /** Of a month, whichever that is. */
  private static final int LAST_DAY = 31;

  private final Language language;

  public PaperWords(Language language) {
    this.language = language;
  }

  /** @return 請求書 */
  public String title(PaperKind kind) {
    return text("title." + kind);
  }

  /** @return the sentence below the recipient */
  public String opening(Paper paper) {
    return text("opening." + paper.kind());
  }

  /** @return what the sum in the box is called */
  public String sum(PaperKind kind) {
    return text("sum." + kind);
  }

  public String column(Column column) {
    return text("column." + column);
  }

  /** @param label of a {@link Fact}, or of a part of the paper */
  public String label(String label) {
    return text("label." + label);
  }

  public String text(String key, Object... arguments) {
    return Messages.text(language, "paper." + key, List.of(arguments));
  }

  /** @return 毎月末日締め 翌月末日払い */
  public String payment(Terms terms) {
    return switch (terms.payment()) {
      case MONTHLY -> text("payment.MONTHLY", dayOfMonth(terms.closingDay()), switch (terms.dueMonths()) {
        case 0 -> text("sameMonth", dayOfMonth(terms.dueDay()));
        case 1 -> text("nextMonth", dayOfMonth(terms.dueDay()));
        default -> text("monthsLater", terms.dueMonths(), dayOfMonth(terms.dueDay()));
      });
      case PER_SHIPMENT -> text("payment.PER_SHIPMENT", terms.dueDays());
      case PREPAID -> text("payment.PREPAID");
    };
  }

  private String dayOfMonth(int day) {
    return day >= LAST_DAY ? text("lastDay") : text("dayOf", day);
  }

  /** @return 株式会社… 御中 */
  public String to(String name) {
    return text("to", name);
  }

  public String day(LocalDate day) {
    return language == Language.JA ? DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE).format(day)
        : DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day);
  }

  /** @return month and day, for a narrow column */
  public String shortDay(LocalDate day) {
    return language == Language.JA ? DateTimeFormatter.ofPattern("M/d", Locale.JAPANESE).format(day)
        : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
  }

  public String figure(long figure) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
  }

  /** @return with four decimals at the most, three at least: so that figures stand below each other */
  public String volume(BigDecimal m3) {
    return m3 == null ? "" : new DecimalFormat("#,##0.000#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(m3);
  }

  /** @return with the sign of yen, and closed against a digit that is added */
  public String yen(long yen) {
    return language == Language.JA ? "¥" + figure(yen) + "-" : "JPY " + figure(yen);
  }
}
