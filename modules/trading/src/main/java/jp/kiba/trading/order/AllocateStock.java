package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lots for the lines of an order, instead of what was set aside and is not shipped.
 *
 * @param seen the state of the allocations that the caller saw
 * @param lots a line that has none here has none set aside any more
 */
record AllocateStock(
    @NotNull @Min(0) Integer version,
    @NotNull @Min(0) Long seen,
    @NotNull @Size(max = 1000) List<@NotNull @Valid Lot> lots) {

  /** So many pieces of a lot for a line; none when 0. */
  @Schema(name = "AllocateLot")
  record Lot(@NotNull UUID lineId, @NotNull UUID lotId, @NotNull @Min(0) @Max(1_000_000) Integer pieces) {}
}
