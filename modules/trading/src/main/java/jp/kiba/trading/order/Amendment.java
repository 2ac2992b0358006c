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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.amount.Amounts;

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

  /** @param added the lines that it would add
   *  @return what the order would come to, without tax */
  long totalOf(Order order, List<Line> added) {
    var changes = lines.stream().collect(Collectors.toMap(l -> l.lineId, Function.identity()));
    var charged = charges.stream().collect(Collectors.toMap(c -> c.chargeId, Function.identity()));
    var kept = order.active().stream().filter(l -> !changes.containsKey(l.id)).map(l -> new Amounts.Part(l.amountYen, l.taxPercent));
    var changed = order.active().stream().filter(l -> changes.containsKey(l.id) && changes.get(l.id).change == Change.CHANGED)
        .map(l -> new Amounts.Part(l.amount(changes.get(l.id).pieces, changes.get(l.id).unitPriceYen), l.taxPercent));
    var more = added.stream().map(l -> new Amounts.Part(l.amountYen, l.taxPercent));
    var stay = order.charges.stream().filter(c -> !c.dropped && !charged.containsKey(c.id)).map(Charge::part);
    var costs = charges.stream().filter(c -> c.amountYen != null).map(c -> new Amounts.Part(c.amountYen, c.taxPercent));
    return Amounts.of(Stream.of(kept, changed, more, stay, costs).flatMap(Function.identity()).toList()).netYen();
  }

  /** What both agreed to change is so from now on.
   *  @param added the lines that it adds
   *  @throws Problem 409 when more was shipped since */
  void change(Order order, List<Line> added) {
    lines.stream().filter(l -> l.change != Change.ADDED).forEach(l -> order.line(l.lineId, "lines").amend(l));
    order.lines.addAll(added);
    for (var charge : charges) {
      if (charge.change == Change.ADDED) {
        order.charges.add(new Charge(order, charge));
      } else {
        order.charge(charge.chargeId, "charges").amend(charge.amountYen);
      }
    }
    order.deliverOn(deliverOn);
    if (order.active().isEmpty()) {
      throw Problem.refused("lines", "trading.amendment-leaves-nothing");
    }
    order.total();
  }

  void end(ProposalStatus how, String why) {
    status = how;
    answeredAt = Now.instant();
    answer = why;
  }
}
