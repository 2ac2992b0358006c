package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Offer;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.trading.api.OrderEvent;

/** Drafts: private to the buyer, without number or paper. */
@ApplicationScoped
@Transactional
class Drafting {
  @Inject
  Orders orders;

  @Inject
  Picking picking;

  @Inject
  Events events;

  Order draft(Caller caller, DraftOrder command) {
    var delivery = command.delivery();
    var picked = picking.pick(caller, command.sellerId(), command.lines());
    var order = Order.draft(caller.tenant().id(), caller.tradeName(), picked.seller(), orders.tradeName(picked.seller()));
    order.compose(picking.lines(order, picked), delivery, command.remarks());
    orders.add(order);
    events.fire(new OrderEvent.Drafted(order.id));
    orders.flush();
    return order;
  }

  Order change(Caller caller, UUID id, ChangeDraft command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.EDIT, caller.tenant().id());
    var content = command.content();
    var delivery = content.delivery();
    var picked = picking.pick(caller, order.seller, content.lines());
    order.lines.clear();
    orders.flush();
    order.compose(picking.lines(order, picked), delivery, content.remarks());
    orders.flush();
    return order;
  }

  /** The same once more, at today's prices. What is not on offer any more is asked for in words. */
  Order again(Caller caller, UUID id) {
    var earlier = orders.one(id);
    if (earlier.sideOf(caller.tenant().id()) != Side.PURCHASE) {
      throw Problem.conflict("transition-not-allowed", "trading.not-our-purchase");
    }
    var now = picking.find(earlier.lines.stream().map(l -> l.listingId).toList());
    var lines = earlier.active().stream().map(l -> again(l, now)).toList();
    return draft(caller, new DraftOrder(earlier.seller, lines, earlier.deliveryPlace, null, earlier.transport, ""));
  }

  private static DraftLine again(Line line, Map<UUID, Offer> now) {
    var offer = line.listingId == null ? null : now.get(line.listingId);
    return offer != null && Quantities.fits(offer, line.pieces)
        ? new DraftLine(line.listingId, null, null, null, line.pieces)
        : new DraftLine(null, line.wood.wood(), line.description, line.priceUnit, line.pieces);
  }

  void discard(Caller caller, UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.DISCARD, caller.tenant().id());
    orders.discard(order);
    events.fire(new OrderEvent.Discarded(id));
  }
}
