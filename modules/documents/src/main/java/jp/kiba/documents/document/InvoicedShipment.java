package jp.kiba.documents.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an invoice of ours asks for a shipment: no other one can. */
@Entity
@Table(name = "invoiced_shipment")
class InvoicedShipment {
  @Id
  @Column(name = "shipment_id")
  UUID shipmentId;
  @Column(name = "document_id")
  UUID documentId;
  @Column(name = "net_yen")
  long netYen;

  protected InvoicedShipment() {}

  InvoicedShipment(UUID shipmentId, UUID documentId, long netYen) {
    this.shipmentId = shipmentId;
    this.documentId = documentId;
    this.netYen = netYen;
  }
}
