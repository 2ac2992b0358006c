package jp.kiba.inventory.importing;

import jakarta.validation.constraints.NotNull;

/** Brings the rows in. */
record ApplyImport(@NotNull Integer version, @NotNull ImportMode mode) {}
