package jp.kiba.trading.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side wanted changed, with what was before, and the answer. Amounts in whole yen without tax. */
@Schema(name = "Amendment")
record AmendmentView(
    @Schema(required = true) UUID id,
    @Schema(required = true) int amendmentNo,
    @Schema(required = true) boolean byUs,
    @Schema(required = true) Instant at,
    @Schema(required = true) String reason,
    @Schema(required = true) ProposalStatus status,
    @Schema(required = true, nullable = true) Instant answeredAt,
    @Schema(required = true, nullable = true) String answer,
    @Schema(required = true, nullable = true) LocalDate deliverOnBefore,
    @Schema(required = true, nullable = true, description = "Null when the date is to stay") LocalDate deliverOn,
    @Schema(required = true) long totalYenBefore,
    @Schema(required = true) long totalYen,
    @Schema(required = true) List<AmendmentLineView> lines,
    @Schema(required = true) List<AmendmentChargeView> charges) {

  /** @param lineNo null for a line that was to be added
   *  @param pieces null for a line that is to be dropped */
  @Schema(name = "AmendmentLine")
  record AmendmentLineView(
      @Schema(required = true) UUID lineId,
      @Schema(required = true, nullable = true) Integer lineNo,
      @Schema(required = true) Change change,
      @Schema(required = true) Wood wood,
      @Schema(required = true) PriceUnit priceUnit,
      @Schema(required = true, nullable = true) Integer piecesBefore,
      @Schema(required = true, nullable = true) Integer pieces,
      @Schema(required = true, nullable = true) Long unitPriceYenBefore,
      @Schema(required = true, nullable = true) Long unitPriceYen) {}

  /** @param amountYen null for a charge that is to be dropped */
  @Schema(name = "AmendmentCharge")
  record AmendmentChargeView(
      @Schema(required = true) UUID chargeId,
      @Schema(required = true) Change change,
      @Schema(required = true) ChargeKind kind,
      @Schema(required = true) String label,
      @Schema(required = true, nullable = true) Integer taxPercent,
      @Schema(required = true, nullable = true) Long amountYenBefore,
      @Schema(required = true, nullable = true) Long amountYen) {}

  static AmendmentView of(Amendment a, Order order, UUID us, Function<String, Wood> wood) {
    var lines = order.lines.stream().collect(Collectors.toMap(l -> l.id, Function.identity()));
    return new AmendmentView(a.id, a.amendmentNo, a.company.equals(us), a.at, a.reason, a.status, a.answeredAt, a.answer,
        a.deliverOnBefore, a.deliverOn, a.totalYenBefore, a.totalYen, a.lines.stream().map(l -> line(l, lines, wood)).toList(),
        a.charges.stream().map(c -> new AmendmentChargeView(c.chargeId, c.change, c.kind, c.label, c.taxPercent, c.amountYenBefore,
            c.amountYen)).toList());
  }

  private static AmendmentLineView line(AmendmentLine l, Map<UUID, Line> lines, Function<String, Wood> wood) {
    var ordered = lines.get(l.lineId);
    return l.change == Change.ADDED
        ? new AmendmentLineView(l.lineId, null, l.change, wood.apply(l.wood), l.priceUnit, null, l.pieces, null, l.unitPriceYen)
        : new AmendmentLineView(l.lineId, ordered.lineNo, l.change, ordered.wood.wood(), ordered.priceUnit, l.piecesBefore, l.pieces,
            l.unitPriceYenBefore, l.unitPriceYen);
  }
}
