package jp.kiba.app.architecture.planted.trading.ledger;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.ONLY_KERNEL_OPENS_BOOKS)
class OwnBook {
  String place() {
    return "jdbc/book";
  }
}
