package jp.kiba.trading.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.kiba.tenancy.api.NoticeKind;
import jp.kiba.tenancy.api.Permission;

/** Of orders: what the other side did and somebody of ours has to act on, or to know before they do something in vain. */
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
        theirs("order-cancelled", "order.cancelled", Permission.ORDER_MANAGE),
        theirs("order-expired", "order.expired", Permission.ORDER_CANCEL),
        ours("order-overdue-sale", "order.overdue", Permission.SHIPMENT_MANAGE),
        theirs("order-overdue", "order.overdue", Permission.RECEIPT_MANAGE),
        theirs("shipment-dispatched", "shipment.dispatched", Permission.RECEIPT_MANAGE),
        theirs("shipment-received", "shipment.received", Permission.SHIPMENT_MANAGE),
        ours("order-approval", "order.approval_requested", Permission.ORDER_PLACE));
  }

  private static NoticeKind theirs(String name, String event, String permission) {
    return new NoticeKind(name, event, false, permission, "trading.notice-" + name, "/orders/");
  }

  private static NoticeKind ours(String name, String event, String permission) {
    return new NoticeKind(name, event, true, permission, "trading.notice-" + name, "/orders/");
  }
}
