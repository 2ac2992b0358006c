package jp.kiba.documents.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.trading.api.TradePaper;

/**
 * A paper that what happened to an order calls for.
 *
 * @param shipmentId null for a paper of the whole order
 * @param issuer whose paper it is
 */
record Due(PaperKind kind, UUID shipmentId, UUID issuer) {

  /** @return of the order, in the order in which they come up */
  static List<Due> of(TradePaper trade) {
    var due = new ArrayList<Due>();
    add(due, trade, PaperKind.QUOTATION_REQUEST, null, trade.requestedAt() != null);
    add(due, trade, PaperKind.QUOTATION, null, trade.quotedAt() != null);
    add(due, trade, PaperKind.PURCHASE_ORDER, null, trade.orderedAt() != null);
    add(due, trade, PaperKind.ORDER_CONFIRMATION, null, trade.confirmedAt() != null);
    for (var shipment : trade.shipments()) {
      add(due, trade, PaperKind.DELIVERY_NOTE, shipment.id(), true);
      add(due, trade, PaperKind.GOODS_RECEIPT, shipment.id(), shipment.receivedOn() != null);
    }
    add(due, trade, PaperKind.INVOICE, null, trade.shipments().stream().anyMatch(s -> s.receivedOn() != null));
    add(due, trade, PaperKind.CANCELLATION, null, trade.ending() != null);
    return due;
  }

  /** Its issuer; and the seller may have the order form made, which says what the buyer did: it placed the order. */
  boolean mayBeMadeBy(UUID us) {
    return us.equals(issuer) || kind == PaperKind.PURCHASE_ORDER;
  }

  /** @return the one that stands, of those papers of the order, oldest first */
  Optional<Document> standing(List<Document> papers) {
    return papers.stream().filter(d -> d.status == Document.Status.ISSUED && d.kind == kind && Objects.equals(d.shipmentId, shipmentId))
        .reduce((earlier, later) -> later);
  }

  /** @return when the order last became what the paper says of it; what a shipment or an end says never changes */
  Instant since(TradePaper trade) {
    return switch (kind) {
      case QUOTATION_REQUEST -> trade.requestedAt();
      case QUOTATION -> trade.quotedAt();
      case PURCHASE_ORDER -> trade.orderedAt();
      case ORDER_CONFIRMATION -> trade.confirmedAt();
      default -> Instant.EPOCH;
    };
  }

  private static void add(List<Due> due, TradePaper trade, PaperKind kind, UUID shipmentId, boolean when) {
    if (when) {
      due.add(new Due(kind, shipmentId, switch (kind.by()) {
        case BUYER -> trade.buyer();
        case SELLER -> trade.seller();
        case WHO_ENDED_IT -> trade.ending().by();
      }));
    }
  }
}
