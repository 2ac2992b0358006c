package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes some of a lot a lot of its own, at the same place. */
record SplitLot(
    @NotNull Integer version,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true, description = "Of the new lot; null: the old one with -2, -3, …") @Size(min = 1, max = 40) String lotNumber,
    @Schema(nullable = true) @Size(max = 500) String note) {}
