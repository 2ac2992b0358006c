package jp.kiba.app.architecture.planted.inventory.listing;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.app.architecture.planted.inventory.lot.GoesRound;

@Breaks(Rule.NO_CYCLES_BETWEEN_NOUNS)
public class ComesBack {
  GoesRound round;
}
