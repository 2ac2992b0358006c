package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leaves the yard now. */
record DispatchShipment(
    @NotNull @Min(0) Integer version,
    @NotNull LocalDate dispatchedOn,
    @Schema(nullable = true, description = "In words, where it is none of our vehicles") @Size(max = 100) String vehicle,
    @Schema(nullable = true, description = "One of our vehicles: the load must fit on it") UUID vehicleId,
    @Schema(nullable = true, description = "What the driver must know; the buyer reads it, too") @Size(max = 500) String driverNote,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  /** Pieces from a lot of ours, or from the lot that the listing came from when none is named. */
  @Schema(name = "DispatchLine")
  record Line(
      @NotNull UUID lineId,
      @Schema(nullable = true) UUID lotId,
      @NotNull @Min(1) @Max(1_000_000) Integer pieces,
      @Schema(nullable = true) @Size(min = 1, max = 300) String originUnverifiedReason) {}
}
