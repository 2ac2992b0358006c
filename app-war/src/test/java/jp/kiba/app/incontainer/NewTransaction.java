package jp.kiba.app.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;

/** A bean of its own: called from within itself, a bean is not intercepted, and the outer transaction would go on. */
@ApplicationScoped
class NewTransaction {
  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  String with(Callable<String> work) throws Exception {
    return work.call();
  }
}
