package jp.kiba.app.architecture.planted.trading.order;

import java.util.List;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.tenancy.api.PartnerContact;

/** A part of an answer: a contact that is one by type, and a telephone number that stands beside it. */
@Breaks(Rule.ANSWERS_DISCLOSE_BY_TYPE)
record TellsAll(PartnerContact contact, Inner inner) {
  record Inner(List<String> names, String phone) {}
}
