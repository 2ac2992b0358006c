package jp.kiba.trading.order;

import static jp.kiba.trading.order.Effect.ISSUES;
import static jp.kiba.trading.order.Effect.OPENS;
import static jp.kiba.trading.order.Effect.RELEASES;
import static jp.kiba.trading.order.Effect.RESERVES;
import static jp.kiba.trading.order.Guard.BUYER_ASKS_AMENDMENT;
import static jp.kiba.trading.order.Guard.BUYER_ASKS_CANCELLATION;
import static jp.kiba.trading.order.Guard.CLAIM_IN_TIME;
import static jp.kiba.trading.order.Guard.CLAIM_OPEN;
import static jp.kiba.trading.order.Guard.NO_AMENDMENT_ASKED;
import static jp.kiba.trading.order.Guard.NO_CANCELLATION_ASKED;
import static jp.kiba.trading.order.Guard.NO_CLAIM_OPEN;
import static jp.kiba.trading.order.Guard.PRICED;
import static jp.kiba.trading.order.Guard.QUOTE_OVER;
import static jp.kiba.trading.order.Guard.QUOTE_VALID;
import static jp.kiba.trading.order.Guard.SELLER_ASKS_AMENDMENT;
import static jp.kiba.trading.order.Guard.SELLER_ASKS_CANCELLATION;
import static jp.kiba.trading.order.Guard.SOMETHING_ARRIVING;
import static jp.kiba.trading.order.Guard.SOMETHING_OPEN;
import static jp.kiba.trading.order.OrderCommand.ACCEPT_AMENDMENT;
import static jp.kiba.trading.order.OrderCommand.AGREE_TO_ANSWER;
import static jp.kiba.trading.order.OrderCommand.ALLOCATE;
import static jp.kiba.trading.order.OrderCommand.AMEND;
import static jp.kiba.trading.order.OrderCommand.ANSWER_CLAIM;
import static jp.kiba.trading.order.OrderCommand.ASK_APPROVAL;
import static jp.kiba.trading.order.OrderCommand.ASK_CANCELLATION;
import static jp.kiba.trading.order.OrderCommand.AUTO_RECEIVE;
import static jp.kiba.trading.order.OrderCommand.CANCEL;
import static jp.kiba.trading.order.OrderCommand.CANCEL_BY_CONSENT;
import static jp.kiba.trading.order.OrderCommand.CLAIM;
import static jp.kiba.trading.order.OrderCommand.COMPLETE;
import static jp.kiba.trading.order.OrderCommand.CONFIRM;
import static jp.kiba.trading.order.OrderCommand.COUNTER;
import static jp.kiba.trading.order.OrderCommand.DECLINE;
import static jp.kiba.trading.order.OrderCommand.DISCARD;
import static jp.kiba.trading.order.OrderCommand.DISPATCH;
import static jp.kiba.trading.order.OrderCommand.EDIT;
import static jp.kiba.trading.order.OrderCommand.EXPIRE;
import static jp.kiba.trading.order.OrderCommand.OBJECT_TO_ANSWER;
import static jp.kiba.trading.order.OrderCommand.PLACE;
import static jp.kiba.trading.order.OrderCommand.PLAN_SHIPMENT;
import static jp.kiba.trading.order.OrderCommand.QUOTE;
import static jp.kiba.trading.order.OrderCommand.RECEIVE;
import static jp.kiba.trading.order.OrderCommand.REFUSE_AMENDMENT;
import static jp.kiba.trading.order.OrderCommand.REFUSE_CANCELLATION;
import static jp.kiba.trading.order.OrderCommand.REQUEST;
import static jp.kiba.trading.order.OrderCommand.SPLIT;
import static jp.kiba.trading.order.OrderCommand.WITHDRAW_AMENDMENT;
import static jp.kiba.trading.order.OrderCommand.WITHDRAW_CANCELLATION;
import static jp.kiba.trading.order.OrderCommand.WITHDRAW_CLAIM;
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
      // Our own business: it leaves the order as it is and is never carried.
      buyer(DRAFT, ASK_APPROVAL, DRAFT).when(PRICED),
      seller(REQUESTED, QUOTE, QUOTED).with(QUOTATION),
      seller(REQUESTED, DECLINE, CANCELLED).with(CANCELLATION_NOTICE),
      buyer(REQUESTED, CANCEL, CANCELLED).with(CANCELLATION_NOTICE),
      seller(QUOTED, QUOTE, QUOTED).with(QUOTATION),
      seller(QUOTED, DECLINE, CANCELLED).with(CANCELLATION_NOTICE),
      buyer(QUOTED, COUNTER, REQUESTED).with(QUOTATION_REQUEST),
      buyer(QUOTED, ASK_APPROVAL, QUOTED).when(PRICED, QUOTE_VALID),
      buyer(QUOTED, SPLIT, QUOTED).with(QUOTATION),
      buyer(QUOTED, PLACE, ORDERED).when(PRICED, QUOTE_VALID).bringing(RESERVES).with(PURCHASE_ORDER),
      buyer(QUOTED, CANCEL, CANCELLED).with(CANCELLATION_NOTICE),
      system(QUOTED, EXPIRE, CANCELLED).when(QUOTE_OVER).with(CANCELLATION_NOTICE),
      seller(ORDERED, CONFIRM, CONFIRMED).with(ORDER_CONFIRMATION),
      seller(ORDERED, DECLINE, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      buyer(ORDERED, CANCEL, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      system(ORDERED, EXPIRE, CANCELLED).bringing(RELEASES).with(CANCELLATION_NOTICE),
      seller(CONFIRMED, ALLOCATE, CONFIRMED).when(SOMETHING_OPEN),
      seller(SHIPPING, ALLOCATE, SHIPPING).when(SOMETHING_OPEN),
      buyer(CONFIRMED, AMEND, CONFIRMED).when(NO_AMENDMENT_ASKED, NO_CANCELLATION_ASKED),
      seller(CONFIRMED, AMEND, CONFIRMED).when(NO_AMENDMENT_ASKED, NO_CANCELLATION_ASKED),
      buyer(CONFIRMED, ACCEPT_AMENDMENT, CONFIRMED).when(SELLER_ASKS_AMENDMENT),
      buyer(CONFIRMED, REFUSE_AMENDMENT, CONFIRMED).when(SELLER_ASKS_AMENDMENT),
      buyer(CONFIRMED, WITHDRAW_AMENDMENT, CONFIRMED).when(BUYER_ASKS_AMENDMENT),
      seller(CONFIRMED, ACCEPT_AMENDMENT, CONFIRMED).when(BUYER_ASKS_AMENDMENT),
      seller(CONFIRMED, REFUSE_AMENDMENT, CONFIRMED).when(BUYER_ASKS_AMENDMENT),
      seller(CONFIRMED, WITHDRAW_AMENDMENT, CONFIRMED).when(SELLER_ASKS_AMENDMENT),
      buyer(SHIPPING, AMEND, SHIPPING).when(NO_AMENDMENT_ASKED, NO_CANCELLATION_ASKED),
      seller(SHIPPING, AMEND, SHIPPING).when(NO_AMENDMENT_ASKED, NO_CANCELLATION_ASKED),
      buyer(SHIPPING, ACCEPT_AMENDMENT, SHIPPING).when(SELLER_ASKS_AMENDMENT),
      buyer(SHIPPING, ACCEPT_AMENDMENT, RECEIVED).when(SELLER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      buyer(SHIPPING, REFUSE_AMENDMENT, SHIPPING).when(SELLER_ASKS_AMENDMENT),
      buyer(SHIPPING, REFUSE_AMENDMENT, RECEIVED).when(SELLER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      buyer(SHIPPING, WITHDRAW_AMENDMENT, SHIPPING).when(BUYER_ASKS_AMENDMENT),
      buyer(SHIPPING, WITHDRAW_AMENDMENT, RECEIVED).when(BUYER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      seller(SHIPPING, ACCEPT_AMENDMENT, SHIPPING).when(BUYER_ASKS_AMENDMENT),
      seller(SHIPPING, ACCEPT_AMENDMENT, RECEIVED).when(BUYER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      seller(SHIPPING, REFUSE_AMENDMENT, SHIPPING).when(BUYER_ASKS_AMENDMENT),
      seller(SHIPPING, REFUSE_AMENDMENT, RECEIVED).when(BUYER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      seller(SHIPPING, WITHDRAW_AMENDMENT, SHIPPING).when(SELLER_ASKS_AMENDMENT),
      seller(SHIPPING, WITHDRAW_AMENDMENT, RECEIVED).when(SELLER_ASKS_AMENDMENT).with(GOODS_RECEIPT),
      seller(CONFIRMED, PLAN_SHIPMENT, CONFIRMED).when(SOMETHING_OPEN),
      seller(SHIPPING, PLAN_SHIPMENT, SHIPPING).when(SOMETHING_OPEN),
      seller(CONFIRMED, DISPATCH, SHIPPING).when(SOMETHING_OPEN, NO_CANCELLATION_ASKED).bringing(ISSUES).with(DELIVERY_NOTE),
      buyer(CONFIRMED, ASK_CANCELLATION, CONFIRMED).when(NO_CANCELLATION_ASKED, NO_AMENDMENT_ASKED),
      seller(CONFIRMED, ASK_CANCELLATION, CONFIRMED).when(NO_CANCELLATION_ASKED, NO_AMENDMENT_ASKED),
      buyer(CONFIRMED, CANCEL_BY_CONSENT, CANCELLED).when(SELLER_ASKS_CANCELLATION).bringing(RELEASES).with(CANCELLATION_NOTICE),
      seller(CONFIRMED, CANCEL_BY_CONSENT, CANCELLED).when(BUYER_ASKS_CANCELLATION).bringing(RELEASES).with(CANCELLATION_NOTICE),
      buyer(CONFIRMED, REFUSE_CANCELLATION, CONFIRMED).when(SELLER_ASKS_CANCELLATION),
      seller(CONFIRMED, REFUSE_CANCELLATION, CONFIRMED).when(BUYER_ASKS_CANCELLATION),
      buyer(CONFIRMED, WITHDRAW_CANCELLATION, CONFIRMED).when(BUYER_ASKS_CANCELLATION),
      seller(CONFIRMED, WITHDRAW_CANCELLATION, CONFIRMED).when(SELLER_ASKS_CANCELLATION),
      seller(SHIPPING, DISPATCH, SHIPPING).when(SOMETHING_OPEN).bringing(ISSUES).with(DELIVERY_NOTE),
      buyer(SHIPPING, RECEIVE, SHIPPING).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, RECEIVE, RECEIVED).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, AUTO_RECEIVE, SHIPPING).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, AUTO_RECEIVE, RECEIVED).when(SOMETHING_ARRIVING).with(GOODS_RECEIPT),
      buyer(SHIPPING, CLAIM, SHIPPING).when(CLAIM_IN_TIME),
      seller(SHIPPING, ANSWER_CLAIM, SHIPPING).when(CLAIM_OPEN),
      buyer(SHIPPING, OBJECT_TO_ANSWER, SHIPPING).when(CLAIM_OPEN),
      buyer(SHIPPING, AGREE_TO_ANSWER, SHIPPING).when(CLAIM_OPEN),
      buyer(SHIPPING, WITHDRAW_CLAIM, SHIPPING).when(CLAIM_OPEN),
      buyer(RECEIVED, CLAIM, RECEIVED).when(CLAIM_IN_TIME),
      seller(RECEIVED, ANSWER_CLAIM, RECEIVED).when(CLAIM_OPEN),
      buyer(RECEIVED, OBJECT_TO_ANSWER, RECEIVED).when(CLAIM_OPEN),
      buyer(RECEIVED, AGREE_TO_ANSWER, RECEIVED).when(CLAIM_OPEN),
      buyer(RECEIVED, WITHDRAW_CLAIM, RECEIVED).when(CLAIM_OPEN),
      system(RECEIVED, COMPLETE, COMPLETED).when(NO_CLAIM_OPEN).with(RECEIPT));

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
