package jp.kiba.trading.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** Of orders: what the other side or time did, and somebody of ours has to act on, or to know before they do something in vain. */
@ApplicationScoped
class OrderNoticeKinds implements NoticeKind.Source {
  @Override
  public List<NoticeKind> kinds() {
    return List.of(
        theirs("order-requested", "order.requested", Permission.ORDER_MANAGE),
        theirs("order-quoted", "order.quoted", Permission.ORDER_DRAFT),
        theirs("order-countered", "order.countered", Permission.ORDER_MANAGE),
        theirs("order-placed", "order.placed", Permission.ORDER_MANAGE),
        theirs("order-confirmed", "order.confirmed", Permission.ORDER_DRAFT),
        theirs("order-declined", "order.declined", Permission.ORDER_DRAFT),
        theirs("order-cancelled", "order.cancelled", Permission.ORDER_CANCEL),
        // The seller's clock ends an order, so to the seller it is their own doing.
        ours("order-expired-sale", "order.expired", Permission.ORDER_MANAGE),
        theirs("order-expired", "order.expired", Permission.ORDER_DRAFT),
        theirs("cancellation-asked", "order.cancellation_asked", Permission.ORDER_CANCEL),
        theirs("cancellation-refused", "order.cancellation_refused", Permission.ORDER_CANCEL),
        theirs("cancellation-withdrawn", "order.cancellation_withdrawn", Permission.ORDER_CANCEL),
        theirs("amendment-proposed", "order.amendment_proposed", Permission.ORDER_CANCEL),
        theirs("amendment-accepted", "order.amended", Permission.ORDER_CANCEL),
        theirs("amendment-refused", "order.amendment_refused", Permission.ORDER_CANCEL),
        theirs("amendment-withdrawn", "order.amendment_withdrawn", Permission.ORDER_CANCEL),
        theirs("shipment-dispatched", "shipment.dispatched", Permission.RECEIPT_MANAGE),
        theirs("shipment-received", "shipment.received", Permission.SHIPMENT_MANAGE),
        ours("order-overdue-sale", "order.overdue", Permission.SHIPMENT_MANAGE),
        theirs("order-overdue", "order.overdue", Permission.RECEIPT_MANAGE),
        theirs("claim-opened", "claim.opened", Permission.ORDER_MANAGE),
        theirs("claim-answered", "claim.answered", Permission.RECEIPT_MANAGE),
        theirs("claim-objected", "claim.objected", Permission.ORDER_MANAGE),
        theirs("claim-resolved", "claim.resolved", Permission.ORDER_MANAGE),
        theirs("claim-withdrawn", "claim.withdrawn", Permission.ORDER_MANAGE));
  }

  private static NoticeKind theirs(String name, String event, String permission) {
    return kind(name, event, false, permission);
  }

  private static NoticeKind ours(String name, String event, String permission) {
    return kind(name, event, true, permission);
  }

  private static NoticeKind kind(String name, String event, boolean byUs, String permission) {
    return new NoticeKind(name, event, byUs, permission, Permission.ORDER_VIEW, "trading.notice-" + name, "/orders/");
  }
}
