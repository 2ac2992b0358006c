package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.kiba.inventory.api.Allocations;

/** What the lines of an order still lack is set aside by itself. */
record FillAllocation(@NotNull @Min(0) Integer version, @NotNull Allocations.Way way) {}
