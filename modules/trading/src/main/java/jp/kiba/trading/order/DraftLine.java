package jp.kiba.trading.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** So many pieces of what a listing offers. */
record DraftLine(@NotNull UUID listingId, @NotNull @Min(1) @Max(1_000_000) Integer pieces) {}
