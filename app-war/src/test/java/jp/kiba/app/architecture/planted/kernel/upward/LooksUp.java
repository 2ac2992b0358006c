package jp.kiba.app.architecture.planted.kernel.upward;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.app.architecture.planted.tenancy.api.Above;

@Breaks(Rule.KNOW_ONLY_WHAT_LIES_BELOW)
interface LooksUp {
  Above above();
}
