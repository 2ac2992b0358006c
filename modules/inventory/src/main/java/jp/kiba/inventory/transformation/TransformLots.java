package jp.kiba.inventory.transformation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was sawn, peeled, glued or cut, and what became of it. */
record TransformLots(
    @NotNull @PastOrPresent LocalDate performedOn,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Input> inputs,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Output> outputs,
    @Schema(nullable = true, description = "Bark, chips, sawdust") @Size(max = 200) String byProduct,
    @Schema(nullable = true) @Size(max = 500) String note,
    @Schema(description = "Whether what the inputs cost goes over to the outputs, by volume; left out: no") Boolean carryCost) {

  TransformLots {
    carryCost = carryCost != null && carryCost;
  }

  /** Pieces of a lot. */
  @Schema(name = "TransformInput")
  record Input(@NotNull UUID lotId, @NotNull Integer version, @NotNull @Min(1) @Max(1_000_000) Integer pieces) {}

  /** A new lot. */
  @Schema(name = "TransformOutput")
  record Output(
      @NotBlank @Size(max = 40) String lotNumber,
      @NotNull @Valid Wood wood,
      @NotNull @Min(1) @Max(1_000_000) Integer pieces,
      @NotNull UUID placeId) {}
}
