package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A command that takes no more than a reason, which the other side reads. */
record Reasoned(@NotNull @Min(0) Integer version, @NotBlank @Size(max = 500) String reason) {}
