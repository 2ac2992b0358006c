package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** What of a line a shipment carries, with the evidence of its origin or the stated reason why there is none (Clean Wood Act). */
@Entity
@Table(name = "trade_shipment_line")
class ShipmentLine {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @ManyToOne
  @JoinColumn(name = "shipment_id")
  Shipment shipment;
  @ManyToOne
  @JoinColumn(name = "line_id")
  Line line;
  int pieces;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;
  @Column(name = "origin_evidence")
  String originEvidence;
  @Column(name = "origin_unverified_reason")
  String originUnverifiedReason;
  /** What the seller passed on, as it was: see OriginSnapshots. */
  String origins;
  @Column(name = "received_pieces")
  Integer receivedPieces;
  @Column(name = "received_m3")
  BigDecimal receivedM3;
  @Column(name = "damaged_pieces")
  Integer damagedPieces;
  @Column(name = "difference_note")
  String differenceNote;

  protected ShipmentLine() {}

  ShipmentLine(Shipment shipment, Line line, int pieces, String originEvidence, String originUnverifiedReason) {
    this.id = UUID.randomUUID();
    this.orderId = shipment.order.id;
    this.shipment = shipment;
    this.line = line;
    this.pieces = pieces;
    this.volumeM3 = line.wood.volume(pieces);
    this.originEvidence = originEvidence;
    this.originUnverifiedReason = originUnverifiedReason;
  }

  void receiveInFull() {
    receivedPieces = pieces;
    receivedM3 = volumeM3;
    damagedPieces = 0;
    line.receive(pieces, false);
  }

  void receive(ReceiveShipment.Line received, String field) {
    if (receivedPieces != null) {
      throw Problem.refused(field + ".lineId", "trading.line-twice");
    }
    if (received.damaged() > received.receivedPieces()) {
      throw Problem.refused(field + ".damagedPieces", "trading.more-damaged-than-received", received.receivedPieces());
    }
    receivedPieces = received.receivedPieces();
    receivedM3 = line.wood.volume(receivedPieces);
    damagedPieces = received.damaged();
    differenceNote = received.note();
    line.receive(receivedPieces, received.closeShort());
  }
}
