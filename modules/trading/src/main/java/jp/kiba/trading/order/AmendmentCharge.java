package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is to become of one charge. */
@Entity(name = "TradeAmendmentCharge")
@Table(name = "trade_amendment_charge")
class AmendmentCharge {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @ManyToOne
  @JoinColumn(name = "amendment_id")
  Amendment amendment;
  int position;
  /** Of the charge as it is, or as it will be. */
  @Column(name = "charge_id")
  UUID chargeId;
  @Enumerated(EnumType.STRING)
  Change change;
  @Enumerated(EnumType.STRING)
  ChargeKind kind;
  String label;
  @Column(name = "tax_percent")
  Integer taxPercent;
  @Column(name = "amount_yen_before")
  Long amountYenBefore;
  @Column(name = "amount_yen")
  Long amountYen;

  protected AmendmentCharge() {}

  /** @param before null for one to be added
   *  @param after null for one to be dropped */
  AmendmentCharge(Amendment amendment, Charge before, Charge after) {
    var either = before == null ? after : before;
    this.id = UUID.randomUUID();
    this.orderId = amendment.orderId;
    this.amendment = amendment;
    this.position = amendment.charges.size() + 1;
    this.chargeId = either.id;
    this.change = before == null ? Change.ADDED : after == null ? Change.DROPPED : Change.CHANGED;
    this.kind = either.kind;
    this.label = either.label;
    this.taxPercent = either.taxPercent;
    this.amountYenBefore = before == null ? null : (Long) before.amountYen;
    this.amountYen = after == null ? null : (Long) after.amountYen;
  }
}
