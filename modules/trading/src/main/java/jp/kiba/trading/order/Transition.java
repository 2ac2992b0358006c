package jp.kiba.trading.order;

import static jp.kiba.trading.order.Effect.ISSUES;
import static jp.kiba.trading.order.Effect.OPENS;
import static jp.kiba.trading.order.Effect.RELEASES;
import static jp.kiba.trading.order.Effect.RESERVES;
import static jp.kiba.trading.order.Guard.PRICED;
import static jp.kiba.trading.order.Guard.QUOTE_OVER;
import static jp.kiba.trading.order.Guard.QUOTE_VALID;
import static jp.kiba.trading.order.Guard.SOMETHING_ARRIVING;
import static jp.kiba.trading.order.Guard.SOMETHING_OPEN;
import static jp.kiba.trading.order.OrderCommand.AUTO_RECEIVE;
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
import static jp.kiba.trading.order.OrderCommand.SPLIT;
import static jp.kiba.trading.order.OrderStatus.CANCELLED;
import static jp.kiba.trading.order.OrderStatus.COMPLETED;
import static jp.kiba.trading.order.OrderStatus.CONFIRMED;
import static jp.kiba.trading.order.OrderStatus.DRAFT;
import static jp.kiba.trading.order.OrderStatus.ORDERED;
import static jp.kiba.trading.order.OrderStatus.QUOTED;
import static jp.kiba.trading.order.OrderStatus.RECEIVED;
import static jp.kiba.trading.order.OrderStatus.REQUESTED;
import static jp.kiba.trading.order.OrderStatus.SHIPPING;
import static jp.kiba.trading.order.Paper.CANCELLATION_NOTICE;
import static jp.kiba.trading.order.Paper.DELIVERY_NOTE;
import static jp.kiba.trading.order.Paper.GOODS_RECEIPT;
import static jp.kiba.trading.order.Paper.ORDER_CONFIRMATION;
import static jp.kiba.trading.order.Paper.PURCHASE_ORDER;
import static jp.kiba.trading.order.Paper.QUOTATION;
import static jp.kiba.trading.order.Paper.QUOTATION_REQUEST;
import static jp.kiba.trading.order.Paper.RECEIPT;

import java.util.List;
import java.util.Optional;

/**
 * The one table of who may take an order where, on what condition, with what effect and witnessed by which paper. What is not
 * in it is not allowed. A command that leaves the state open until its effect is known (a receipt that may or may not be the
 * last) has a row for each outcome. What leaves the state as it is stands here, too.
 *
 * @param by null when the system does it, or both sides together; what time does in the name of one side has that side
 * @param to null when nothing is left of the order
 * @param paper null when none is due
 */
record Transition(OrderStatus from, OrderCommand command, Side by, OrderStatus to, List<Guard> guards, List<Effect> effects,
    Paper paper) {
  static final List<Transition> TABLE = List.of(
      buyer(DRAFT, EDIT, DRAFT),
      buyer(DRAFT, DISCARD, null),
      buyer(DRAFT, REQUEST, REQUESTED).bringing(OPENS).with(QUOTATION_REQUEST),
      buyer(DRAFT, PLACE, ORDERED).when(PRICED).bringing(OPENS, RESERVES).with(PURCHASE_ORDER),
      seller(REQUESTED, QUOTE, QUOTED).with(QUOTATION),
      seller(REQUESTED, DECLINE, CANCELLED).with(CANCELLATION_NOTICE),
      buyer(REQUESTED, CANCEL, CANCELLED).with(CANCELLATION_NOTICE),
      seller(QUOTED, QUOTE, QUOTED).with(QUOTATION),
      seller(QUOTED, DECLINE, CANCELLED).with(CANCELLATION_NOTICE),
      buyer(QUOTED, COUNTER, REQUESTED).with(QUOTATION_REQUEST),
      buyer(QUOTED, SPLIT, QUOTED).with(QUOTATION),
      buyer(QUOTED, PLACE, ORDERED).when(PRICED, QUOTE_VALID).bringing(RESERVES).with(PURCHASE_ORDER),
      buyer(QUOTED, CANCEL, CANCELLED).with(CANCELLATION_NOTICE),
      system(QUOTED, EXPIRE, CANCELLED).when(QUOTE_OVER).with(CANCELLATION_NOTICE),
      seller(ORDERED, CONFIRM, CONFIRMED).with(ORDER_CONFIRMATION),
      seller(ORDERED, DECLINE, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      buyer(ORDERED, CANCEL, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      system(ORDERED, EXPIRE, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      seller(CONFIRMED, DISPATCH, SHIPPING).when(SOMETHING_OPEN).bringing(ISSUES).with(DELIVERY_NOTE),
      system(CONFIRMED, CANCEL_BY_CONSENT, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      seller(SHIPPING, DISPATCH, SHIPPING).when(SOMETHING_OPEN).bringing(ISSUES).with(DELIVERY_NOTE),
      buyer(SHIPPING, RECEIVE, SHIPPING).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, RECEIVE, RECEIVED).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, AUTO_RECEIVE, SHIPPING).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, AUTO_RECEIVE, RECEIVED).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      system(RECEIVED, COMPLETE, COMPLETED).with(RECEIPT));

  static boolean allowed(OrderStatus from, OrderCommand command, Side by) {
    return any(from, command, by).isPresent();
  }

  /** @return the row, if there is one; where a command has several outcomes, their conditions are the same */
  static Optional<Transition> any(OrderStatus from, OrderCommand command, Side by) {
    return TABLE.stream().filter(t -> t.from == from && t.command == command && t.by == by).findFirst();
  }

  static Optional<Transition> find(OrderStatus from, OrderCommand command, Side by, OrderStatus to) {
    return TABLE.stream().filter(t -> t.from == from && t.command == command && t.by == by && t.to == to).findFirst();
  }

  /** @return whether this side ever sends the command, in whatever state */
  static boolean belongsTo(OrderCommand command, Side by) {
    return TABLE.stream().anyMatch(t -> t.command == command && t.by == by);
  }

  boolean does(Effect effect) {
    return effects.contains(effect);
  }

  private Transition when(Guard... conditions) {
    return new Transition(from, command, by, to, List.of(conditions), effects, paper);
  }

  private Transition bringing(Effect... more) {
    return new Transition(from, command, by, to, guards, List.of(more), paper);
  }

  private Transition with(Paper witness) {
    return new Transition(from, command, by, to, guards, effects, witness);
  }

  private static Transition buyer(OrderStatus from, OrderCommand command, OrderStatus to) {
    return row(from, command, Side.PURCHASE, to);
  }

  private static Transition seller(OrderStatus from, OrderCommand command, OrderStatus to) {
    return row(from, command, Side.SALE, to);
  }

  private static Transition system(OrderStatus from, OrderCommand command, OrderStatus to) {
    return row(from, command, null, to);
  }

  private static Transition row(OrderStatus from, OrderCommand command, Side by, OrderStatus to) {
    return new Transition(from, command, by, to, List.of(), List.of(), null);
  }
}
