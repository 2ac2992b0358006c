package jp.kiba.trading.filter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another name or another content. */
record ChangeFilter(@NotNull @Min(0) Integer version, @NotBlank @Size(max = 60) String name, @NotNull @Valid OrderWanted wanted) {}
