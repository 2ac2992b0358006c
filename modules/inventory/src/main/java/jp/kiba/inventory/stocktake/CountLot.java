package jp.kiba.inventory.stocktake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of a lot. */
record CountLot(
    @NotNull @Schema(description = "Of the line; 0 when it was not counted yet") Integer version,
    @Schema(nullable = true, description = "null: not counted after all") @Min(0) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true) @Size(max = 200) String note) {}
