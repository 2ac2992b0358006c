package jp.kiba.trading.order;

import jp.kiba.tenancy.api.Permission;

/** What can be done to an order, and the permission that it takes; null where only the system does it or no door is open yet. */
enum OrderCommand {
  EDIT(Permission.ORDER_DRAFT), DISCARD(Permission.ORDER_DRAFT), REQUEST(Permission.ORDER_DRAFT), PLACE(Permission.ORDER_PLACE),
  QUOTE(Permission.ORDER_MANAGE), CONFIRM(Permission.ORDER_MANAGE), DECLINE(Permission.ORDER_CANCEL), CANCEL(Permission.ORDER_CANCEL),
  DISPATCH(Permission.SHIPMENT_MANAGE), RECEIVE(Permission.RECEIPT_MANAGE),
  ALLOCATE(Permission.SHIPMENT_MANAGE),
  AMEND(Permission.ORDER_CANCEL), ACCEPT_AMENDMENT(Permission.ORDER_CANCEL), REFUSE_AMENDMENT(Permission.ORDER_CANCEL),
  WITHDRAW_AMENDMENT(Permission.ORDER_CANCEL),
  PLAN_SHIPMENT(Permission.SHIPMENT_MANAGE),
  CLAIM(Permission.RECEIPT_MANAGE), ANSWER_CLAIM(Permission.ORDER_MANAGE), OBJECT_TO_ANSWER(Permission.RECEIPT_MANAGE),
  AGREE_TO_ANSWER(Permission.ORDER_PLACE), WITHDRAW_CLAIM(Permission.RECEIPT_MANAGE),
  ASK_CANCELLATION(Permission.ORDER_CANCEL), CANCEL_BY_CONSENT(Permission.ORDER_CANCEL), REFUSE_CANCELLATION(Permission.ORDER_CANCEL),
  WITHDRAW_CANCELLATION(Permission.ORDER_CANCEL),
  COUNTER(Permission.ORDER_DRAFT), ASK_APPROVAL(Permission.ORDER_PLACE), SPLIT(null), EXPIRE(null), AUTO_RECEIVE(null), COMPLETE(null);

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
