package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.trading.api.OrderEvent;
import jp.kiba.trading.revision.Occasion;

/** Between the request and the order: the seller quotes, the buyer says what would suit better, as often as they like. */
@ApplicationScoped
@Transactional
class Negotiating {
  @Inject
  Orders orders;

  @Inject
  Answering answering;

  @Inject
  Revising revising;

  @Inject
  Events events;

  Order quote(Caller caller, UUID id, QuoteOrder command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.QUOTE, caller.tenant().id());
    command.check();
    answering.answer(caller, order, command.lines());
    if (command.charges() != null) {
      order.charge(command.charges());
    }
    order.deliverOn(command.deliverOn());
    order.quoteIsValidUntil(command.validUntil());
    order.total();
    order.mustBeSomething();
    order.step(OrderCommand.QUOTE, caller.tenant().id(), OrderStatus.QUOTED, words(command.message()));
    revising.take(order, Occasion.QUOTE, command.message());
    orders.mirror(order);
    events.fire(new OrderEvent.Quoted(id, order.buyer, order.number));
    return order;
  }

  Order counter(Caller caller, UUID id, CounterOrder command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.COUNTER, caller.tenant().id());
    for (int i = 0; i < command.lines().size(); i++) {
      var wish = command.lines().get(i);
      var line = order.line(wish.lineId(), "lines[" + i + "]");
      if (Boolean.TRUE.equals(wish.dropped())) {
        line.drop(true);
      } else {
        line.want(wish.pieces() == null ? line.asked() : wish.pieces(), wish.unitPriceYen());
      }
    }
    order.deliver(command.delivery(order));
    order.quoteIsValidUntil(null);
    order.total();
    order.mustBeSomething();
    order.step(OrderCommand.COUNTER, caller.tenant().id(), OrderStatus.REQUESTED, words(command.message()));
    revising.take(order, Occasion.COUNTER, command.message());
    orders.mirror(order);
    events.fire(new OrderEvent.Countered(id, order.seller, order.number));
    return order;
  }

  private static String words(String message) {
    return message == null || message.isBlank() ? null : message.strip();
  }
}
