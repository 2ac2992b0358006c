package jp.kiba.trading.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Terms;

/**
 * When something happens to an order by itself. Each is one side's to watch, so that it happens once: the seller's until the
 * wood has left, the buyer's for the receipt. Ends are the ends of days in Japan.
 */
record Deadline(Kind kind, Instant due) {
  enum Kind {
    /** The quotation is good no more. */
    QUOTE_END,
    /** The seller has not confirmed in the time agreed. */
    ANSWER_END,
    /** The day of delivery is over, and something has not left yet. */
    OVERDUE,
    /** A shipment that nobody received counts as received. */
    RECEIPT_DUE
  }

  /** @param terms in force between the two
   *  @return what that side watches of the order as it stands, the next one first */
  static List<Deadline> of(Order order, Side side, Terms terms) {
    var found = new ArrayList<Deadline>();
    switch (order.status) {
      case QUOTED -> {
        if (side == Side.SALE && order.quoteValidUntil != null) {
          found.add(after(Kind.QUOTE_END, order.quoteValidUntil, 0));
        }
      }
      case ORDERED -> {
        if (side == Side.SALE && terms.answerDays() != null) {
          found.add(after(Kind.ANSWER_END, order.placedOn(), terms.answerDays()));
        }
      }
      case CONFIRMED, SHIPPING -> {
        if (side == Side.SALE && order.deliverOn != null && order.lines.stream().anyMatch(l -> l.open() > 0)) {
          found.add(after(Kind.OVERDUE, order.deliverOn, 0));
        }
        if (side == Side.PURCHASE && terms.receiptDays() != null) {
          order.shipments.stream().filter(s -> s.receivedAt == null)
              .forEach(s -> found.add(after(Kind.RECEIPT_DUE, s.dispatchedOn, terms.receiptDays())));
        }
      }
      case DRAFT, REQUESTED, RECEIVED, COMPLETED, CANCELLED -> {
        // Nothing happens to these by time alone.
      }
    }
    found.sort((a, b) -> a.due.compareTo(b.due));
    return found;
  }

  private static Deadline after(Kind kind, LocalDate day, int days) {
    return new Deadline(kind, Now.startOf(day.plusDays(days + 1L)));
  }
}
