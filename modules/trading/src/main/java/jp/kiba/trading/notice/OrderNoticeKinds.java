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
        theirs("trading.notice-order-requested", "order.requested", Permission.ORDER_MANAGE),
        theirs("trading.notice-order-quoted", "order.quoted", Permission.ORDER_DRAFT),
        theirs("trading.notice-order-countered", "order.countered", Permission.ORDER_MANAGE),
        theirs("trading.notice-order-placed", "order.placed", Permission.ORDER_MANAGE),
        theirs("trading.notice-order-confirmed", "order.confirmed", Permission.ORDER_DRAFT),
        theirs("trading.notice-order-declined", "order.declined", Permission.ORDER_DRAFT),
        theirs("trading.notice-order-cancelled", "order.cancelled", Permission.ORDER_CANCEL),
        // The seller's clock ends an order, so to the seller it is their own doing.
        ours("trading.notice-order-expired-sale", "order.expired", Permission.ORDER_MANAGE),
        theirs("trading.notice-order-expired", "order.expired", Permission.ORDER_DRAFT),
        theirs("trading.notice-cancellation-asked", "order.cancellation_asked", Permission.ORDER_CANCEL),
        theirs("trading.notice-cancellation-refused", "order.cancellation_refused", Permission.ORDER_CANCEL),
        theirs("trading.notice-cancellation-withdrawn", "order.cancellation_withdrawn", Permission.ORDER_CANCEL),
        theirs("trading.notice-amendment-proposed", "order.amendment_proposed", Permission.ORDER_CANCEL),
        theirs("trading.notice-amendment-accepted", "order.amended", Permission.ORDER_CANCEL),
        theirs("trading.notice-amendment-refused", "order.amendment_refused", Permission.ORDER_CANCEL),
        theirs("trading.notice-amendment-withdrawn", "order.amendment_withdrawn", Permission.ORDER_CANCEL),
        theirs("trading.notice-shipment-dispatched", "shipment.dispatched", Permission.RECEIPT_MANAGE),
        theirs("trading.notice-shipment-received", "shipment.received", Permission.SHIPMENT_MANAGE),
        ours("trading.notice-order-overdue-sale", "order.overdue", Permission.SHIPMENT_MANAGE),
        theirs("trading.notice-order-overdue", "order.overdue", Permission.RECEIPT_MANAGE),
        theirs("trading.notice-claim-opened", "claim.opened", Permission.ORDER_MANAGE),
        theirs("trading.notice-claim-answered", "claim.answered", Permission.RECEIPT_MANAGE),
        theirs("trading.notice-claim-objected", "claim.objected", Permission.ORDER_MANAGE),
        theirs("trading.notice-claim-resolved", "claim.resolved", Permission.ORDER_MANAGE),
        theirs("trading.notice-claim-withdrawn", "claim.withdrawn", Permission.ORDER_MANAGE));
  }

  private static NoticeKind theirs(String template, String event, String permission) {
    return kind(template, event, false, permission);
  }

  private static NoticeKind ours(String template, String event, String permission) {
    return kind(template, event, true, permission);
  }

  /** The name is what the template is called after its first dash. */
  private static NoticeKind kind(String template, String event, boolean byUs, String permission) {
    return new NoticeKind(template.substring(template.indexOf('-') + 1), event, byUs, permission, Permission.ORDER_VIEW, template, "/orders/");
  }
}
