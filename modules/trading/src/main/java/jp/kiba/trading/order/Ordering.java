package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.inventory.api.Allocations;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
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
  Picking picking;

  @Inject
  OrderNumbers numbers;

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
    order.number(numbers.next());
    order.step(OrderCommand.REQUEST, us(), OrderStatus.REQUESTED, null);
    revising.take(order, Occasion.REQUEST);
    attachments.sent(id);
    orders.mirror(order);
    events.fire(new OrderEvent.Requested(id, order.seller, order.number));
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
    var now = picking.find(order.active().stream().map(l -> l.listingId).toList());
    order.active().stream().filter(l -> l.listingId != null && now.containsKey(l.listingId))
        .forEach(l -> Quantities.check(now.get(l.listingId), l.pieces, "lines[" + (l.lineNo - 1) + "]"));
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
