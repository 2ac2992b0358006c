package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the buyer would rather have. Lines that it does not name stay as they are.
 *
 * @param deliveryPlace null to leave it as it stands
 * @param deliverOn null to leave it as it stands
 * @param transport null to leave it as it stands
 * @param message to the seller
 */
record CounterOrder(
    @NotNull @Min(0) Integer version,
    @NotNull @Size(max = 200) List<@NotNull @Valid Line> lines,
    @Schema(nullable = true) @Size(max = 300) String deliveryPlace,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) Transport transport,
    @Schema(nullable = true) @Size(max = 500) String message) {

  /**
   * @param pieces null for as many as were asked for
   * @param unitPriceYen what we would pay, per unit of the line, without tax; null to leave the price as it stands
   * @param dropped whether we do without it; null for no
   */
  @Schema(name = "CounterLine")
  record Line(
      @NotNull UUID lineId,
      @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer pieces,
      @Schema(nullable = true) @Min(1) @Max(1_000_000_000) Long unitPriceYen,
      @Schema(nullable = true) Boolean dropped) {}

  Delivery delivery(Order now) {
    return Delivery.of(deliveryPlace == null ? now.deliveryPlace : deliveryPlace, deliverOn == null ? now.deliverOn : deliverOn,
        transport == null ? now.transport : transport);
  }
}
