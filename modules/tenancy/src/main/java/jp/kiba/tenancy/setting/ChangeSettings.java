package jp.kiba.tenancy.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Replaces what was chosen. */
record ChangeSettings(@NotNull @Min(0) Integer version, @NotNull @Valid ChosenSettings chosen) {}
