package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seller takes the order; with another delivery date, or the buyer's when null. */
record ConfirmOrder(@NotNull @Min(0) Integer version, @Schema(nullable = true) LocalDate deliverOn) {}
