package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Calls the order off: the buyer cancels, the seller declines. The other side reads the reason. */
record CancelOrder(@NotNull @Min(0) Integer version, @NotBlank @Size(max = 500) String reason) {}
