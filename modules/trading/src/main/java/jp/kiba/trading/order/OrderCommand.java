package jp.kiba.trading.order;

import jp.kiba.tenancy.api.Permission;

/** What can be done to an order, and the permission that it takes; null where only the system does it or no door is open yet. */
enum OrderCommand {
  EDIT(Permission.ORDER_DRAFT), DISCARD(Permission.ORDER_DRAFT), REQUEST(Permission.ORDER_DRAFT), PLACE(Permission.ORDER_PLACE),
  QUOTE(Permission.ORDER_MANAGE), CONFIRM(Permission.ORDER_MANAGE), DECLINE(Permission.ORDER_CANCEL), CANCEL(Permission.ORDER_CANCEL),
  DISPATCH(Permission.SHIPMENT_MANAGE), RECEIVE(Permission.RECEIPT_MANAGE),
  COUNTER(null), SPLIT(null), CANCEL_BY_CONSENT(null), EXPIRE(null), AUTO_RECEIVE(null), COMPLETE(null);

  private final String permission;

  OrderCommand(String permission) {
    this.permission = permission;
  }

  String permission() {
    return permission;
  }

  /** @return whether members send it over the API today */
  boolean offered() {
    return permission != null;
  }
}
