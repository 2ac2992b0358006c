package jp.kiba.app.architecture.planted.tenancy.partner;

import jakarta.inject.Inject;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.app.architecture.planted.kernel.api.Below;

@Breaks(Rule.STATICS_NEVER_CHANGE)
class ChangesForAll {
  @Inject
  static Below everybodys;
}
