package jp.kiba.trading.order;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An order in a list, with what its lines and shipments say of it.
 *
 * @param side which end of it we are
 * @param species of its first line; null where that names none
 * @param onTheWay how many shipments are not received yet
 * @param toShip how many lines are not shipped whole yet
 * @param claimed how many claims the seller has not answered
 * @param answered how many answers to claims the buyer has not agreed to
 */
record OrderRow(Order order, Side side, String species, long onTheWay, long toShip, long claimed, long answered) {
  static OrderRow of(Object[] row, UUID us) {
    var order = (Order) row[0];
    return new OrderRow(order, order.sideOf(us), (String) row[1], number(row[2]), number(row[3]), number(row[4]), number(row[5]));
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }

  /** @return the other company's trade name */
  String other() {
    return side == Side.PURCHASE ? order.sellerName : order.buyerName;
  }

  /** @return whose turn it is; null when nobody's, since it has come to its end */
  Turn turn() {
    return waitsFor(side) ? Turn.US : waitsFor(side == Side.SALE ? Side.PURCHASE : Side.SALE) ? Turn.THEM : null;
  }

  /** What the other has proposed waits for an answer, too, as long as there is an order. */
  private boolean waitsFor(Side of) {
    if (order.status == OrderStatus.CANCELLED) {
      return false;
    }
    var other = of == Side.PURCHASE ? order.seller : order.buyer;
    boolean asked = other.equals(order.cancellationAskedBy) || other.equals(order.amendmentAskedBy);
    return asked || (of == Side.PURCHASE ? answered : claimed) > 0 || inState(of);
  }

  private boolean inState(Side of) {
    return switch (order.status) {
      case DRAFT, QUOTED -> of == Side.PURCHASE;
      case REQUESTED, ORDERED, CONFIRMED -> of == Side.SALE;
      case SHIPPING -> of == Side.PURCHASE ? onTheWay > 0 : toShip > 0;
      case RECEIVED, COMPLETED, CANCELLED -> false;
    };
  }

  /** @return whether the day of delivery, or the last day of the quotation, is over and the goods are not there */
  boolean overdue(LocalDate today) {
    boolean late = order.deliverOn != null && order.deliverOn.isBefore(today);
    return switch (order.status) {
      case REQUESTED, ORDERED, CONFIRMED, SHIPPING -> late;
      case QUOTED -> late || order.quoteValidUntil != null && order.quoteValidUntil.isBefore(today);
      case DRAFT, RECEIVED, COMPLETED, CANCELLED -> false;
    };
  }
}
