package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a lot to another place, or some of it: that becomes a lot of its own. */
record MoveLot(
    @NotNull Integer version,
    @NotNull UUID placeId,
    @Schema(nullable = true, description = "null: all") @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true, description = "Of the new lot; null: the old one with -2, -3, …") @Size(min = 1, max = 40) String lotNumber,
    @Schema(nullable = true) @Size(max = 500) String note) {}
