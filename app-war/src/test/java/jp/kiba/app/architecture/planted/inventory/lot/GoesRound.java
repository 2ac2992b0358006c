package jp.kiba.app.architecture.planted.inventory.lot;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.app.architecture.planted.inventory.listing.ComesBack;

@Breaks(Rule.NO_CYCLES_BETWEEN_NOUNS)
public class GoesRound {
  ComesBack back;
}
