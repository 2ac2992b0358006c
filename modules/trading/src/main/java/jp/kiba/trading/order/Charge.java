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
import jp.kiba.trading.amount.Amounts;

/** What an order costs beside its lines, or a discount on all of it. Both have seen it: it is dropped, never deleted. */
@Entity
@Table(name = "trade_charge")
class Charge {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "order_id")
  Order order;
  @Column(name = "charge_no")
  int chargeNo;
  @Enumerated(EnumType.STRING)
  ChargeKind kind;
  String label;
  @Column(name = "amount_yen")
  long amountYen;
  @Column(name = "tax_percent")
  Integer taxPercent;
  boolean dropped;

  protected Charge() {}

  /** @param yen without tax, more than 0, also for a discount
   *  @param taxPercent ignored for a discount: it is off all rates */
  Charge(Order order, ChargeKind kind, String label, long yen, Integer taxPercent) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.chargeNo = order.charges.size() + 1;
    this.kind = kind;
    this.label = label;
    this.amountYen = kind == ChargeKind.DISCOUNT ? -yen : yen;
    this.taxPercent = kind == ChargeKind.DISCOUNT ? null : taxPercent;
  }

  /** One that both agreed to add. */
  Charge(Order order, AmendmentCharge added) {
    this.id = added.chargeId;
    this.order = order;
    this.chargeNo = order.charges.size() + 1;
    this.kind = added.kind;
    this.label = added.label;
    this.amountYen = added.amountYen;
    this.taxPercent = added.taxPercent;
  }

  /** @param yen as it is kept; null to drop it */
  void amend(Long yen) {
    dropped = yen == null;
    amountYen = yen == null ? amountYen : (long) yen;
  }

  void drop(boolean away) {
    dropped = away;
  }

  Amounts.Part part() {
    return new Amounts.Part(amountYen, taxPercent);
  }
}
