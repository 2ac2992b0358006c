package jp.kiba.app.architecture.planted.trading.ledger;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import javax.sql.DataSource;

@Breaks(Rule.DATA_SOURCES_IN_NAMED_PLACES)
class OwnConnection {
  DataSource book;
}
