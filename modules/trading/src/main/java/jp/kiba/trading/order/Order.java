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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * A trade, the same record in the buyer's and in the seller's book. Draft (the buyer's alone) → requested ⇄ quoted → ordered
 * → confirmed → shipping → received → completed; cancelled from anywhere before confirmation. See {@link Transition}.
 */
@Entity(name = "TradeOrder")
@Table(name = "trade_order")
class Order {
  @Id
  UUID id;
  String number;
  UUID buyer;
  UUID seller;
  @Column(name = "buyer_name")
  String buyerName;
  @Column(name = "seller_name")
  String sellerName;
  @Enumerated(EnumType.STRING)
  OrderStatus status;
  @Column(name = "delivery_place")
  String deliveryPlace;
  @Column(name = "deliver_on")
  LocalDate deliverOn;
  @Column(name = "quote_valid_until")
  LocalDate quoteValidUntil;
  String remarks;
  @Column(name = "line_count")
  int lineCount;
  @Column(name = "total_yen")
  Long totalYen;
  @Column(name = "total_m3")
  BigDecimal totalM3;
  @Column(name = "created_at")
  Instant createdAt;
  @Column(name = "updated_at")
  Instant updatedAt;
  @Version
  int version;
  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("lineNo")
  List<Line> lines = new ArrayList<>();
  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("shipmentNo")
  List<Shipment> shipments = new ArrayList<>();
  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("stepNo")
  List<Step> steps = new ArrayList<>();

  protected Order() {}

  static Order draft(UUID buyer, String buyerName, UUID seller, String sellerName) {
    var order = new Order();
    order.id = UUID.randomUUID();
    order.buyer = buyer;
    order.buyerName = buyerName;
    order.seller = seller;
    order.sellerName = sellerName;
    order.status = OrderStatus.DRAFT;
    order.createdAt = Now.instant();
    return order;
  }

  Side sideOf(UUID company) {
    return company.equals(buyer) ? Side.PURCHASE : Side.SALE;
  }

  UUID other(UUID company) {
    return company.equals(buyer) ? seller : buyer;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  /** @throws Problem 409 when this side may not do that in this state */
  void allow(OrderCommand command, UUID by) {
    if (!Transition.allowed(status, command, sideOf(by))) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
  }

  /** What the draft is about; an earlier content is forgotten. */
  void compose(List<Line> wanted, String place, LocalDate on, String note) {
    lines.clear();
    lines.addAll(wanted);
    deliveryPlace = place;
    deliverOn = on;
    remarks = note;
    total();
  }

  /** Sets the number, once: a draft has none. */
  void number(String given) {
    if (number == null) {
      number = given;
    }
  }

  void quote(List<QuoteOrder.Line> prices, LocalDate validUntil) {
    for (int i = 0; i < prices.size(); i++) {
      line(prices.get(i).lineId(), "lines[" + i + "]").price(prices.get(i).unitPriceYen());
    }
    quoteValidUntil = validUntil;
    total();
  }

  /** An order is placed at known prices, and on a quotation only while that is valid. */
  void mustBePlaceable(LocalDate today) {
    if (totalYen == null) {
      throw Problem.refused("lines", "trading.price-on-request");
    }
    if (status == OrderStatus.QUOTED && quoteValidUntil != null && quoteValidUntil.isBefore(today)) {
      throw Problem.conflict("quote-expired", "trading.quote-expired");
    }
  }

  /** What one may order alone ends here; our own business, of which the seller learns nothing. */
  void mustNotExceed(long limitYen) {
    if (totalYen > limitYen) {
      throw Problem.unmet("approval-needed", "totalYen", "trading.approval-needed", totalYen, limitYen);
    }
  }

  void deliverOn(LocalDate date) {
    if (date != null) {
      deliverOn = date;
    }
  }

  boolean holdsStock() {
    return status == OrderStatus.ORDERED;
  }

  /** @return where a receipt leads: received once every line is settled and nothing is on its way */
  OrderStatus afterReceipt() {
    boolean all = lines.stream().allMatch(Line::settled) && shipments.stream().allMatch(s -> s.receivedAt != null);
    return all ? OrderStatus.RECEIVED : OrderStatus.SHIPPING;
  }

  /** Takes the step, notes it and renews the time, which makes the version go up whatever else changed. */
  void step(OrderCommand command, UUID by, OrderStatus to, String reason) {
    if (!Transition.allowed(status, command, sideOf(by), to)) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
    steps.add(new Step(this, steps.size() + 1, by, command, status, to, reason));
    status = to;
    updatedAt = Now.instant();
  }

  Line line(UUID lineId, String field) {
    return lines.stream().filter(l -> l.id.equals(lineId)).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".lineId", "trading.no-such-line"));
  }

  Shipment shipment(UUID shipmentId) {
    return shipments.stream().filter(s -> s.id.equals(shipmentId)).findFirst().orElseThrow(Problem::notFound);
  }

  private void total() {
    lineCount = lines.size();
    totalYen = lines.stream().anyMatch(l -> l.amountYen == null) ? null : lines.stream().mapToLong(l -> l.amountYen).sum();
    totalM3 = lines.stream().map(l -> l.volumeM3).reduce(BigDecimal.ZERO, BigDecimal::add);
    updatedAt = Now.instant();
  }
}
