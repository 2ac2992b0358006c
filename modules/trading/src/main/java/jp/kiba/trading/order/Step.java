package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** One step of an order as both sides see it. Names the company that acted, never the person. */
@Entity
@Table(name = "trade_step")
class Step {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "order_id")
  Order order;
  @Column(name = "step_no")
  int stepNo;
  Instant at;
  UUID company;
  @Enumerated(EnumType.STRING)
  OrderCommand command;
  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  OrderStatus from;
  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  OrderStatus to;
  String reason;

  protected Step() {}

  Step(Order order, int stepNo, UUID company, OrderCommand command, OrderStatus from, OrderStatus to, String reason) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.stepNo = stepNo;
    this.at = Now.instant();
    this.company = company;
    this.command = command;
    this.from = from;
    this.to = to;
    this.reason = reason;
  }
}
