package jp.kiba.inventory.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.kiba.inventory.mapping.Mapping;

/** Says how the table is read. Remembered for tables with the same headers once it was tried. */
record MapImport(
    @NotNull Integer version,
    @NotNull @Valid Mapping mapping) {}
