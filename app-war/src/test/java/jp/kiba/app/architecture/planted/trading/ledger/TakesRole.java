package jp.kiba.app.architecture.planted.trading.ledger;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.ONLY_KERNEL_TAKES_ROLES)
class TakesRole {
  static final String AS_SOMEBODY = "set local role t_0123456789abcdef";
}
