package jp.kiba.app.architecture.planted.trading.ledger;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import org.postgresql.ds.PGSimpleDataSource;

@Breaks(Rule.DATA_SOURCES_IN_NAMED_PLACES)
class OwnLogin {
  private final PGSimpleDataSource book = new PGSimpleDataSource();
}
