package jp.kiba.inventory.lot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a lot into stock. */
record ReceiveLot(
    @NotBlank @Size(max = 40) String lotNumber,
    @NotNull @Valid Wood wood,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true) UUID placeId,
    @Schema(nullable = true, description = "Name of the place, which is added when there is none; not with placeId") @Size(max = 200) String place,
    @Schema(nullable = true) @Size(max = 200) String harvestArea,
    @Schema(nullable = true) @Size(max = 200) String legalityEvidence,
    @Schema(nullable = true) @Min(0) @Max(999_999_999_999L) Long costYen) {}
