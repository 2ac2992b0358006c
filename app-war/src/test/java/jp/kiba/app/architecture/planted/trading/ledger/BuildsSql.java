package jp.kiba.app.architecture.planted.trading.ledger;

import jakarta.persistence.EntityManager;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.SQL_IS_CONSTANT)
class BuildsSql {
  EntityManager em;

  Object find(String name) {
    return em.createNativeQuery("SELECT id FROM lot WHERE lot_number = '" + name + "'").getSingleResult();
  }
}
