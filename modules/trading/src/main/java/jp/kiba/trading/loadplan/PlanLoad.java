package jp.kiba.trading.loadplan;

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

/**
 * @param version 0 for a new plan
 * @param lines in the order in which they are loaded; they may be of several orders
 */
record PlanLoad(
    @NotNull @Min(0) Integer version,
    @NotNull UUID vehicleId,
    @NotNull LocalDate day,
    @NotNull @Size(max = 500) String note,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines) {

  @Schema(name = "PlanLoadLine")
  record Line(@NotNull UUID lineId, @NotNull @Min(1) @Max(1_000_000) Integer pieces) {}
}
