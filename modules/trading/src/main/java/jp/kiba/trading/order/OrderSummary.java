package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in a list. Totals are without tax; the total is null while a price is on request. */
public record OrderSummary(
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

  /** From the columns, as seen by one of the two. */
  public OrderSummary(UUID us, UUID id, String number, UUID buyer, String buyerName, UUID seller, String sellerName,
      OrderStatus status, int lineCount, Long totalYen, BigDecimal totalM3, Instant updatedAt, int version) {
    this(id, number, us.equals(buyer) ? Side.PURCHASE : Side.SALE, status,
        us.equals(buyer) ? new Counterparty(seller, sellerName) : new Counterparty(buyer, buyerName),
        lineCount, totalYen, totalM3, updatedAt, version);
  }
}
