package jp.kiba.trading.order;

/** What can be done to many orders at once: needs nothing but the order itself, and a reason for an end. */
enum BulkCommand {
  CONFIRM, CANCEL, REQUEST;

  /** @return what that is for one order, seen from our side */
  OrderCommand of(Side ours) {
    return switch (this) {
      case CONFIRM -> OrderCommand.CONFIRM;
      case CANCEL -> ours == Side.SALE ? OrderCommand.DECLINE : OrderCommand.CANCEL;
      case REQUEST -> OrderCommand.REQUEST;
    };
  }
}
