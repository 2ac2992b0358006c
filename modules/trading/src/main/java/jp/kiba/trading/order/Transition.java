package jp.kiba.trading.order;

import static jp.kiba.trading.order.OrderCommand.CANCEL;
import static jp.kiba.trading.order.OrderCommand.CANCEL_BY_CONSENT;
import static jp.kiba.trading.order.OrderCommand.COMPLETE;
import static jp.kiba.trading.order.OrderCommand.CONFIRM;
import static jp.kiba.trading.order.OrderCommand.COUNTER;
import static jp.kiba.trading.order.OrderCommand.DECLINE;
import static jp.kiba.trading.order.OrderCommand.DISCARD;
import static jp.kiba.trading.order.OrderCommand.DISPATCH;
import static jp.kiba.trading.order.OrderCommand.EDIT;
import static jp.kiba.trading.order.OrderCommand.EXPIRE;
import static jp.kiba.trading.order.OrderCommand.PLACE;
import static jp.kiba.trading.order.OrderCommand.QUOTE;
import static jp.kiba.trading.order.OrderCommand.RECEIVE;
import static jp.kiba.trading.order.OrderCommand.REQUEST;
import static jp.kiba.trading.order.OrderStatus.CANCELLED;
import static jp.kiba.trading.order.OrderStatus.COMPLETED;
import static jp.kiba.trading.order.OrderStatus.CONFIRMED;
import static jp.kiba.trading.order.OrderStatus.DRAFT;
import static jp.kiba.trading.order.OrderStatus.ORDERED;
import static jp.kiba.trading.order.OrderStatus.QUOTED;
import static jp.kiba.trading.order.OrderStatus.RECEIVED;
import static jp.kiba.trading.order.OrderStatus.REQUESTED;
import static jp.kiba.trading.order.OrderStatus.SHIPPING;

import java.util.List;

/**
 * The one table of who may take an order where. What is not in it is not allowed. A command that leaves the state open until
 * its effect is known (a receipt that may or may not be the last) has a row for each outcome.
 *
 * @param by null when the system does it, or both sides together
 * @param to null when nothing is left of the order
 */
record Transition(OrderStatus from, OrderCommand command, Side by, OrderStatus to) {
  static final List<Transition> TABLE = List.of(
      buyer(DRAFT, EDIT, DRAFT), buyer(DRAFT, DISCARD, null), buyer(DRAFT, REQUEST, REQUESTED), buyer(DRAFT, PLACE, ORDERED),
      seller(REQUESTED, QUOTE, QUOTED), seller(REQUESTED, DECLINE, CANCELLED), buyer(REQUESTED, CANCEL, CANCELLED),
      seller(QUOTED, QUOTE, QUOTED), seller(QUOTED, DECLINE, CANCELLED), buyer(QUOTED, COUNTER, REQUESTED),
      buyer(QUOTED, PLACE, ORDERED), buyer(QUOTED, CANCEL, CANCELLED), system(QUOTED, EXPIRE, CANCELLED),
      seller(ORDERED, CONFIRM, CONFIRMED), seller(ORDERED, DECLINE, CANCELLED), buyer(ORDERED, CANCEL, CANCELLED),
      system(ORDERED, EXPIRE, CANCELLED),
      seller(CONFIRMED, DISPATCH, SHIPPING), system(CONFIRMED, CANCEL_BY_CONSENT, CANCELLED),
      seller(SHIPPING, DISPATCH, SHIPPING), buyer(SHIPPING, RECEIVE, SHIPPING), buyer(SHIPPING, RECEIVE, RECEIVED),
      system(RECEIVED, COMPLETE, COMPLETED));

  static boolean allowed(OrderStatus from, OrderCommand command, Side by) {
    return TABLE.stream().anyMatch(t -> t.from == from && t.command == command && t.by == by);
  }

  static boolean allowed(OrderStatus from, OrderCommand command, Side by, OrderStatus to) {
    return TABLE.contains(new Transition(from, command, by, to));
  }

  /** @return whether this side ever sends the command, in whatever state */
  static boolean belongsTo(OrderCommand command, Side by) {
    return TABLE.stream().anyMatch(t -> t.command == command && t.by == by);
  }

  private static Transition buyer(OrderStatus from, OrderCommand command, OrderStatus to) {
    return new Transition(from, command, Side.PURCHASE, to);
  }

  private static Transition seller(OrderStatus from, OrderCommand command, OrderStatus to) {
    return new Transition(from, command, Side.SALE, to);
  }

  private static Transition system(OrderStatus from, OrderCommand command, OrderStatus to) {
    return new Transition(from, command, null, to);
  }
}
