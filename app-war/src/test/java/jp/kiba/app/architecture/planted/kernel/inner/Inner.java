package jp.kiba.app.architecture.planted.kernel.inner;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

/** Public for another module's sake. */
@Breaks(Rule.PUBLIC_FOR_A_REASON)
public class Inner {}
