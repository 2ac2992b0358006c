package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The seller's answer, good until a day. Lines that it does not name stay as they are.
 *
 * @param deliverOn when it can be there; null to leave the date as it stands
 * @param charges all that there are; null to leave them as they stand
 * @param message to the buyer
 */
record QuoteOrder(
    @NotNull @Min(0) Integer version,
    @NotNull @FutureOrPresent LocalDate validUntil,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines,
    @Schema(nullable = true) @Size(max = 20) List<@NotNull @Valid Charge> charges,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) @Size(max = 500) String message) {

  /**
   * What is said to a line: a price, or that it cannot be had; and in the latter case what could be had instead.
   *
   * @param pieces fewer than asked for; null for all
   * @param unitPriceYen per unit of the line, without tax; null when it is declined
   * @param taxPercent 10, 8 or 0; null to leave it as it stands
   */
  @Schema(name = "QuoteLine")
  record Line(
      @NotNull UUID lineId,
      @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer pieces,
      @Schema(nullable = true) @Min(1) @Max(1_000_000_000) Long unitPriceYen,
      @Schema(nullable = true) Integer taxPercent,
      @Schema(nullable = true) Boolean declined,
      @Schema(nullable = true) @Valid Alternative alternative) {

    boolean refuses() {
      return Boolean.TRUE.equals(declined) || alternative != null;
    }

    void check(String at) {
      if (refuses() == (unitPriceYen != null)) {
        throw Problem.refused(at + ".unitPriceYen", "trading.price-or-declined");
      }
      rate(taxPercent, at + ".taxPercent");
    }
  }

  /**
   * Other wood instead: of a listing of ours, or as it is described.
   *
   * @param listingId this or wood
   * @param priceUnit null for the listing's, or the usual of such wood
   */
  @Schema(name = "QuoteAlternative")
  record Alternative(
      @Schema(nullable = true) UUID listingId,
      @Schema(nullable = true) @Valid Wood wood,
      @Schema(nullable = true) @Size(max = 300) String description,
      @NotNull @Min(1) @Max(1_000_000) Integer pieces,
      @Schema(nullable = true) PriceUnit priceUnit,
      @NotNull @Min(1) @Max(1_000_000_000) Long unitPriceYen,
      @Schema(nullable = true) Integer taxPercent) {}

  /** @param amountYen without tax; a discount, too, is more than 0
   *  @param taxPercent 10, 8 or 0; null for 10. Of no use for a discount, which is off all rates */
  @Schema(name = "QuoteCharge")
  record Charge(
      @NotNull ChargeKind kind,
      @NotBlank @Size(max = 100) String label,
      @NotNull @Min(1) @Max(1_000_000_000) Long amountYen,
      @Schema(nullable = true) Integer taxPercent) {

    int rate() {
      return taxPercent == null ? 10 : taxPercent;
    }

    boolean is(jp.kiba.trading.order.Charge there) {
      return there.kind == kind && there.label.equals(label.strip()) && Math.abs(there.amountYen) == amountYen
          && (kind == ChargeKind.DISCOUNT || there.taxPercent == rate());
    }
  }

  void check() {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).check("lines[" + i + "]");
    }
    for (int i = 0; charges != null && i < charges.size(); i++) {
      rate(charges.get(i).taxPercent, "charges[" + i + "].taxPercent");
    }
  }

  private static void rate(Integer percent, String field) {
    if (percent != null && percent != 10 && percent != 8 && percent != 0) {
      throw Problem.refused(field, "trading.no-such-rate");
    }
  }
}
