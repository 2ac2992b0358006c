package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.OrderEvent;

/** What time does to an order: see {@link Deadline}. */
@ApplicationScoped
@Transactional
class Expiring {
  @Inject
  Orders orders;

  @Inject
  TradingTerms terms;

  @Inject
  Jobs jobs;

  @Inject
  Events events;

  /** Sets the alarm for what comes next, if anything does. */
  void watch(UUID id) {
    orders.find(id).ifPresent(order -> setAlarm(order, termsOf(order), Instant.EPOCH));
  }

  /** Does what is due. The order is locked first, so a command that came in between counts. */
  void due(UUID id) {
    var held = orders.hold(id);
    if (held.isEmpty()) {
      return;
    }
    var order = held.get();
    var agreed = termsOf(order);
    var now = Now.instant();
    for (var deadline : Deadline.of(order, order.sideOf(us()), agreed)) {
      if (!deadline.due().isAfter(now)) {
        pass(order, deadline.kind(), agreed);
      }
    }
    setAlarm(order, agreed, now);
  }

  private void pass(Order order, Deadline.Kind kind, Terms agreed) {
    switch (kind) {
      case QUOTE_END, ANSWER_END -> expire(order);
      case OVERDUE -> {
        if (orders.noteOverdue(order)) {
          events.fire(new OrderEvent.Overdue(order.id, order.buyer, order.number));
        }
      }
      case RECEIPT_DUE -> order.shipments.stream().filter(s -> s.receivedAt == null)
          .filter(s -> s.dispatchedOn.plusDays(agreed.receiptDays()).isBefore(Now.today())).forEach(s -> countAsReceived(order, s));
    }
  }

  private void expire(Order order) {
    var taken = order.systemStep(OrderCommand.EXPIRE, us(), OrderStatus.CANCELLED, null);
    orders.mirror(order);
    if (taken.does(Effect.RELEASES)) {
      orders.release(order);
      events.fire(new OrderEvent.StockReleased(order.id, order.other(us()), order.number));
    }
    events.fire(new OrderEvent.Expired(order.id, order.other(us()), order.number));
  }

  private void countAsReceived(Order order, Shipment shipment) {
    shipment.receiveInFull();
    order.step(OrderCommand.AUTO_RECEIVE, us(), order.afterReceipt(), null);
    orders.mirror(order);
    orders.hold(order);
    events.fire(new OrderEvent.ShipmentReceived(order.id, order.seller, order.number + "-" + shipment.shipmentNo));
  }

  /** @param from deadlines before it have been dealt with */
  private void setAlarm(Order order, Terms agreed, Instant from) {
    Deadline.of(order, order.sideOf(us()), agreed).stream().filter(d -> d.due().isAfter(from)).findFirst()
        .ifPresent(next -> jobs.enqueue(DeadlineWatch.KIND, order.id, "", next.due()));
  }

  private Terms termsOf(Order order) {
    return terms.inForce(order.other(us())).orElse(Terms.USUAL);
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}
