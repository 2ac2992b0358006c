package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Offers;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.OrderEvent;

/** Drafts: private to the buyer, without number or paper. */
@ApplicationScoped
@Transactional
class Drafting {
  @Inject
  Orders orders;

  @Inject
  Offers offers;

  @Inject
  Partners partners;

  @Inject
  TradingTerms terms;

  @Inject
  Events events;

  Order draft(Caller caller, DraftOrder command) {
    var found = offers(caller, command);
    var seller = found.get(0);
    var order = Order.draft(caller.tenant().id(), caller.tradeName(), seller.sellerId(), seller.sellerName());
    order.compose(lines(order, command, found), command.deliveryPlace(), command.deliverOn(), command.remarks());
    orders.add(order);
    events.fire(new OrderEvent.Drafted(order.id));
    orders.flush();
    return order;
  }

  Order change(Caller caller, UUID id, ChangeDraft command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.EDIT, caller.tenant().id());
    var content = command.content();
    var found = offers(caller, content);
    if (!found.get(0).sellerId().equals(order.seller)) {
      throw Problem.refused("lines[0].listingId", "trading.one-seller");
    }
    order.lines.clear();
    orders.flush();
    order.compose(lines(order, content, found), content.deliveryPlace(), content.deliverOn(), content.remarks());
    orders.flush();
    return order;
  }

  void discard(Caller caller, UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.DISCARD, caller.tenant().id());
    orders.discard(order);
    events.fire(new OrderEvent.Discarded(id));
  }

  private List<Line> lines(Order order, DraftOrder command, List<Offer> found) {
    var agreed = terms.inForce(order.seller).orElse(Terms.USUAL);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < found.size(); i++) {
      lines.add(Line.of(order, i + 1, found.get(i), command.lines().get(i).pieces(), agreed));
    }
    return lines;
  }

  /** One offer for each line, all of one seller who is our partner and whose kinds we may buy. */
  private List<Offer> offers(Caller caller, DraftOrder command) {
    Map<UUID, Offer> byId = offers.find(command.lines().stream().map(DraftLine::listingId).distinct().toList()).stream()
        .collect(Collectors.toMap(Offer::listingId, Function.identity()));
    var found = new ArrayList<Offer>();
    for (int i = 0; i < command.lines().size(); i++) {
      var field = "lines[" + i + "].listingId";
      var offer = byId.get(command.lines().get(i).listingId());
      if (offer == null) {
        throw Problem.refused(field, "trading.no-such-listing");
      }
      if (offer.sellerId().equals(caller.tenant().id())) {
        throw Problem.refused(field, "trading.own-listing");
      }
      if (!found.isEmpty() && !found.get(0).sellerId().equals(offer.sellerId())) {
        throw Problem.refused(field, "trading.one-seller");
      }
      if (!Permissions.mayBuy(caller.types(), offer.wood().kind())) {
        throw Problem.forbidden("trading.may-not-buy");
      }
      Quantities.check(offer, command.lines().get(i).pieces(), "lines[" + i + "]");
      found.add(offer);
    }
    if (!partners.active(found.get(0).sellerId())) {
      throw Problem.conflict("not-partners", "trading.not-partners");
    }
    return found;
  }
}
