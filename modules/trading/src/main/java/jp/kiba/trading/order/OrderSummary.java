package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in a list. Totals are without tax; the total is null while a price is on request. */
record OrderSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true, nullable = true) String number,
    @Schema(required = true) Side side,
    @Schema(required = true) OrderStatus status,
    @Schema(required = true) Counterparty counterparty,
    @Schema(required = true) int lineCount,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true) BigDecimal totalM3,
    @Schema(required = true) Instant updatedAt,
    @Schema(required = true) int version) {

  /** The other company, by its trade name. */
  record Counterparty(@Schema(required = true) UUID companyId, @Schema(required = true) String tradeName) {}

  static OrderSummary of(Order o, UUID us) {
    var side = o.sideOf(us);
    var other = new Counterparty(o.other(us), side == Side.PURCHASE ? o.sellerName : o.buyerName);
    return new OrderSummary(o.id, o.number, side, o.status, other, o.lineCount, o.totalYen, o.totalM3, o.updatedAt, o.version);
  }
}
