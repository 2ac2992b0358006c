package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the next shipment is to leave; null takes the plan back. */
record PlanShipment(@NotNull @Min(0) Integer version, @Schema(nullable = true) LocalDate plannedOn) {}
