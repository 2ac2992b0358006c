package jp.kiba.inventory.shopping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param version as it was seen; null for a new list */
record WriteList(
    @Schema(nullable = true, description = "As it was seen; needed to change a list") Integer version,
    @NotBlank @Size(max = 60) String name,
    @Schema(nullable = true) LocalDate neededBy,
    @Schema(nullable = true) @Pattern(regexp = "[0-4][0-9]") String deliverTo,
    @Schema(nullable = true) @Size(max = 500) String note,
    @NotEmpty @Size(max = MOST_LINES) List<@NotNull @Valid WantedLine> lines) {
  static final int MOST_LINES = 100;
}
