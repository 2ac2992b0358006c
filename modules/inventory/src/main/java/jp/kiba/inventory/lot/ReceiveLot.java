package jp.kiba.inventory.lot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Wood;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a lot into stock. A log has {@code log}, every other kind {@code board}. */
record ReceiveLot(
    @NotBlank @Size(max = 40) String lotNumber,
    @NotNull Kind kind,
    @NotBlank @Size(max = 40) String species,
    @NotBlank @Size(max = 40) String grade,
    @Schema(nullable = true) @Valid Board board,
    @Schema(nullable = true) @Valid Log log,
    @Schema(nullable = true) Drying drying,
    @Schema(nullable = true) @Min(1) @Max(200) Integer moisturePercent,
    @Schema(nullable = true) Surface surface,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @NotBlank @Size(max = 200) String place,
    @Schema(nullable = true) @Size(max = 200) String harvestArea,
    @Schema(nullable = true) @Size(max = 200) String legalityEvidence,
    @Schema(nullable = true) @Min(0) @Max(999_999_999_999L) Long costYen) {

  Wood wood() {
    return new Wood(kind, species, grade, board, log, drying, moisturePercent, surface);
  }
}
