package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.tenancy.api.PartnerContact;
import jp.kiba.trading.amount.RateTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as one of its two sides sees it. Amounts in whole yen without tax; null while a price is on request. */
@Schema(name = "Order")
record OrderView(
    @Schema(required = true) UUID id,
    @Schema(required = true, nullable = true) String number,
    @Schema(required = true) Side side,
    @Schema(required = true) OrderStatus status,
    @Schema(required = true) int version,
    @Schema(required = true) OrderCounterparty counterparty,
    @Schema(required = true) String deliveryPlace,
    @Schema(required = true, nullable = true) LocalDate deliverOn,
    @Schema(required = true) Transport transport,
    @Schema(required = true) int revisionNo,
    @Schema(required = true, nullable = true) UUID splitFrom,
    @Schema(required = true, nullable = true) LocalDate quoteValidUntil,
    @Schema(required = true) String remarks,
    @Schema(required = true, nullable = true, description = "Who asks to call it off, while the other has not answered") Side cancellationAskedBy,
    @Schema(required = true, nullable = true, description = "Who wants it changed, while the other has not answered") Side amendmentAskedBy,
    @Schema(required = true) int openClaims,
    @Schema(required = true, description = "What open claims are about, without tax") long disputedYen,
    @Schema(required = true, nullable = true, description = "When the next shipment is to leave") LocalDate shipPlannedOn,
    @Schema(required = true) List<OrderLine> lines,
    @Schema(required = true) List<OrderCharge> charges,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true) List<RateTotal> rates,
    @Schema(required = true) BigDecimal totalM3,
    @Schema(required = true) List<ShipmentView> shipments,
    @Schema(required = true) List<HistoryEntry> history,
    @Schema(required = true) List<CommandView> commands) {

  /** The other company; its contact while the two are partners. */
  record OrderCounterparty(
      @Schema(required = true) UUID companyId,
      @Schema(required = true) String tradeName,
      @Schema(required = true, nullable = true) PartnerContact contact) {}

  /** A line; dropped when it is no longer part of the order. */
  record OrderLine(
      @Schema(required = true) UUID id,
      @Schema(required = true) int lineNo,
      @Schema(required = true, nullable = true) UUID listingId,
      @Schema(required = true, nullable = true) String description,
      @Schema(required = true) Wood wood,
      @Schema(required = true) int pieces,
      @Schema(required = true, nullable = true) Integer wantedPieces,
      @Schema(required = true) BigDecimal volumeM3,
      @Schema(required = true) String volumeRule,
      @Schema(required = true) PriceUnit priceUnit,
      @Schema(required = true, nullable = true) Long unitPriceYen,
      @Schema(required = true, nullable = true) Long amountYen,
      @Schema(required = true) int taxPercent,
      @Schema(required = true, nullable = true) Answer answer,
      @Schema(required = true, nullable = true) UUID alternativeTo,
      @Schema(required = true) boolean dropped,
      @Schema(required = true) int shippedPieces,
      @Schema(required = true) int receivedPieces,
      @Schema(required = true) boolean closedShort,
      @Schema(required = true, description = "More pieces than open may be shipped, within the tolerance") int mostPieces,
      @Schema(required = true) BigDecimal tolerancePercent) {}

  /** Freight and the like, without tax; a discount is negative, has no rate of its own, and is split over those there are. */
  record OrderCharge(
      @Schema(required = true) UUID id,
      @Schema(required = true) ChargeKind kind,
      @Schema(required = true) String label,
      @Schema(required = true) long amountYen,
      @Schema(required = true, nullable = true) Integer taxPercent,
      @Schema(required = true) boolean dropped) {}

  /** A shipment; received when receivedAt is there. */
  @Schema(name = "Shipment")
  record ShipmentView(
      @Schema(required = true) UUID id,
      @Schema(required = true) int shipmentNo,
      @Schema(required = true) LocalDate dispatchedOn,
      @Schema(required = true, nullable = true) LocalDate plannedOn,
      @Schema(required = true, nullable = true) String vehicle,
      @Schema(required = true, nullable = true) String driverNote,
      @Schema(required = true, nullable = true, description = "Estimated from the species") Integer weightKg,
      @Schema(required = true, nullable = true) String receiptNote,
      @Schema(required = true) List<UUID> photos,
      @Schema(required = true, nullable = true) Instant receivedAt,
      @Schema(required = true) List<ShipmentLineView> lines) {}

  /** What of a line a shipment carries. */
  @Schema(name = "ShipmentLine")
  record ShipmentLineView(
      @Schema(required = true) UUID lineId,
      @Schema(required = true) int pieces,
      @Schema(required = true) BigDecimal volumeM3,
      @Schema(required = true, nullable = true) String originEvidence,
      @Schema(required = true, nullable = true) String originUnverifiedReason,
      @Schema(required = true) List<PassedOrigin> origins,
      @Schema(required = true, nullable = true) Integer receivedPieces,
      @Schema(required = true, nullable = true) BigDecimal receivedM3,
      @Schema(required = true, nullable = true) Integer damagedPieces,
      @Schema(required = true, nullable = true) String differenceNote) {}

  /** A step of the trade, the same on both sides; byUs is null for what neither side did alone: time ran out, or both agreed. */
  record HistoryEntry(
      @Schema(required = true) Instant at,
      @Schema(required = true, nullable = true) Boolean byUs,
      @Schema(required = true) OrderCommand command,
      @Schema(required = true, nullable = true) OrderStatus from,
      @Schema(required = true) OrderStatus to,
      @Schema(required = true, nullable = true) String reason) {}

  static OrderView of(Order o, UUID us, PartnerContact contact, OriginSnapshots snapshots,
      List<CommandView> commands) {
    var side = o.sideOf(us);
    return new OrderView(o.id, o.number, side, o.status, o.version,
        new OrderCounterparty(o.other(us), side == Side.PURCHASE ? o.sellerName : o.buyerName, contact),
        o.deliveryPlace, o.deliverOn, o.transport, o.revisionNo, o.splitFrom, o.quoteValidUntil, o.remarks,
        o.cancellationAskedBy == null ? null : o.sideOf(o.cancellationAskedBy),
        o.amendmentAskedBy == null ? null : o.sideOf(o.amendmentAskedBy), o.openClaims, o.disputedYen, o.shipPlannedOn,
        o.lines.stream().map(OrderView::line).toList(), o.charges.stream().map(OrderView::charge).toList(),
        o.totalYen, o.amounts().rates(), o.totalM3, o.shipments.stream().map(s -> shipment(s, snapshots)).toList(),
        o.steps.stream().map(s -> new HistoryEntry(s.at, !s.command.offered() ? null : s.company.equals(us), s.command, s.from, s.to, s.reason)).toList(),
        commands);
  }

  private static OrderLine line(Line l) {
    return new OrderLine(l.id, l.lineNo, l.listingId, l.description, l.wood.wood(), l.pieces, l.wantedPieces, l.volumeM3,
        l.wood.volumeRule(), l.priceUnit, l.unitPriceYen, l.amountYen, l.taxPercent, l.answer, l.alternativeTo, l.dropped,
        l.shippedPieces, l.receivedPieces, l.closedShort, l.most(), l.tolerancePercent);
  }

  private static OrderCharge charge(Charge c) {
    return new OrderCharge(c.id, c.kind, c.label, c.amountYen, c.taxPercent, c.dropped);
  }

  private static ShipmentView shipment(Shipment s, OriginSnapshots snapshots) {
    return new ShipmentView(s.id, s.shipmentNo, s.dispatchedOn, s.plannedOn, s.vehicle, s.driverNote, s.weightKg, s.receiptNote,
        Photos.read(s.photos), s.receivedAt, s.lines.stream()
        .map(l -> new ShipmentLineView(l.line.id, l.pieces, l.volumeM3, l.originEvidence, l.originUnverifiedReason,
            snapshots.read(l.origins), l.receivedPieces, l.receivedM3, l.damagedPieces, l.differenceNote)).toList());
  }
}
