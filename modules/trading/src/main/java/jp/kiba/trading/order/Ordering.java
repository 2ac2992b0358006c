package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Allocations;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Offers;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Settings;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.OrderEvent;
import jp.kiba.trading.attachment.Attachments;
import jp.kiba.trading.revision.Occasion;

/** From the draft to the confirmation, or to the end before it. */
@ApplicationScoped
@Transactional
class Ordering {
  @Inject
  Orders orders;

  @Inject
  Offers offers;

  @Inject
  ApprovalLimits limits;

  @Inject
  NumberSeries numbers;

  @Inject
  Settings settings;

  @Inject
  Revising revising;

  @Inject
  Attachments attachments;

  @Inject
  TradingTerms terms;

  @Inject
  Allocations allocations;

  @Inject
  Events events;

  Order request(UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.REQUEST, us());
    quantitiesStillFit(order);
    orders.open(order);
    order.number(nextNumber());
    order.step(OrderCommand.REQUEST, us(), OrderStatus.REQUESTED, null);
    revising.take(order, Occasion.REQUEST);
    attachments.sent(id);
    orders.mirror(order);
    events.fire(new OrderEvent.Requested(id, order.seller, order.number));
    return order;
  }

  Order quote(UUID id, QuoteOrder command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.QUOTE, us());
    order.quote(command.lines(), command.validUntil());
    order.step(OrderCommand.QUOTE, us(), OrderStatus.QUOTED, null);
    revising.take(order, Occasion.QUOTE);
    orders.mirror(order);
    events.fire(new OrderEvent.Quoted(id, order.buyer, order.number));
    return order;
  }

  Order place(UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.PLACE, us());
    limits.of(Current.actor().id()).ifPresent(order::mustNotExceed);
    if (order.status == OrderStatus.DRAFT) {
      pricesStillHold(order);
      orders.open(order);
      order.number(nextNumber());
      attachments.sent(id);
    }
    order.step(OrderCommand.PLACE, us(), OrderStatus.ORDERED, null);
    revising.take(order, Occasion.PLACE);
    orders.reserve(order);
    orders.mirror(order);
    events.fire(new OrderEvent.Placed(id, order.seller, order.number));
    events.fire(new OrderEvent.StockReserved(id, order.seller, order.number));
    return order;
  }

  Order confirm(UUID id, ConfirmOrder command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.CONFIRM, us());
    order.deliverOn(command.deliverOn());
    order.freeze(terms.inForce(order.buyer).orElse(Terms.USUAL));
    allocations.allocate(order.wanted(), command.allocation() == null ? Allocations.Way.LISTED_LOT : command.allocation());
    order.step(OrderCommand.CONFIRM, us(), OrderStatus.CONFIRMED, null);
    revising.take(order, Occasion.CONFIRM);
    orders.mirror(order);
    events.fire(new OrderEvent.Confirmed(id, order.buyer, order.number));
    return order;
  }

  /** The buyer cancels, the seller declines. */
  Order cancel(UUID id, CancelOrder command) {
    var order = orders.forCommand(id, command.version());
    boolean buyer = order.sideOf(us()) == Side.PURCHASE;
    var how = buyer ? OrderCommand.CANCEL : OrderCommand.DECLINE;
    order.allow(how, us());
    var taken = order.step(how, us(), OrderStatus.CANCELLED, command.reason());
    orders.mirror(order);
    if (taken.does(Effect.RELEASES)) {
      orders.release(order);
      events.fire(new OrderEvent.StockReleased(id, order.other(us()), order.number));
    }
    events.fire(buyer ? new OrderEvent.Cancelled(id, order.seller, order.number)
        : new OrderEvent.Declined(id, order.buyer, order.number));
    return order;
  }

  /** The seller may ask for more than when the draft was made. What is not on offer any more may still be asked for. */
  private void quantitiesStillFit(Order order) {
    var now = offered(order);
    order.active().stream().filter(l -> now.containsKey(l.listingId))
        .forEach(l -> Quantities.check(now.get(l.listingId), l.pieces, "lines[" + (l.lineNo - 1) + "]"));
  }

  /** Straight from the draft one orders at published prices, or at the buyer's own: they must be what the buyer saw. */
  private void pricesStillHold(Order order) {
    quantitiesStillFit(order);
    var now = offered(order);
    for (var line : order.active()) {
      var offer = now.get(line.listingId);
      if (offer == null) {
        throw Problem.conflict("listing-gone", "trading.listing-gone", line.lineNo);
      }
      if (!Objects.equals(offer.unitPriceYen(), line.unitPriceYen) || offer.priceUnit() != line.priceUnit) {
        throw Problem.conflict("price-changed", "trading.price-changed", line.lineNo);
      }
    }
  }

  private Map<UUID, Offer> offered(Order order) {
    return offers.find(order.active().stream().map(l -> l.listingId).filter(Objects::nonNull).distinct().toList()).stream()
        .collect(Collectors.toMap(Offer::listingId, Function.identity()));
  }

  private String nextNumber() {
    int year = Now.today().getYear();
    return settings.inForce().documentNumber(year, numbers.next("order", year));
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
