package jp.kiba.trading.filter;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.trading.order.OrderSort;
import jp.kiba.trading.order.OrderStatus;
import jp.kiba.trading.order.Side;
import jp.kiba.trading.order.Turn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the list of orders is narrowed and sorted: its parameters, each null when nothing is said of it. */
record OrderWanted(
    @NotNull Side side,
    @Schema(nullable = true) OrderStatus status,
    @Schema(nullable = true) UUID counterparty,
    @Schema(nullable = true) Turn waiting,
    @NotNull Boolean overdue,
    @Schema(nullable = true) LocalDate dueFrom,
    @Schema(nullable = true) LocalDate dueTo,
    @Schema(nullable = true) LocalDate changedFrom,
    @Schema(nullable = true) LocalDate changedTo,
    @Schema(nullable = true) @Min(0) Long minYen,
    @Schema(nullable = true) @Min(0) Long maxYen,
    @Schema(nullable = true) @Size(max = 100) String q,
    @NotNull OrderSort sort) {}
