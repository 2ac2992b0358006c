package jp.kiba.trading.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.trading.order.OrderStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders of one side that are on, by whom they wait for. An order that is late stands under its turn as well. */
@Schema(name = "OrderBoard")
record OrderBoard(
    @Schema(required = true) Pile us,
    @Schema(required = true) Pile them,
    @Schema(required = true) Pile overdue) {

  /** How many there are, and the first few: those that are due first. */
  @Schema(name = "OrderPile")
  record Pile(@Schema(required = true) long count, @Schema(required = true) List<PiledOrder> first) {}

  /** An order of a pile. The total is without tax, null while a price is on request. */
  record PiledOrder(
      @Schema(required = true) UUID id,
      @Schema(required = true, nullable = true) String number,
      @Schema(required = true) OrderStatus status,
      @Schema(required = true) String counterparty,
      @Schema(required = true) int lineCount,
      @Schema(required = true, nullable = true) Long totalYen,
      @Schema(required = true, nullable = true) LocalDate deliverOn) {}
}
