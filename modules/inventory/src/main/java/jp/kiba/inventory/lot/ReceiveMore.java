package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More of the same wood into a lot that is there. */
record ReceiveMore(
    @NotNull Integer version,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true, description = "Of these pieces together") @Min(0) @Max(999_999_999_999L) Long costYen,
    @Schema(nullable = true) @Size(max = 500) String note) {}
