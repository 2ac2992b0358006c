package jp.kiba.app.architecture.planted.trading.ledger;

import jakarta.persistence.EntityManager;

/** Keeps all rules. */
class AsksProperly {
  private static final String COLUMNS = "id, pieces";

  EntityManager em;

  Object find(String name, boolean newest) {
    return one("SELECT " + COLUMNS + " FROM lot WHERE lot_number = ?1 ORDER BY "
        + (newest ? "received_at DESC" : "received_at"), name);
  }

  private Object one(String sql, String name) {
    return em.createNativeQuery(sql).setParameter(1, name).getSingleResult();
  }
}
