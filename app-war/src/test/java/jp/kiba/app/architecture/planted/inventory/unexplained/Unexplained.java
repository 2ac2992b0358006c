package jp.kiba.app.architecture.planted.inventory.unexplained;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.PACKAGES_SAY_WHAT_THEY_ARE)
class Unexplained {}
