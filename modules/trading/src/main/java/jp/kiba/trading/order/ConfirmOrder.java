package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.kiba.inventory.api.Allocations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seller takes the order; with another delivery date, or the buyer's when null. Lots are set aside for it: where nothing is
 *  said, those that were offered. */
record ConfirmOrder(
    @NotNull @Min(0) Integer version,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) Allocations.Way allocation) {}
