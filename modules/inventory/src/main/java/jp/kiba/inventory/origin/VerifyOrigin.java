package jp.kiba.inventory.origin;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.inventory.api.Legality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What looking at the evidence came to, and why. */
record VerifyOrigin(
    @NotNull @Min(0) Integer version,
    @NotNull Legality legality,
    @Schema(description = "The direct buyer reads it: name no supplier") @NotBlank @Size(max = 300) String reason) {}
