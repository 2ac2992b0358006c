package jp.kiba.tenancy.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What two partners may agree on. Days are days of a month; 31 is its last.
 *
 * @param closingDay the day that closes a month's account; with {@link Payment#MONTHLY} only
 * @param dueMonths months from the closing to the month of payment; with {@link Payment#MONTHLY} only
 * @param dueDay day of that month; with {@link Payment#MONTHLY} only
 * @param dueDays days from the receipt to the payment; with {@link Payment#PER_SHIPMENT} only
 * @param quantityTolerancePercent how far a delivery may differ from what was ordered, either way
 * @param amountRounding how the amount of a line becomes whole yen
 * @param volumeRule names of the rules that volumes go by, with commas between: one for each sort of wood for which something else than
 *     the rule of its kind is agreed; null for none
 * @param priceList name of the price list that holds; null for the listings' prices
 * @param answerDays days after the day of the order in which the seller confirms it, or it ends by itself; null for no such end
 * @param receiptDays days after a dispatch at whose end it counts as received in full (みなし検収); null for never
 * @param claimDays days after everything was received in which a claim may be made; null for the usual {@value #USUAL_CLAIM_DAYS}
 */
@Schema(name = "Terms")
public record Terms(
    @Schema(required = true) @NotNull Payment payment,
    @Schema(nullable = true) @Min(1) @Max(31) Integer closingDay,
    @Schema(nullable = true) @Min(0) @Max(6) Integer dueMonths,
    @Schema(nullable = true) @Min(1) @Max(31) Integer dueDay,
    @Schema(nullable = true) @Min(0) @Max(180) Integer dueDays,
    @Schema(required = true) @NotNull @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 1)
    BigDecimal quantityTolerancePercent,
    @Schema(required = true) @NotNull Rounding amountRounding,
    @Schema(nullable = true) @Pattern(regexp = "[A-Z0-9-]{1,40}(,[A-Z0-9-]{1,40}){0,6}") String volumeRule,
    @Schema(nullable = true) @Size(max = 60) String priceList,
    @Schema(nullable = true) @Min(1) @Max(60) Integer answerDays,
    @Schema(nullable = true) @Min(1) @Max(60) Integer receiptDays,
    @Schema(nullable = true) @Min(1) @Max(180) Integer claimDays) {

  /** Two weeks. */
  public static final int USUAL_CLAIM_DAYS = 14;

  /** What is usual in the trade, and holds where nothing else was said: 末締め翌月末払い, no tolerance, fractions of a yen dropped. */
  public static final Terms USUAL = new Terms(Payment.MONTHLY, 31, 1, 31, null, BigDecimal.ZERO, Rounding.FLOOR, null, null, null, null, null);

  /** @return the same without what this way of payment has no use for
   *  @throws Problem 422 that names a field which it needs */
  public Terms checked(String within) {
    return switch (payment) {
      case MONTHLY -> {
        need(within + "closingDay", closingDay);
        need(within + "dueMonths", dueMonths);
        need(within + "dueDay", dueDay);
        if (dueMonths == 0 && dueDay <= closingDay) {
          throw Problem.refused(within + "dueDay", "tenancy.due-before-closing");
        }
        yield with(closingDay, dueMonths, dueDay, null);
      }
      case PER_SHIPMENT -> {
        need(within + "dueDays", dueDays);
        yield with(null, null, null, dueDays);
      }
      case PREPAID -> with(null, null, null, null);
    };
  }

  private Terms with(Integer closing, Integer months, Integer day, Integer days) {
    return new Terms(payment, closing, months, day, days, quantityTolerancePercent, amountRounding, volumeRule,
        priceList == null || priceList.isBlank() ? null : priceList.strip(), answerDays, receiptDays, claimDays);
  }

  /** @return days after everything was received in which a claim may be made, agreed or usual */
  public int daysForClaims() {
    return claimDays == null ? USUAL_CLAIM_DAYS : claimDays;
  }

  private static void need(String field, Integer value) {
    if (value == null) {
      throw Problem.refused(field, "tenancy.terms-need-this");
    }
  }
}
