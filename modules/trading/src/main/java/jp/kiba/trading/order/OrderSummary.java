package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in a list. Totals are without tax; the total is null while a price is on request. */
record OrderSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true, nullable = true) String number,
    @Schema(required = true) Side side,
    @Schema(required = true) OrderStatus status,
    @Schema(required = true, nullable = true, description = "Whose step it waits for; null at its end") Turn waiting,
    @Schema(required = true, description = "The day of delivery, or of the quotation, is over and the goods are not there") boolean overdue,
    @Schema(required = true) Counterparty counterparty,
    @Schema(required = true, nullable = true, description = "Of the first line") String species,
    @Schema(required = true) int lineCount,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true) BigDecimal totalM3,
    @Schema(required = true, nullable = true) LocalDate deliverOn,
    @Schema(required = true) Instant updatedAt,
    @Schema(required = true, description = "What the member at hand may do to many such orders at once") List<BulkCommand> bulk,
    @Schema(required = true) int version) {

  /** The other company, by its trade name. */
  record Counterparty(@Schema(required = true) UUID companyId, @Schema(required = true) String tradeName) {}

  static OrderSummary of(OrderRow row, Caller caller) {
    var o = row.order();
    var side = row.side();
    var other = new Counterparty(o.other(caller.tenant().id()), row.other());
    return new OrderSummary(o.id, o.number, side, o.status, row.turn(), row.overdue(Now.today()), other, row.species(), o.lineCount,
        o.totalYen, o.totalM3, o.deliverOn, o.updatedAt, bulk(o.status, side, caller.permissions()), o.version);
  }

  private static List<BulkCommand> bulk(OrderStatus status, Side side, Set<String> permissions) {
    return Stream.of(BulkCommand.values()).filter(c -> Transition.allowed(status, c.of(side), side))
        .filter(c -> permissions.contains(c.of(side).permission())).toList();
  }
}
