package jp.kiba.trading.filter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps a way to look at the list under a name. */
record SaveFilter(@NotBlank @Size(max = 60) String name, @NotNull @Valid OrderWanted wanted) {}
