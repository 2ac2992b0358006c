package jp.kiba.app.architecture.planted.trading.ledger;

import jakarta.persistence.EntityManager;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

/** A detour over a private method does not help. */
@Breaks(Rule.SQL_IS_CONSTANT)
class PassesSql {
  EntityManager em;

  Object find(String name) {
    return one("SELECT id FROM lot WHERE lot_number = '%s'".formatted(name));
  }

  private Object one(String sql) {
    return em.createNativeQuery(sql).getSingleResult();
  }
}
