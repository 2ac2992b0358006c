package jp.kiba.app.architecture.planted.tenancy.partner;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.NAMES_ARE_THE_DOMAINS)
class PartnerManager {}
