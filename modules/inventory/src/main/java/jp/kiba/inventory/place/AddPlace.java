package jp.kiba.inventory.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where stock may lie from now on. */
record AddPlace(
    @NotBlank @Size(max = 200) String name,
    @NotNull PlaceKind kind,
    @Schema(nullable = true) @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String prefecture,
    @Schema(nullable = true) @Size(max = 500) String note) {}
