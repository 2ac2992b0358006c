package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts the book right by a difference, and says why. */
record AdjustLot(
    @NotNull Integer version,
    @NotNull @Min(-1_000_000) @Max(1_000_000) @Schema(description = "Pieces more, or with a minus less; not 0") Integer difference,
    @NotNull AdjustmentCode code,
    @Schema(nullable = true, description = "Needed with OTHER") @Size(max = 500) String note) {}
