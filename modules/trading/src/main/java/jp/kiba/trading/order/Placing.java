package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.trading.api.OrderEvent;
import jp.kiba.trading.approval.Approvals;
import jp.kiba.trading.attachment.Attachments;
import jp.kiba.trading.revision.Occasion;

/** Ordering: at published prices straight from the draft, or on a quotation, whole or in part. */
@ApplicationScoped
@Transactional
class Placing {
  @Inject
  Orders orders;

  @Inject
  Picking picking;

  @Inject
  ApprovalLimits limits;

  @Inject
  Approvals approvals;

  @Inject
  OrderNumbers numbers;

  @Inject
  Revising revising;

  @Inject
  Attachments attachments;

  @Inject
  Events events;

  Order place(Caller caller, UUID id, PlaceOrder command) {
    var order = orders.forCommand(id, command.version());
    order.permit(OrderCommand.PLACE, us());
    var rest = order.status == OrderStatus.QUOTED ? onQuotation(order, command) : null;
    order.allow(OrderCommand.PLACE, us());
    mayBuy(caller, order);
    withinLimit(order, command.version());
    if (order.status == OrderStatus.DRAFT) {
      fromDraft(order, command);
    }
    if (rest != null) {
      setApart(order, rest);
    }
    order.step(OrderCommand.PLACE, us(), OrderStatus.ORDERED, null);
    revising.take(order, Occasion.PLACE, null);
    orders.reserve(order);
    orders.mirror(order);
    events.fire(new OrderEvent.Placed(id, order.seller, order.number));
    events.fire(new OrderEvent.StockReserved(id, order.seller, order.number));
    return order;
  }

  /** What one may order alone ends somewhere; beyond, a colleague has approved of the order as it was seen. */
  private void withinLimit(Order order, int version) {
    var limit = limits.of(Current.actor().id());
    if (limit.isPresent() && !approvals.standing(order.id, version).covers(order.totalYen)) {
      order.mustNotExceed(limit.getAsLong());
    }
  }

  /** @return the order that the other lines become; null when all are taken, or the others are not wanted */
  private Order onQuotation(Order order, PlaceOrder command) {
    if (command.revisionNo() != null && command.revisionNo() != order.revisionNo) {
      throw Problem.conflict("quote-superseded", "trading.quote-superseded", command.revisionNo(), order.revisionNo);
    }
    var taken = taken(order, command.lines());
    if (taken.containsAll(order.active())) {
      return null;
    }
    var rest = command.rest() == PlaceOrder.Rest.DECLINE ? null : order.split(taken);
    order.keepOnly(taken);
    order.mustBeSomething();
    return rest;
  }

  private static Set<Line> taken(Order order, List<UUID> lines) {
    if (lines == null) {
      return new LinkedHashSet<>(order.active());
    }
    var taken = new LinkedHashSet<Line>();
    for (int i = 0; i < lines.size(); i++) {
      var line = order.line(lines.get(i), "lines[" + i + "]");
      if (line.dropped) {
        throw Problem.refused("lines[" + i + "]", "trading.not-on-offer");
      }
      taken.add(line);
    }
    return taken;
  }

  /** The seller may have offered other wood instead. */
  private static void mayBuy(Caller caller, Order order) {
    if (!order.active().stream().allMatch(l -> Permissions.mayBuy(caller.types(), l.wood.wood().kind()))) {
      throw Problem.forbidden("trading.may-not-buy");
    }
  }

  private void fromDraft(Order order, PlaceOrder command) {
    if (command.lines() != null) {
      throw Problem.refused("lines", "trading.only-a-quotation-in-part");
    }
    pricesStillHold(order);
    orders.open(order);
    order.number(numbers.next());
    attachments.sent(order.id);
  }

  private void setApart(Order order, Order rest) {
    rest.number(numbers.next());
    rest.step(OrderCommand.SPLIT, us(), OrderStatus.QUOTED, order.number);
    orders.add(rest);
    // A version is of an order that is there.
    orders.flush();
    revising.take(rest, Occasion.SPLIT, null);
    orders.split(order, rest);
    orders.mirror(rest);
    events.fire(new OrderEvent.Split(rest.id, order.seller, rest.number));
  }

  /** Straight from the draft one orders at published prices, or at the buyer's own: they must be what the buyer saw. */
  private void pricesStillHold(Order order) {
    var now = picking.find(order.active().stream().map(l -> l.listingId).toList());
    for (var line : order.active()) {
      var offer = line.listingId == null ? null : now.get(line.listingId);
      if (offer == null) {
        throw Problem.conflict("listing-gone", "trading.listing-gone", line.lineNo);
      }
      Quantities.check(offer, line.pieces, "lines[" + (line.lineNo - 1) + "]");
      if (!Objects.equals(offer.unitPriceYen(), line.unitPriceYen) || offer.priceUnit() != line.priceUnit) {
        throw Problem.conflict("price-changed", "trading.price-changed", line.lineNo);
      }
    }
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
