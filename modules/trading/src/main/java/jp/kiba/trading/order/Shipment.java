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
  /** When it was to leave, as the seller had said; null when it had not. */
  @Column(name = "planned_on")
  LocalDate plannedOn;
  @Column(name = "driver_note")
  String driverNote;
  /** Estimated from the species. */
  @Column(name = "weight_kg")
  Integer weightKg;
  @Column(name = "receipt_note")
  String receiptNote;
  String photos = "";
  @Column(name = "received_at")
  Instant receivedAt;
  @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
  List<ShipmentLine> lines = new ArrayList<>();

  protected Shipment() {}

  Shipment(Order order, int shipmentNo, DispatchShipment command) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.shipmentNo = shipmentNo;
    this.dispatchedOn = command.dispatchedOn();
    this.vehicle = command.vehicle();
    this.driverNote = command.driverNote();
    this.plannedOn = order.shipPlannedOn;
  }

  /** @param itsPhotos ids of files of the order, between commas */
  void receive(List<ReceiveShipment.Line> received, String note, String itsPhotos) {
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
    receiptNote = note;
    photos = itsPhotos;
    receivedAt = Now.instant();
  }

  /** Nobody counted in the time agreed: what was sent counts as received. */
  void receiveInFull() {
    lines.forEach(ShipmentLine::receiveInFull);
    receivedAt = Now.instant();
  }

  ShipmentLine line(UUID lineId, String field) {
    return lines.stream().filter(l -> l.line.id.equals(lineId)).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".lineId", "trading.no-such-line"));
  }
}
