package jp.kiba.app.architecture.planted.trading.ledger;

import jakarta.transaction.TransactionSynchronizationRegistry;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.ONLY_KERNEL_BINDS)
class Rebinds {
  TransactionSynchronizationRegistry transactions;
}
