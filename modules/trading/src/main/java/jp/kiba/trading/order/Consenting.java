package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.trading.api.OrderEvent;

/** Calling a confirmed order off: one side asks, the other agrees or refuses. Why, and what was answered, stands in the steps. */
@ApplicationScoped
@Transactional
class Consenting {
  @Inject
  Orders orders;

  @Inject
  Events events;

  Order ask(UUID id, CancelOrder command) {
    return step(id, command, OrderCommand.ASK_CANCELLATION, us(), "order.cancellation_asked");
  }

  Order refuse(UUID id, CancelOrder command) {
    return step(id, command, OrderCommand.REFUSE_CANCELLATION, null, "order.cancellation_refused");
  }

  Order withdraw(UUID id, int version) {
    return step(id, new CancelOrder(version, null), OrderCommand.WITHDRAW_CANCELLATION, null, "order.cancellation_withdrawn");
  }

  /** @param asking who asks from now on; null for nobody */
  private Order step(UUID id, CancelOrder command, OrderCommand what, UUID asking, String event) {
    var order = orders.forCommand(id, command.version());
    order.allow(what, us());
    order.cancellationAskedBy(asking);
    order.step(what, us(), order.status, command.reason());
    orders.mirror(order);
    events.fire(new OrderEvent.Told(event, id, order.other(us()), order.number));
    return order;
  }

  /** Both want it now: it is over, and what was held is given back. */
  Order agree(UUID id, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.CANCEL_BY_CONSENT, us());
    order.cancellationAskedBy(null);
    order.step(OrderCommand.CANCEL_BY_CONSENT, us(), OrderStatus.CANCELLED, null);
    orders.mirror(order);
    orders.release(order);
    events.fire(new OrderEvent.StockReleased(id, order.other(us()), order.number));
    events.fire(new OrderEvent.Cancelled(id, order.other(us()), order.number));
    return order;
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
