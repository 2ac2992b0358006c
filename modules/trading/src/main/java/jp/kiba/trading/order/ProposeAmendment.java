package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side wants changed; what is not named stays as it is.
 *
 * @param deliverOn null when the date is to stay
 */
record ProposeAmendment(
    @NotNull @Min(0) Integer version,
    @NotBlank @Size(max = 500) String reason,
    @Schema(nullable = true) LocalDate deliverOn,
    @NotNull @Size(max = 200) List<@NotNull @Valid Line> lines,
    @NotNull @Size(max = 20) List<@NotNull @Valid Charged> charges) {

  /**
   * A line of the order, or one to be added: from a listing of the seller's, or of any wood.
   *
   * @param lineId null for a line to be added
   * @param listingId of a line to be added; null for wood that is described
   * @param wood of a line to be added that no listing stands behind
   * @param priceUnit of a line to be added without a listing
   * @param pieces null when the line is to be dropped
   * @param unitPriceYen without tax; null when the line is to be dropped
   */
  @Schema(name = "AmendLine")
  record Line(
      @Schema(nullable = true) UUID lineId,
      @Schema(nullable = true) UUID listingId,
      @Schema(nullable = true) @Valid Wood wood,
      @Schema(nullable = true) PriceUnit priceUnit,
      @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer pieces,
      @Schema(nullable = true) @Min(1) @Max(1_000_000_000) Long unitPriceYen) {}

  /**
   * A charge of the order, or one to be added.
   *
   * @param chargeId null for a charge to be added
   * @param kind of a charge to be added
   * @param label of a charge to be added
   * @param taxPercent of a charge to be added; 10 when not said
   * @param amountYen without tax, of a discount what it takes off; null when the charge is to be dropped
   */
  @Schema(name = "AmendCharge")
  record Charged(
      @Schema(nullable = true) UUID chargeId,
      @Schema(nullable = true) ChargeKind kind,
      @Schema(nullable = true) @Size(max = 60) String label,
      @Schema(nullable = true) @Min(0) @Max(10) Integer taxPercent,
      @Schema(nullable = true) @Min(1) @Max(1_000_000_000) Long amountYen) {}
}
