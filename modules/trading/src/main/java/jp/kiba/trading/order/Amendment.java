package jp.kiba.trading.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/**
 * What one side wants changed of a confirmed order. Proposed → accepted, refused, or withdrawn by who proposed it; only when it is
 * accepted the order changes. Written once: the answer is all that is added later.
 */
@Entity(name = "TradeAmendment")
@Table(name = "trade_amendment")
class Amendment {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "amendment_no")
  int amendmentNo;
  UUID company;
  Instant at;
  String reason;
  @Enumerated(EnumType.STRING)
  ProposalStatus status;
  @Column(name = "answered_at")
  Instant answeredAt;
  String answer;
  @Column(name = "deliver_on_before")
  LocalDate deliverOnBefore;
  @Column(name = "deliver_on")
  LocalDate deliverOn;
  @Column(name = "total_yen_before")
  long totalYenBefore;
  @Column(name = "total_yen")
  long totalYen;
  @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  List<AmendmentLine> lines = new ArrayList<>();
  @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  List<AmendmentCharge> charges = new ArrayList<>();

  protected Amendment() {}

  Amendment(Order order, int amendmentNo, UUID company, String reason, LocalDate deliverOn) {
    this.id = UUID.randomUUID();
    this.orderId = order.id;
    this.amendmentNo = amendmentNo;
    this.company = company;
    this.at = Now.instant();
    this.reason = reason;
    this.status = ProposalStatus.PROPOSED;
    this.deliverOnBefore = order.deliverOn;
    this.deliverOn = deliverOn == null || deliverOn.equals(order.deliverOn) ? null : deliverOn;
    this.totalYenBefore = order.totalYen;
    this.totalYen = order.totalYen;
  }

  boolean changesNothing() {
    return lines.isEmpty() && charges.isEmpty() && deliverOn == null;
  }

  void end(ProposalStatus how, String why) {
    status = how;
    answeredAt = Now.instant();
    answer = why;
  }
}
