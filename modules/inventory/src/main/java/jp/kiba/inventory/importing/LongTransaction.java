package jp.kiba.inventory.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Lets the transactions that are begun within take longer than a request may: hundreds of thousands of rows at once. */
@ApplicationScoped
class LongTransaction {
  private static final int SECONDS = 900;
  private static final int AS_USUAL = 0;

  @Resource
  UserTransaction transaction;

  <T> T during(Callable<T> work) throws Exception {
    patience(SECONDS);
    try {
      return work.call();
    } finally {
      patience(AS_USUAL);
    }
  }

  private void patience(int seconds) throws SystemException {
    transaction.setTransactionTimeout(seconds);
  }
}
