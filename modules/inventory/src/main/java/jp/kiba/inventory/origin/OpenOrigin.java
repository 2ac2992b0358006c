package jp.kiba.inventory.origin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Opens a record. */
record OpenOrigin(@NotNull @Valid OriginFacts origin) {}
