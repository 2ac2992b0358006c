package jp.kiba.app.architecture.planted.trading.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.kernel.api.Select;

@Breaks(Rule.SQL_IS_CONSTANT)
class BuildsCondition {
  EntityManager em;

  List<String> sorted(String order) {
    return Select.of(em, String.class, "select t.place from Lot t").list(order, 50);
  }
}
