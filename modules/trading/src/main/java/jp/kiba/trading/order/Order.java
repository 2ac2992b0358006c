package jp.kiba.trading.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Stock;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.trading.amount.Amounts;

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
  @Enumerated(EnumType.STRING)
  Transport transport = Transport.SELLER_DELIVERS;
  /** Of the latest revision; 0 before there is one. */
  @Column(name = "revision_no")
  int revisionNo;
  /** The order whose other lines were accepted without these. */
  @Column(name = "split_from")
  @Convert(converter = NullableUuid.class)
  UUID splitFrom;
  @Column(name = "quote_valid_until")
  LocalDate quoteValidUntil;
  String remarks;
  /** The company that asks to call it off while the other has not answered. */
  @Convert(converter = NullableUuid.class)
  @Column(name = "cancellation_asked_by")
  UUID cancellationAskedBy;
  /** The company that wants it changed while the other has not answered. */
  @Convert(converter = NullableUuid.class)
  @Column(name = "amendment_asked_by")
  UUID amendmentAskedBy;
  @Column(name = "open_claims")
  int openClaims;
  /** So many days after everything was received something may be found wrong with it; frozen when the order is confirmed. */
  @Column(name = "claim_days")
  int claimDays = Terms.USUAL_CLAIM_DAYS;
  /** What open claims are about, without tax: so much waits, and no more. */
  @Column(name = "disputed_yen")
  long disputedYen;
  /** When the next shipment is to leave; null while the seller has not said. */
  @Column(name = "ship_planned_on")
  LocalDate shipPlannedOn;
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
  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("chargeNo")
  List<Charge> charges = new ArrayList<>();
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

  /** @throws Problem when this side may not do that in this state (409), or something of the order forbids it: see {@link Guard} */
  void allow(OrderCommand command, UUID by) {
    var today = Now.today();
    for (var guard : Transition.any(status, command, sideOf(by)).orElseThrow(Order::notAllowed).guards()) {
      if (!guard.holds(this, today)) {
        throw guard.refusal();
      }
    }
  }

  /** As {@link #allow}, before what the guards look at is settled.
   *  @throws Problem 409 when this side may not do that in this state */
  void permit(OrderCommand command, UUID by) {
    if (Transition.any(status, command, sideOf(by)).isEmpty()) {
      throw notAllowed();
    }
  }

  private static Problem notAllowed() {
    return Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
  }

  /** What the draft is about; an earlier content is forgotten. */
  void compose(List<Line> wanted, Delivery delivery, String note) {
    lines.clear();
    lines.addAll(wanted);
    deliver(delivery);
    remarks = note;
    total();
  }

  void deliver(Delivery delivery) {
    deliveryPlace = delivery.place();
    deliverOn = delivery.on();
    transport = delivery.transport();
  }

  /** Sets the number, once: a draft has none. */
  void number(String given) {
    if (number == null) {
      number = given;
    }
  }

  /** What it costs beside its lines is this from now on: what was there before is dropped, and stays where it is the same. */
  void charge(List<QuoteOrder.Charge> wanted) {
    var left = new ArrayList<>(wanted);
    charges.forEach(c -> c.drop(!left.removeIf(once(w -> w.is(c)))));
    left.forEach(w -> charges.add(new Charge(this, w.kind(), w.label().strip(), w.amountYen(), w.rate())));
  }

  private static <T> Predicate<T> once(Predicate<T> test) {
    var found = new AtomicBoolean();
    return each -> !found.get() && test.test(each) && found.compareAndSet(false, true);
  }

  /** Makes an order of what of this quotation is not taken now; the lines stay here as dropped ones.
   *  @param taken the lines that are */
  Order split(Set<Line> taken) {
    var rest = draft(buyer, buyerName, seller, sellerName);
    rest.status = status;
    rest.splitFrom = id;
    rest.deliveryPlace = deliveryPlace;
    rest.deliverOn = deliverOn;
    rest.transport = transport;
    rest.remarks = remarks;
    rest.quoteValidUntil = quoteValidUntil;
    active().stream().filter(l -> !taken.contains(l)).forEach(l -> rest.lines.add(l.under(rest, rest.lines.size() + 1)));
    rest.total();
    return rest;
  }

  /** @return the number of the version that is being kept */
  int nextRevision() {
    return ++revisionNo;
  }

  void quoteIsValidUntil(LocalDate day) {
    quoteValidUntil = day;
  }

  /** Only these are part of the order any more. */
  void keepOnly(Set<Line> taken) {
    lines.stream().filter(l -> !taken.contains(l)).forEach(l -> l.drop(true));
    total();
  }

  /** @throws Problem 422 when nothing is left of it, or less than nothing is to be paid */
  void mustBeSomething() {
    if (active().isEmpty()) {
      throw Problem.refused("lines", "trading.nothing-left");
    }
    if (totalYen != null && totalYen < 0) {
      throw Problem.refused("charges", "trading.less-than-nothing");
    }
  }

  /** What one may order alone ends here; our own business, of which the seller learns nothing. */
  void mustNotExceed(long limitYen) {
    mustNotExceed(totalYen, limitYen);
  }

  static void mustNotExceed(long yen, long limitYen) {
    if (yen > limitYen) {
      throw Problem.unmet("approval-needed", "totalYen", "trading.approval-needed", yen, limitYen);
    }
  }

  void deliverOn(LocalDate date) {
    if (date != null) {
      deliverOn = date;
    }
  }

  /** @return where a receipt leads: received once every line is settled and nothing is on its way */
  OrderStatus afterReceipt() {
    boolean all = amendmentAskedBy == null && lines.stream().allMatch(Line::settled) && shipments.stream().allMatch(s -> s.receivedAt != null);
    return all ? OrderStatus.RECEIVED : OrderStatus.SHIPPING;
  }

  /** Takes the step, notes it and renews the time, which makes the version go up whatever else changed.
   *  @return the row of the table: its effects are the caller's to bring about */
  Transition step(OrderCommand command, UUID by, OrderStatus to, String reason) {
    return take(Transition.find(status, command, sideOf(by), to), by, reason);
  }

  /** As {@link #step}, by neither side: time has run out, or both have agreed.
   *  @param carrier the company whose transaction carries it */
  Transition systemStep(OrderCommand command, UUID carrier, OrderStatus to, String reason) {
    return take(Transition.find(status, command, null, to), carrier, reason);
  }

  private Transition take(Optional<Transition> row, UUID company, String reason) {
    var taken = row.orElseThrow(Order::notAllowed);
    steps.add(new Step(this, steps.size() + 1, company, taken.command(), status, taken.to(), reason));
    status = taken.to();
    updatedAt = Now.instant();
    return taken;
  }

  /** @return the day in Japan on which it was ordered */
  LocalDate placedOn() {
    return steps.stream().filter(s -> s.to == OrderStatus.ORDERED).map(s -> Now.inJapan(s.at).toLocalDate())
        .reduce((first, last) -> last).orElseThrow();
  }

  /** What holds for the deliveries from now on, whatever the two agree on later. */
  void freeze(Terms terms) {
    claimDays = terms.daysForClaims();
    lines.forEach(l -> l.freeze(terms));
  }

  /** @return what of our lots the lines still need */
  List<Stock.Wanted> wanted() {
    return lines.stream().filter(l -> l.most() > 0).map(Line::wanted).toList();
  }

  Line line(UUID lineId, String field) {
    return lines.stream().filter(l -> l.id.equals(lineId)).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".lineId", "trading.no-such-line"));
  }

  Shipment shipment(UUID shipmentId) {
    return shipments.stream().filter(s -> s.id.equals(shipmentId)).findFirst().orElseThrow(Problem::notFound);
  }

  /** @param company null for nobody any more */
  void cancellationAskedBy(UUID company) {
    cancellationAskedBy = company;
  }

  /** @param company null for nobody any more */
  void amendmentAskedBy(UUID company) {
    amendmentAskedBy = company;
  }

  /** @param day null when nothing is planned */
  void planShipment(LocalDate day) {
    shipPlannedOn = day;
  }

  /** @return the day on which everything was received; empty before */
  Optional<LocalDate> receivedOn() {
    return steps.stream().filter(s -> s.from != s.to && s.to == OrderStatus.RECEIVED).findFirst().map(s -> Now.inJapan(s.at).toLocalDate());
  }

  void dispute(Claim claim) {
    openClaims++;
    disputedYen += claim.disputedYen;
  }

  void settle(Claim claim) {
    openClaims--;
    disputedYen -= claim.disputedYen;
  }

  /** @return where the answer to an amendment leads: nothing may be left to wait for */
  OrderStatus afterAnswer() {
    return status == OrderStatus.SHIPPING ? afterReceipt() : status;
  }

  Charge charge(UUID chargeId, String field) {
    return charges.stream().filter(c -> c.id.equals(chargeId) && !c.dropped).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".chargeId", "trading.no-such-charge"));
  }

  /** @return the lines that are part of the order */
  List<Line> active() {
    return lines.stream().filter(l -> !l.dropped).toList();
  }

  /** @return what it comes to as far as there are prices, without tax and the tax of each rate */
  Amounts amounts() {
    return Amounts.of(Stream.concat(
        active().stream().filter(l -> l.amountYen != null).map(l -> new Amounts.Part(l.amountYen, l.taxPercent)),
        charges.stream().filter(c -> !c.dropped).map(Charge::part)).toList());
  }

  /** Sums up anew: after every change of a line or a charge. */
  void total() {
    var active = active();
    lineCount = active.size();
    totalYen = active.stream().anyMatch(l -> l.amountYen == null) ? null : (Long) amounts().netYen();
    totalM3 = active.stream().map(l -> l.volumeM3).reduce(BigDecimal.ZERO, BigDecimal::add);
    updatedAt = Now.instant();
  }
}
