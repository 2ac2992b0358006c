package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.trading.revision.Content;
import jp.kiba.trading.revision.Content.ContentCharge;
import jp.kiba.trading.revision.Content.ContentLine;
import jp.kiba.trading.revision.Occasion;
import jp.kiba.trading.revision.Revisions;

/** Keeps an order as it stands as its next version. */
@ApplicationScoped
class Revising {
  @Inject
  Revisions revisions;

  /** To be called when the content is what it will be, and before the trade is carried. */
  void take(Order order, Occasion occasion) {
    take(order, occasion, null);
  }

  /** @param message of the one side to the other; null for none */
  void take(Order order, Occasion occasion, String message) {
    int next = order.nextRevision();
    var valid = occasion == Occasion.QUOTE || occasion == Occasion.SPLIT ? order.quoteValidUntil : null;
    revisions.keep(order.id, next, occasion, valid, message == null ? order.remarks : message.strip(), content(order));
  }

  private static Content content(Order o) {
    return new Content(o.deliveryPlace, o.deliverOn, o.transport.name(), o.lines.stream().map(Revising::line).toList(),
        o.charges.stream().map(c -> new ContentCharge(c.id, c.kind.name(), c.label, c.amountYen, c.taxPercent, c.dropped)).toList(),
        o.totalYen, o.totalM3, o.amounts().rates());
  }

  private static ContentLine line(Line l) {
    return new ContentLine(l.id, l.lineNo, l.listingId, l.description, l.wood.wood(), l.pieces, l.wantedPieces, l.volumeM3,
        l.wood.volumeRule(), l.priceUnit, l.unitPriceYen, l.amountYen, l.amountRounding.name(), l.taxPercent,
        l.answer == null ? null : l.answer.name(), l.alternativeTo, l.dropped);
  }
}
