package jp.kiba.app.architecture.planted.tenancy.partner;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.app.architecture.planted.kernel.inner.Inner;

@Breaks(Rule.KNOW_ONLY_THE_API_OF_OTHERS)
class ReachesBehind {
  Inner inner;
}
