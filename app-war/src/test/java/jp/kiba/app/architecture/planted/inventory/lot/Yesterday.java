package jp.kiba.app.architecture.planted.inventory.lot;

import java.util.Date;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.NO_OLD_DATES)
record Yesterday(Date date) {}
