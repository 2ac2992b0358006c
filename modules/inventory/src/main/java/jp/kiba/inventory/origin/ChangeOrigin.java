package jp.kiba.inventory.origin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Corrects a record. Another fact is to be verified anew; what was shipped already keeps what it said. */
record ChangeOrigin(@NotNull @Min(0) Integer version, @NotNull @Valid OriginFacts origin) {}
