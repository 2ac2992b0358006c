package jp.kiba.inventory.stocktake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wood that lies there and that no lot is known of. */
record FindLot(
    @NotBlank @Size(max = 40) String lotNumber,
    @NotNull @Valid Wood wood,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true) @Size(max = 200) String note) {}
