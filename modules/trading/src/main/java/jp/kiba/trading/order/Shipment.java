package jp.kiba.trading.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** Part of an order on its way. Dispatched by the seller → received by the buyer, once and whole. */
@Entity
@Table(name = "trade_shipment")
class Shipment {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "order_id")
  Order order;
  @Column(name = "shipment_no")
  int shipmentNo;
  @Column(name = "dispatched_on")
  LocalDate dispatchedOn;
  String vehicle;
  @Column(name = "received_at")
  Instant receivedAt;
  @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
  List<ShipmentLine> lines = new ArrayList<>();

  protected Shipment() {}

  Shipment(Order order, int shipmentNo, LocalDate dispatchedOn, String vehicle) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.shipmentNo = shipmentNo;
    this.dispatchedOn = dispatchedOn;
    this.vehicle = vehicle;
  }

  void receive(List<ReceiveShipment.Line> received) {
    if (receivedAt != null) {
      throw Problem.conflict("transition-not-allowed", "trading.received-already");
    }
    for (int i = 0; i < received.size(); i++) {
      var each = received.get(i);
      line(each.lineId(), "lines[" + i + "]").receive(each, "lines[" + i + "]");
    }
    if (lines.stream().anyMatch(l -> l.receivedPieces == null)) {
      throw Problem.refused("lines", "trading.every-line");
    }
    receivedAt = Now.instant();
  }

  /** Nobody counted in the time agreed: what was sent counts as received. */
  void receiveInFull() {
    for (var each : lines) {
      each.receivedPieces = each.pieces;
      each.line.receive(each.pieces, false);
    }
    receivedAt = Now.instant();
  }

  private ShipmentLine line(UUID lineId, String field) {
    return lines.stream().filter(l -> l.line.id.equals(lineId)).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".lineId", "trading.no-such-line"));
  }
}
