package jp.kiba.inventory.transformation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes it back, with the reason that the ledger shows. */
record ReverseTransformation(@NotNull Integer version, @NotBlank @Size(max = 500) String reason) {}
