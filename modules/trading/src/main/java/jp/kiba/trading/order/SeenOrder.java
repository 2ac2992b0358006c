package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An order and the version of it that the member had before them. */
record SeenOrder(@NotNull UUID id, @NotNull @Min(0) Integer version) {}
